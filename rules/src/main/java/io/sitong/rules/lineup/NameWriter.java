package io.sitong.rules.lineup;

import static io.sitong.rules.lineup.ParsedName.CONTENT;
import static io.sitong.rules.lineup.ParsedName.EXCLUDED;
import static io.sitong.rules.lineup.ParsedName.EXPLAINING;
import static io.sitong.rules.lineup.ParsedName.FIRST_KIND;
import static io.sitong.rules.lineup.ParsedName.FIRST_LIFE;
import static io.sitong.rules.lineup.ParsedName.GENERAL;
import static io.sitong.rules.lineup.ParsedName.INCLUDED;
import static io.sitong.rules.lineup.ParsedName.IN_BRACKET;
import static io.sitong.rules.lineup.ParsedName.LIFE;
import static io.sitong.rules.lineup.ParsedName.NO_MAIN;
import static io.sitong.rules.lineup.ParsedName.SIDE_KIND;
import static io.sitong.rules.lineup.ParsedName.WEAK;

/**
 * Writes down what the reader finds in a name: every character, act and thing with its role, with the part of the name it
 * stands in, and whether it stands beside the one before. One per reader.
 */
final class NameWriter {

    private final Vocabulary vocabulary;

    /** The brackets of the name, filled as they close. */
    final Brackets brackets = new Brackets();

    private ParsedName into = new ParsedName(0);
    private int segment;
    private int depth;
    private boolean adjacent;
    private byte bracketRole;
    private int bracketStart;
    private int segmentStart;
    private int brokenAt;
    private boolean hasGeneral;
    private boolean hasKind;
    private boolean dash;
    private boolean everybodyInBracket;
    private char before;

