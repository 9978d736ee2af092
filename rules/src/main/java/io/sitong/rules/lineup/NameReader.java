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
import static io.sitong.rules.lineup.ParsedName.MAIN_KIND;
import static io.sitong.rules.lineup.ParsedName.SIDE_KIND;
import static io.sitong.rules.lineup.ParsedName.WEAK;

/** Takes names apart in one pass; one per thread. */
final class NameReader {

    /** Names are cut here; the longest seen in the wild has 180 characters. */
    private static final int LIMIT = 400;

    /** Brackets looked at closely; a name with more is no name. */
    private static final int BRACKETS = 8;

    /** Characters that make the order of what stands around them matter. */
    private static final String DIRECTIONS = "转至到赴";

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

    /** brackets of the name in reading: first symbol, symbol after the last, character before the bracket */
    private int brackets;

    private final int[] bracketFrom = new int[BRACKETS];
    private final int[] bracketTo = new int[BRACKETS];
    private final char[] beforeBracket = new char[BRACKETS];
    private final boolean[] dashed = new boolean[BRACKETS];
    private boolean dash;
    private char before;

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
        brackets = 0;
        before = 0;
        int i = 0;
        while (i < n) {
            char c = text[i];
            if (c == CharFold.OPEN || c == CharFold.WHICH) {
                dash = depth == 0 ? c == CharFold.WHICH : dash;
                before = depth == 0 && i > 0 ? text[i - 1] : before;
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
        while (depth > 0) {
            close(into);
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
            if (depth == 0 && brackets < BRACKETS && bracketRole == IN_BRACKET) {
                bracketFrom[brackets] = bracketStart;
                bracketTo[brackets] = into.length;
                beforeBracket[brackets] = before;
                dashed[brackets] = dash;
                brackets++;
            }
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
        into.push(symbol, role, where, false);
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
            case WEAK -> {
                surface(into, from, end);
                weak(into, word);
            }
            case FILLER -> {
                if (depth > 0 && text[from - 1] == CharFold.OPEN && end < n && text[end] == CharFold.CLOSE) {
                    adjacent = false;
                }
            }
            case AND -> {
                into.enumerated += depth == 0 ? 1 : 0;
                nextSegment(into);
            }
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

    /** A word that would be something else in brackets. */
    private void noun(ParsedName into, Word word, int from, int end) {
        if (word.pieces().length > 0) {
            pieces(into, word);
        } else {
            for (int i = from; i < end; i++) {
                content(into, text[i]);
            }
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
        }
    }

    private void withoutAfter(ParsedName into) {
        int from = depth > 0 && bracketRole != INCLUDED ? bracketStart : segmentStart;
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
        for (int b = 0; b < brackets; b++) {
            settleBracket(into, b);
        }
        int main = hasKind ? mainKind(into) : -1;
        if (main >= 0) {
            into.role[main] = MAIN_KIND;
            into.kind = into.symbol[main] - FIRST_KIND;
            mainKinds(into, main);
            otherKind(into, main);
        }
        long hash = 0;
        long part = 0;
        long core = 0;
        long corePart = 0;
        long outside = 0;
        long inside = 0;
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
                if (into.segment[i] >= 0) {
                    outside |= 1L << (symbol - FIRST_LIFE);
                } else {
                    inside |= 1L << (symbol - FIRST_LIFE);
                }
            } else if (role == GENERAL) {
                into.general = true;
            }
            if (symbol >= FIRST_KIND && (role == SIDE_KIND || role == MAIN_KIND)) {
                into.kinds |= 1L << (symbol - FIRST_KIND);
            }
            if (ParsedName.isContent(role) || role == WEAK || role == EXPLAINING) {
                if (into.segment[i] != partOf) {
                    hash += mix(part);
                    core += mix(corePart);
                    part = 0;
                    corePart = 0;
                    partOf = into.segment[i];
                }
                part = part * 1_000_003 + symbol + 1;
                into.contentLength++;
                if (role == EXPLAINING) {
                    into.explained = into.explained * 31 + symbol + 1;
                } else if (role == CONTENT || role == IN_BRACKET) {
                    corePart = corePart * 1_000_003 + symbol + 1;
                    into.bagHash += mix(symbol + 1);
                    into.directed |= DIRECTIONS.indexOf(symbol) >= 0;
                }
            }
        }
        into.contentHash = hash + mix(part);
        into.coreHash = core + mix(corePart);
        lifeOf(outside, inside, into);
    }

    /**
     * An act in brackets says which of those before it is meant: 核发（注销）, 转移（转入）; or is another word for it:
     * 终止（注销）.
     */
    private void lifeOf(long outside, long inside, ParsedName into) {
        boolean says = inside != 0 && ((outside & ~vocabulary.defaultLife()) == 0 || (outside & inside) == inside);
        into.life = says ? inside : outside | inside;
        into.eitherAct |= !says && vocabulary.isNearLife(outside, inside);
    }

    /**
     * What stands in brackets usually narrows. It does not where it is another word for what stands before, which ends
     * alike, or where it goes through the cases.
     */
    private void settleBracket(ParsedName into, int b) {
        int parts = 0;
        int part = -1;
        int last = -1;
        boolean acts = false;
        for (int i = bracketFrom[b]; i < bracketTo[b]; i++) {
            if (into.role[i] == IN_BRACKET) {
                if (into.segment[i] != part) {
                    parts++;
                    part = into.segment[i];
                }
                last = i;
            } else {
                acts |= into.role[i] == LIFE || into.role[i] == SIDE_KIND;
            }
        }
        boolean endsAlike = !acts && last >= 0 && into.symbol[last] == beforeBracket[b];
        boolean anotherWord = !dashed[b] && (endsAlike || !acts && beginsAlike(into, b));
        into.cases |= parts > 1 || anotherWord && !endsAlike;
        if (parts > 1 || anotherWord) {
            for (int i = bracketFrom[b]; i < bracketTo[b]; i++) {
                if (into.role[i] == IN_BRACKET || into.role[i] == LIFE || into.role[i] == SIDE_KIND) {
                    into.role[i] = EXPLAINING;
                }
            }
        }
    }

    /** 养老机构（养老院） */
    private boolean beginsAlike(ParsedName into, int b) {
        int from = bracketFrom[b];
        if (from + 1 >= bracketTo[b] || into.role[from] != IN_BRACKET || into.role[from + 1] != IN_BRACKET) {
            return false;
        }
        for (int i = 1; i < from; i++) {
            if (into.symbol[i - 1] == into.symbol[from] && into.symbol[i] == into.symbol[from + 1]) {
                return true;
            }
        }
        return false;
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

    /** 查询、核验: what is enumerated with the main procedure is one too. */
    private static void mainKinds(ParsedName into, int main) {
        into.mainKinds = 1L << into.kind;
        for (int i = main - 1; i >= 0 && into.role[i] == SIDE_KIND && into.segment[i] != into.segment[i + 1]; i--) {
            into.role[i] = MAIN_KIND;
            into.mainKinds |= 1L << (into.symbol[i] - FIRST_KIND);
        }
        for (int i = main - 1; i >= 0 && into.role[i] >= SIDE_KIND && into.kindBefore == ParsedName.NO_KIND; i--) {
            if (into.role[i] == SIDE_KIND) {
                into.kindBefore = into.symbol[i] - FIRST_KIND;
            }
        }
    }

    /** 年检（校验）: a procedure alone in brackets, near the one before. */
    private void otherKind(ParsedName into, int main) {
        for (int i = main + 1; i < into.length; i++) {
            if (into.role[i] == SIDE_KIND
                    && into.segment[i] < 0
                    && into.segment[main] >= 0
                    && (i + 1 == into.length || into.segment[i + 1] != into.segment[i])
                    && into.segment[i - 1] != into.segment[i]
                    && vocabulary.isNearKind(into.kind, into.symbol[i] - FIRST_KIND)) {
                into.otherKind = into.symbol[i] - FIRST_KIND;
                into.role[i] = GENERAL;
                return;
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
