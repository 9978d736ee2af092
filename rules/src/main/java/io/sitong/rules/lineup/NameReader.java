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

import org.jspecify.annotations.Nullable;

/** Takes names apart in one pass; one per thread. */
final class NameReader {

    private static final char SUCH = '等';

    private final Vocabulary vocabulary;
    private final NameText text;
    private final NameSettling settling;
    private final Brackets brackets = new Brackets();

    // the pass over one name
    private int segment;
    private int depth;
    private boolean adjacent;
    private byte bracketRole;
    private int bracketStart;
    private int segmentStart;
    private int ownEnumerated;
    private int brokenAt;
    private boolean hasGeneral;
    private boolean hasKind;

    private boolean dash;
    private boolean everybodyInBracket;
    private char before;

    NameReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.text = new NameText(vocabulary);
        this.settling = new NameSettling(vocabulary);
    }

    void read(String name, ParsedName into) {
        read(name, name.length(), into);
    }

    /**
     * Reads the name of a sub-item and behind it that of its main item, so that words may begin in one and end in the
     * other: 录取新生, of 户口迁移.
     */
    void read(String name, String mainItem, ParsedName into) {
        read(name + mainItem, name.length(), into);
    }

    /** @param own so many characters are the name itself; what follows is that of its main item */
    private void read(String name, int own, ParsedName into) {
        into.clear();
        int i = text.take(name);
        int n = text.length();
        segment = 0;
        depth = 0;
        adjacent = false;
        bracketRole = IN_BRACKET;
        bracketStart = 0;
        segmentStart = 0;
        hasGeneral = false;
        hasKind = false;
        brokenAt = 0;
        brackets.clear();
        before = 0;
        while (i < n) {
            if (into.mainFrom == NO_MAIN && text.origin(i) >= own) {
                beginMain(into);
            }
            char c = text.at(i);
            if (c == CharFold.OPEN || c == CharFold.WHICH) {
                dash = depth == 0 ? c == CharFold.WHICH : dash;
                before = depth == 0 && i > 0 ? text.at(i - 1) : before;
                open(into);
                i++;
            } else if (c == CharFold.CLOSE) {
                close(into);
                i++;
            } else if (c == CharFold.BREAK) {
                into.enumerated += depth == 0 ? 1 : 0;
                nextSegment(into);
                i++;
            } else {
                long found = text.longest(i);
                Word verb = found == WordTrie.NONE ? verb(into, i) : null;
                if (verb != null) {
                    into.pushWord(verb, text.origin(i), text.origin(i) + 1);
                    take(into, verb, i, i + 1);
                    i++;
                } else if (found == WordTrie.NONE) {
                    surface(into, c);
                    content(into, c);
                    i++;
                } else {
                    int end = (int) (found >>> 32);
                    Word word = vocabulary.word((int) found);
                    into.causes |= vocabulary.causes((int) found);
                    into.pushWord(word, text.origin(i), text.origin(end - 1) + 1);
                    take(into, word, i, end);
                    i = end;
                }
            }
        }
        while (depth > 0) {
            close(into);
        }
        boolean severalInMain = into.mainFrom != NO_MAIN && into.enumerated > ownEnumerated;
        if (into.mainFrom != NO_MAIN) {
            into.enumerated = ownEnumerated;
        }
        settling.settle(into, brackets, hasGeneral, hasKind, severalInMain);
        if (name.length() > NameText.LIMIT) {
            // what is not read still keeps two names apart
            into.contentHash ^= NameSettling.mix(name.hashCode());
        }
    }

    private void beginMain(ParsedName into) {
        while (depth > 0) {
            close(into);
        }
        nextSegment(into);
        brokenAt = 0;
        into.mainFrom = into.length;
        ownEnumerated = into.enumerated;
    }

    /** People say with one character what is done, before the thing or behind it. */
    private @Nullable Word verb(ParsedName into, int i) {
        if (into.length == segmentStart) {
            return text.lead(i);
        }
        return adjacent ? text.tail(i) : null;
    }

    private void open(ParsedName into) {
        depth++;
        if (depth == 1) {
            bracketRole = IN_BRACKET;
            bracketStart = into.length;
            everybodyInBracket = false;
        }
        nextSegment(into);
    }

    private void close(ParsedName into) {
        if (depth > 0) {
            depth--;
            if (depth == 0 && bracketRole == IN_BRACKET) {
                brackets.add(bracketStart, into.length, before, dash, everybodyInBracket);
            }
        }
        nextSegment(into);
    }

    private void nextSegment(ParsedName into) {
        segment++;
        segmentStart = into.length;
        brokenAt = depth == 0 ? into.length : 0;
        adjacent = false;
    }

    /** 核发、审验: an act and a procedure, one behind the other, with a mark between them. */
    private boolean isBesideTheLast(ParsedName into, byte role) {
        int last = into.length - 1;
        byte before = last < 0 || brokenAt != into.length ? CONTENT : into.role[last];
        return role == LIFE ? before == SIDE_KIND : role == SIDE_KIND && before == LIFE;
    }

    /** 通行证及签注: a thing, and behind a mark the procedure. */
    private boolean isBehindAThing(ParsedName into) {
        int last = into.length - 1;
        return last >= 0 && brokenAt == into.length && into.role[last] == CONTENT && into.mainFrom == NO_MAIN;
    }

    private byte roleHere() {
        return depth == 0 ? CONTENT : bracketRole;
    }

    private void content(ParsedName into, int symbol) {
        into.push(symbol, roleHere(), segment, adjacent);
        adjacent = true;
    }

    private void act(ParsedName into, Word word) {
        switch (word.kind()) {
            case LIFE -> act(into, FIRST_LIFE + word.act());
            case KIND -> act(into, FIRST_KIND + word.act());
            default -> {
                for (int act : word.acts()) {
                    if (FIRST_LIFE + act >= FIRST_KIND) {
                        segment++;
                    }
                    act(into, FIRST_LIFE + act);
                }
            }
        }
    }

    private static boolean follows(ParsedName into, int where) {
        int last = into.length - 1;
        return last >= 0 && into.role[last] == LIFE && into.segment[last] == where;
    }

    private void surface(ParsedName into, int from, int end) {
        for (int i = from; i < end; i++) {
            surface(into, text.at(i));
        }
    }

    private static void surface(ParsedName into, char c) {
        into.surfaceHash = into.surfaceHash * 1_000_003 + c;
    }

    private void act(ParsedName into, int symbol) {
        byte role = roleHere();
        if (role == CONTENT || role == IN_BRACKET) {
            role = symbol < FIRST_KIND ? LIFE : SIDE_KIND;
            hasKind |= role == SIDE_KIND;
        }
        int where = depth == 0 ? segment : -segment - 1;
        if (role == LIFE && follows(into, where)) {
            long here = 1L << (symbol - FIRST_LIFE);
            long last = 1L << (into.symbol[into.length - 1] - FIRST_LIFE);
            if ((here & vocabulary.defaultLife()) != 0) {
                // 换领核发: how 换领 ends
                return;
            }
            if ((last & vocabulary.defaultLife()) != 0) {
                into.length--;
            }
            into.eitherAct |= vocabulary.isNearLife(here, last);
        }
        into.actBesideKind |= depth == 0 && isBesideTheLast(into, role);
        into.kindBesideThing |= depth == 0 && role == SIDE_KIND && isBehindAThing(into);
        into.push(symbol, role, where, false);
        adjacent = false;
    }

    private void take(ParsedName into, Word word, int from, int end) {
        switch (word.kind()) {
            case LIFE, KIND, COMPOUND -> {
                if (depth > 0 && word.kind() == WordKind.KIND && vocabulary.isBundle(word.act())) {
                    remark(into);
                } else {
                    surface(into, from, end);
                    act(into, word);
                }
            }
            case GENERAL -> general(into, from, end);
            case CONTENT -> {
                surface(into, from, end);
                pieces(into, word);
            }
            case WEAK -> {
                surface(into, from, end);
                weak(into, word);
            }
            case FILLER -> {
                examples(into, from, end);
                if (depth > 0 && text.opens(from) && text.closes(end)) {
                    adjacent = false;
                }
            }
            case AND -> {
                into.enumerated += depth == 0 ? 1 : 0;
                nextSegment(into);
            }
            case EVERYBODY -> {
                into.everybody = true;
                everybodyInBracket = depth > 0;
            }
            case NOTE -> {
                if (!(depth > 0 || end == text.length())) {
                    letters(into, from, end);
                }
            }
            case REMARK -> {
                if (depth > 0) {
                    remark(into);
                } else {
                    letters(into, from, end);
                }
            }
            case LEVEL -> {
                if (depth > 0
                        && text.opens(from)
                        && (end == text.length() || text.closes(end))
                        && bracketStart + 1 > into.length) {
                    into.levels |= 1L << word.act();
                } else {
                    surface(into, from, end);
                    noun(into, word, from, end);
                }
            }
            case PLACE -> into.places = into.places * 31 + word.text().hashCode();
            case WITHOUT -> {
                if (depth > 0) {
                    bracketRole = EXCLUDED;
                } else {
                    letters(into, from, end);
                }
            }
            case WITHOUT_AFTER -> withoutAfter(into);
            case WITH -> {
                if (depth > 0 && (text.opens(from) || text.at(from - 1) == CharFold.BREAK)) {
                    bracketRole = INCLUDED;
                } else {
                    letters(into, from, end);
                }
            }
        }
    }

    /** 商场、宾馆等公众聚集场所: what stands before is an example of what stands behind. */
    private void examples(ParsedName into, int from, int end) {
        boolean behind = adjacent || from > 0 && text.at(from - 1) == CharFold.CLOSE;
        if (depth == 0 && text.at(from) == SUCH && behind && into.enumerated > 0 && text.startsThing(end)) {
            for (int i = 0; i < into.length; i++) {
                into.role[i] = into.role[i] == CONTENT ? EXPLAINING : into.role[i];
            }
            dropConceptsFrom(into, 0);
            into.enumerated = 0;
            nextSegment(into);
        }
    }

    /** The bracket is about how, or says of which “一件事” this is a step: nothing of it counts. */
    private void remark(ParsedName into) {
        into.length = bracketStart;
        dropConceptsFrom(into, bracketStart);
        bracketRole = GENERAL;
    }

    private void letters(ParsedName into, int from, int end) {
        surface(into, from, end);
        for (int i = from; i < end; i++) {
            content(into, text.at(i));
        }
    }

    /** A word that would be something else in brackets. */
    private void noun(ParsedName into, Word word, int from, int end) {
        if (word.pieces().length > 0) {
            pieces(into, word);
        } else {
            for (int i = from; i < end; i++) {
                content(into, text.at(i));
            }
        }
    }

    private void general(ParsedName into, int from, int end) {
        hasGeneral = true;
        byte role = roleHere();
        for (int i = from; i < end; i++) {
            into.push(text.at(i), role == EXCLUDED || role == INCLUDED ? role : GENERAL, segment, adjacent);
            adjacent = true;
        }
    }

    private void weak(ParsedName into, Word word) {
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
        concepts(into, word, start);
    }

    private void pieces(ParsedName into, Word word) {
        if (depth == 0 && into.holds(word.pieces())) {
            // 购房提取 already means the 住房公积金 that is named behind it
            adjacent = false;
            return;
        }
        int start = into.length;
        for (Word.Piece piece : word.pieces()) {
            Word act = piece.word();
            if (act == null) {
                content(into, piece.character());
            } else {
                act(into, act);
            }
        }
        concepts(into, word, start);
    }

    private void concepts(ParsedName into, Word word, int start) {
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

    private void withoutAfter(ParsedName into) {
        int from = depth > 0 && bracketRole != INCLUDED ? bracketStart : segmentStart;
        for (int i = from; i < into.length; i++) {
            into.role[i] = EXCLUDED;
        }
        while (into.concepts > 0 && into.conceptFrom[into.concepts - 1] >= from) {
            into.pushExcluded(into.concept[--into.concepts]);
        }
        adjacent = false;
    }

    private static void dropConceptsFrom(ParsedName into, int from) {
        while (into.concepts > 0 && into.conceptFrom[into.concepts - 1] >= from) {
            into.concepts--;
        }
    }
}