    NameWriter(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    void begin(ParsedName name) {
        into = name;
        segment = 0;
        depth = 0;
        adjacent = false;
        bracketRole = IN_BRACKET;
        bracketStart = 0;
        segmentStart = 0;
        brokenAt = 0;
        hasGeneral = false;
        hasKind = false;
        everybodyInBracket = false;
        before = 0;
        brackets.clear();
    }

    /** Closes what the name left open. */
    void end() {
        while (depth > 0) {
            close();
        }
    }

    /** What follows is the name of the main item. */
    void beginMain() {
        end();
        nextSegment();
        brokenAt = 0;
        into.mainFrom = into.length;
    }

    boolean isOutside() {
        return depth == 0;
    }

    /** Whether nothing has been written since the last mark. */
    boolean isAtAStart() {
        return into.length == segmentStart;
    }

    /** Whether the last character was written as content. */
    boolean isBesideContent() {
        return adjacent;
    }

    /** Whether nothing has been written since the bracket opened. */
    boolean isAtABracketsStart() {
        return into.length <= bracketStart;
    }

    boolean hasGeneral() {
        return hasGeneral;
    }

    boolean hasKind() {
        return hasKind;
    }

    /**
     * @param byDash whether a dash opens it, which holds up to the end of the name
     * @param characterBefore what stands before it; 0 where nothing does
     */
    void open(boolean byDash, char characterBefore) {
        if (depth == 0) {
            dash = byDash;
            before = characterBefore == 0 ? before : characterBefore;
            bracketRole = IN_BRACKET;
            bracketStart = into.length;
            everybodyInBracket = false;
        }
        depth++;
        nextSegment();
    }

    void close() {
        if (depth > 0) {
            depth--;
            if (depth == 0 && bracketRole == IN_BRACKET) {
                brackets.add(bracketStart, into.length, before, dash, everybodyInBracket);
            }
        }
        nextSegment();
    }

    /** A mark that sets things side by side. */
    void besides() {
        into.enumerated += depth == 0 ? 1 : 0;
        nextSegment();
    }

    private void nextSegment() {
        segment++;
        segmentStart = into.length;
        brokenAt = depth == 0 ? into.length : 0;
        adjacent = false;
    }

    /** What stands beside this is no neighbour. */
    void part() {
        adjacent = false;
    }

    private byte roleHere() {
        return depth == 0 ? CONTENT : bracketRole;
    }

    void surface(char c) {
        into.surfaceHash = into.surfaceHash * 1_000_003 + c;
    }

    void content(int symbol) {
        into.push(symbol, roleHere(), segment, adjacent);
        adjacent = true;
    }

    void general(char c) {
        hasGeneral = true;
        byte role = roleHere();
        into.push(c, role == EXCLUDED || role == INCLUDED ? role : GENERAL, segment, adjacent);
        adjacent = true;
    }

    void everybody() {
        into.everybody = true;
        everybodyInBracket = depth > 0;
    }

    /** What the bracket holds is left out, or included. */
    void bracketIs(byte role) {
        bracketRole = role;
    }

    /** The bracket is about how, or says of which “一件事” this is a step: nothing of it counts. */
    void remark() {
        into.length = bracketStart;
        dropConceptsFrom(bracketStart);
        bracketRole = GENERAL;
    }

    /** 商场、宾馆等公众聚集场所: what was written so far outside brackets is an example of what follows. */
    void examples() {
        for (int i = 0; i < into.length; i++) {
            into.role[i] = into.role[i] == CONTENT ? EXPLAINING : into.role[i];
        }
        dropConceptsFrom(0);
        into.enumerated = 0;
        nextSegment();
    }

    /** 外商投资企业除外: what stands before is left out. */
    void withoutBefore() {
        int from = depth > 0 && bracketRole != INCLUDED ? bracketStart : segmentStart;
        for (int i = from; i < into.length; i++) {
            into.role[i] = EXCLUDED;
        }
        while (into.concepts > 0 && into.conceptFrom[into.concepts - 1] >= from) {
            into.pushExcluded(into.concept[--into.concepts]);
        }
        adjacent = false;
    }

    private void dropConceptsFrom(int from) {
        while (into.concepts > 0 && into.conceptFrom[into.concepts - 1] >= from) {
            into.concepts--;
        }
    }

    /** A word that says what is done, by one act or several. */
    void act(Word word) {
        switch (word.kind()) {
            case LIFE -> act(FIRST_LIFE + word.act());
            case KIND -> act(FIRST_KIND + word.act());
            default -> {
                for (int act : word.acts()) {
                    if (FIRST_LIFE + act >= FIRST_KIND) {
                        segment++;
                    }
                    act(FIRST_LIFE + act);
                }
            }
        }
    }

    private void act(int symbol) {
        byte role = roleHere();
        if (role == CONTENT || role == IN_BRACKET) {
            role = symbol < FIRST_KIND ? LIFE : SIDE_KIND;
            hasKind |= role == SIDE_KIND;
        }
        int where = depth == 0 ? segment : -segment - 1;
        if (role == LIFE && follows(where)) {
            long here = 1L << (symbol - FIRST_LIFE);
            long last = 1L << (into.symbol[into.length - 1] - FIRST_LIFE);
            if ((here & vocabulary.acts().defaultLife()) != 0) {
                // 换领核发: how 换领 ends
                return;
            }
            if ((last & vocabulary.acts().defaultLife()) != 0) {
                into.length--;
            }
            into.eitherAct |= vocabulary.acts().isNearLife(here, last);
        }
        into.actBesideKind |= depth == 0 && isBesideTheLast(role);
        into.kindBesideThing |= depth == 0 && role == SIDE_KIND && isBehindAThing();
        into.push(symbol, role, where, false);
        if (depth > 1 && role == LIFE) {
            into.lifeWithin |= 1L << (symbol - FIRST_LIFE);
        }
        adjacent = false;
    }

    private boolean follows(int where) {
        int last = into.length - 1;
        return last >= 0 && into.role[last] == LIFE && into.segment[last] == where;
    }

    /** 核发、审验: an act and a procedure, one behind the other, with a mark between them. */
    private boolean isBesideTheLast(byte role) {
        int last = into.length - 1;
        byte standing = last < 0 || brokenAt != into.length ? CONTENT : into.role[last];
        return role == LIFE ? standing == SIDE_KIND : role == SIDE_KIND && standing == LIFE;
    }

    /** 通行证及签注: a thing, and behind a mark the procedure. */
    private boolean isBehindAThing() {
        int last = into.length - 1;
        return last >= 0 && brokenAt == into.length && into.role[last] == CONTENT && into.mainFrom == NO_MAIN;
    }

    void weak(Word word) {
        byte role = roleHere();
        int start = into.length;
        byte as = role == EXCLUDED || role == INCLUDED ? role : WEAK;
        if (as == WEAK) {
            into.weak |= 1L << word.act();
        }
        for (Word.Piece piece : word.pieces()) {
            into.push(piece.character(), as, segment, adjacent);
            adjacent = true;
        }
        concepts(word, start);
    }

    /** The characters and acts a word stands for. */
    void pieces(Word word) {
        if (depth == 0 && into.holds(word.pieces())) {
            // 购房提取 already means the 住房公积金 that is named behind it
            adjacent = false;
            return;
        }
        int start = into.length;
        for (Word.Piece piece : word.pieces()) {
            Word act = piece.word();
            if (act == null) {
                content(piece.character());
            } else {
                act(act);
            }
        }
        concepts(word, start);
    }

    /** What stands between two marks is this, though it is not written out; if nothing else was read there. */
    void conceptBefore(int concept, int from, int to) {
        byte role = roleHere();
        boolean content = from < to && (role == CONTENT || role == IN_BRACKET);
        for (int i = from; i < to; i++) {
            content &= into.role[i] == role;
        }
        if (content) {
            into.pushConcept(concept, from, to);
        }
    }

    private void concepts(Word word, int start) {
        byte role = roleHere();
        if (role == CONTENT || role == IN_BRACKET) {
            for (Word.Span span : word.concepts()) {
                into.pushConcept(span.concept(), start + span.from(), Math.min(start + span.to(), into.length));
            }
        } else if (role == EXCLUDED) {
            for (Word.Span span : word.concepts()) {
                into.pushExcluded(span.concept());
            }
        }
    }
}
