package io.sitong.rules.lineup;

import static io.sitong.rules.lineup.ParsedName.CONTENT;
import static io.sitong.rules.lineup.ParsedName.EXCLUDED;
import static io.sitong.rules.lineup.ParsedName.FIRST_KIND;
import static io.sitong.rules.lineup.ParsedName.FIRST_LIFE;
import static io.sitong.rules.lineup.ParsedName.GENERAL;
import static io.sitong.rules.lineup.ParsedName.INCLUDED;
import static io.sitong.rules.lineup.ParsedName.IN_BRACKET;
import static io.sitong.rules.lineup.ParsedName.LIFE;
import static io.sitong.rules.lineup.ParsedName.MAIN_KIND;
import static io.sitong.rules.lineup.ParsedName.SIDE_KIND;
import static io.sitong.rules.lineup.ParsedName.WEAK;

/** Takes names apart in one pass; one per thread. */
final class NameReader {

    /** Names are cut here; the longest seen in the wild has 180 characters. */
    private static final int LIMIT = 400;

    private final Vocabulary vocabulary;
    private final WordTrie trie;
    private char[] text = new char[48];
    private char[] classes = new char[48];
    private int[] origin = new int[48];

    // the pass over one name
    private int segment;
    private int depth;
    private boolean adjacent;
    private byte bracketRole;
    private int bracketStart;
    private int segmentStart;
    private boolean hasGeneral;
    private boolean hasKind;

    NameReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.trie = vocabulary.trie();
    }

    void read(String name, ParsedName into) {
        into.clear();
        int n = fold(name);
        segment = 0;
        depth = 0;
        adjacent = false;
        bracketRole = IN_BRACKET;
        bracketStart = 0;
        segmentStart = 0;
        hasGeneral = false;
        hasKind = false;
        int i = 0;
        while (i < n) {
            char c = text[i];
            if (c == CharFold.OPEN) {
                open(into);
                i++;
            } else if (c == CharFold.CLOSE) {
                close(into);
                i++;
            } else if (c == CharFold.BREAK) {
                nextSegment(into);
                i++;
            } else {
                long found = longest(i, n);
                if (found == WordTrie.NONE) {
                    surface(into, c);
                    content(into, c);
                    i++;
                } else {
                    int end = (int) (found >>> 32);
                    Word word = vocabulary.word((int) found);
                    into.pushWord(word, origin[i], origin[end - 1] + 1);
                    take(into, word, i, end, n);
                    i = end;
                }
            }
        }
        settle(into);
        if (name.length() > LIMIT) {
            // what is not read still keeps two names apart
            into.contentHash ^= mix(name.hashCode());
        }
    }

    private int fold(String name) {
        int length = Math.min(LIMIT, name.length());
        if (length > text.length) {
            text = new char[LIMIT];
            classes = new char[LIMIT];
            origin = new int[LIMIT];
        }
        int n = CharFold.fold(name, text, origin, LIMIT);
        for (int i = 0; i < n; i++) {
            classes[i] = trie.classOf(text[i]);
        }
        return n;
    }

    /** A word in 证 gives its last character to 证明: 身份证明 is no 身份证. */
    private long longest(int i, int n) {
        long found = trie.longest(classes, i, n);
        if (found != WordTrie.NONE) {
            int end = (int) (found >>> 32);
            if (end < n && text[end] == '明' && text[end - 1] == '证') {
                return end - 1 > i ? trie.longest(classes, i, end - 1) : WordTrie.NONE;
            }
        }
        return found;
    }

    private void open(ParsedName into) {
        depth++;
        if (depth == 1) {
            bracketRole = IN_BRACKET;
            bracketStart = into.length;
        }
        nextSegment(into);
    }

    private void close(ParsedName into) {
        if (depth > 0) {
            depth--;
        }
        nextSegment(into);
    }

    private void nextSegment(ParsedName into) {
        segment++;
        segmentStart = into.length;
        adjacent = false;
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
                    act(into, FIRST_LIFE + act);
                }
            }
        }
    }

    private void surface(ParsedName into, int from, int end) {
        for (int i = from; i < end; i++) {
            surface(into, text[i]);
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
        into.push(symbol, role, depth == 0 ? segment : -segment - 1, false);
        adjacent = false;
    }

    private void take(ParsedName into, Word word, int from, int end, int n) {
        switch (word.kind()) {
            case LIFE, KIND, COMPOUND -> {
                surface(into, from, end);
                act(into, word);
            }
            case GENERAL -> general(into, from, end);
            case CONTENT -> {
                surface(into, from, end);
                pieces(into, word);
            }
            case WEAK -> weak(into, from, end);
            case FILLER -> {
                if (depth > 0 && text[from - 1] == CharFold.OPEN && end < n && text[end] == CharFold.CLOSE) {
                    adjacent = false;
                }
            }
            case AND -> nextSegment(into);
            case EVERYBODY -> into.everybody = true;
            case NOTE -> {
                if (!(depth > 0 || end == n)) {
                    letters(into, from, end);
                }
            }
            case REMARK -> {
                if (depth > 0) {
                    into.length = bracketStart;
                    dropConceptsFrom(into, bracketStart);
                    bracketRole = GENERAL;
                } else {
                    letters(into, from, end);
                }
            }
            case LEVEL -> {
                if (depth > 0
                        && text[from - 1] == CharFold.OPEN
                        && (end == n || text[end] == CharFold.CLOSE)
                        && bracketStart + 1 > into.length) {
                    into.levels |= 1L << word.act();
                } else {
                    letters(into, from, end);
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
                if (depth > 0 && text[from - 1] == CharFold.OPEN) {
                    bracketRole = INCLUDED;
                } else {
                    letters(into, from, end);
                }
            }
        }
    }

    private void letters(ParsedName into, int from, int end) {
        surface(into, from, end);
        for (int i = from; i < end; i++) {
            content(into, text[i]);
        }
    }

    private void general(ParsedName into, int from, int end) {
        hasGeneral = true;
        byte role = roleHere();
        for (int i = from; i < end; i++) {
            into.push(text[i], role == EXCLUDED || role == INCLUDED ? role : GENERAL, segment, adjacent);
            adjacent = true;
        }
    }

    private void weak(ParsedName into, int from, int end) {
        byte role = roleHere();
        for (int i = from; i < end; i++) {
            into.push(text[i], role == EXCLUDED || role == INCLUDED ? role : WEAK, segment, false);
        }
    }

    private void pieces(ParsedName into, Word word) {
        int start = into.length;
        for (Word.Piece piece : word.pieces()) {
            Word act = piece.word();
            if (act == null) {
                content(into, piece.character());
            } else {
                act(into, act);
            }
        }
        byte role = roleHere();
        if (role == CONTENT || role == IN_BRACKET) {
            for (Word.Span span : word.concepts()) {
                into.pushConcept(span.concept(), start + span.from(), Math.min(start + span.to(), into.length));
            }
        }
    }

    private void withoutAfter(ParsedName into) {
        int from = depth > 0 ? bracketStart : segmentStart;
        for (int i = from; i < into.length; i++) {
            into.role[i] = EXCLUDED;
        }
        dropConceptsFrom(into, from);
        adjacent = false;
    }

    private static void dropConceptsFrom(ParsedName into, int from) {
        while (into.concepts > 0 && into.conceptFrom[into.concepts - 1] >= from) {
            into.concepts--;
        }
    }

    /** What can only be said once the whole name is known: the main procedure, masks, the hash of the content. */
    private void settle(ParsedName into) {
        if (hasGeneral) {
            settleGeneral(into);
        }
        int main = hasKind ? mainKind(into) : -1;
        if (main >= 0) {
            into.role[main] = MAIN_KIND;
            into.kind = into.symbol[main] - FIRST_KIND;
        }
        long hash = 0;
        long part = 0;
        int partOf = Integer.MIN_VALUE;
        for (int i = 0; i < into.length; i++) {
            int symbol = into.symbol[i];
            byte role = into.role[i];
            if (role == EXCLUDED) {
                into.excluded = into.excluded * 31 + symbol + 1;
            } else if (role == INCLUDED) {
                into.included = into.included * 31 + symbol + 1;
                if (symbol >= FIRST_LIFE && symbol < FIRST_KIND) {
                    into.lifeIncluded |= 1L << (symbol - FIRST_LIFE);
                }
            } else if (role == LIFE) {
                into.life |= 1L << (symbol - FIRST_LIFE);
            } else if (role == GENERAL) {
                into.general = true;
            }
            if (symbol >= FIRST_KIND && (role == SIDE_KIND || role == MAIN_KIND)) {
                into.kinds |= 1L << (symbol - FIRST_KIND);
            }
            if (ParsedName.isContent(role) || role == WEAK) {
                if (into.segment[i] != partOf) {
                    hash += mix(part);
                    part = 0;
                    partOf = into.segment[i];
                }
                part = part * 1_000_003 + symbol + 1;
                into.contentLength++;
            }
        }
        into.contentHash = hash + mix(part);
    }

    private static long mix(long part) {
        long h = part * 0x9E3779B97F4A7C15L;
        return h ^ h >>> 29;
    }

    /** A general word between content is content: 基层法律服务工作者. */
    private void settleGeneral(ParsedName into) {
        for (int i = 0; i < into.length; i++) {
            if (into.role[i] == GENERAL && i > 0 && into.joins[i] && into.role[i - 1] <= IN_BRACKET) {
                int end = i;
                while (end < into.length && into.role[end] == GENERAL && into.segment[end] == into.segment[i]) {
                    end++;
                }
                if (end < into.length && into.joins[end] && into.role[end] <= IN_BRACKET) {
                    byte role = into.role[i - 1];
                    for (int j = i; j < end; j++) {
                        into.role[j] = role;
                    }
                }
                i = end - 1;
            }
        }
    }

    /** At the end of the name, else at its beginning, else the last one; brackets only where there is nothing else. */
    private int mainKind(ParsedName into) {
        int first = -1;
        int last = -1;
        int inBracket = -1;
        int firstContent = Integer.MAX_VALUE;
        int lastContent = -1;
        for (int i = 0; i < into.length; i++) {
            byte role = into.role[i];
            if (role == SIDE_KIND) {
                if (into.segment[i] < 0) {
                    inBracket = i;
                } else {
                    if (first < 0) {
                        first = i;
                    }
                    last = i;
                }
            } else if (role == CONTENT) {
                firstContent = Math.min(firstContent, i);
                lastContent = i;
            }
        }
        if (last < 0) {
            return inBracket;
        }
        return last < lastContent && first < firstContent ? first : last;
    }
}
