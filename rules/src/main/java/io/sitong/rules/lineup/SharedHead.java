package io.sitong.rules.lineup;

/**
 * What stands before a mark of enumeration often leaves to what stands behind it what both are: 歌舞、游艺娱乐场所 names
 * 歌舞娱乐场所 and 游艺娱乐场所, 养老、失业、工伤保险 three insurances. Finds the things that are meant before the marks; one
 * per reader.
 */
final class SharedHead {

    /** Longer things name themselves. */
    private static final int LONGEST = 5;

    /** Parts of one enumeration; what stands further before is not looked at. */
    private static final int MOST = 8;

    private static final int CAPACITY = 40;

    private final Vocabulary vocabulary;
    private final char[] classes = new char[CAPACITY];

    /** where each part begins in the text, and the mark behind it; where it begins in the name as it is written down */
    private final int[] from = new int[MOST];

    private final int[] to = new int[MOST];
    private final int[] symbol = new int[MOST];
    private int parts;

    /** where the part behind the last mark begins */
    private int behind;

    private int behindSymbol;

    SharedHead(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Nothing stands before a mark here. */
    void begin(int at, int symbolAt) {
        parts = 0;
        behind = at;
        behindSymbol = symbolAt;
    }

    void besides(int at, int end, int symbolAt) {
        if (parts == MOST) {
            parts = 0;
        }
        from[parts] = behind;
        to[parts] = at;
        symbol[parts] = behindSymbol;
        parts++;
        behind = end;
        behindSymbol = symbolAt;
    }

    /** A word between that says nothing: 对歌舞、游艺娱乐场所. */
    void skip(int start, int end) {
        behind = start == behind ? end : behind;
    }

    /** A word that begins behind the last mark: what the parts before it are as well. */
    void complete(NameText text, int start, int end, NameWriter writer) {
        if (start != behind) {
            return;
        }
        for (int part = 0; part < parts; part++) {
            int concept = conceptOf(part, text, start, end);
            if (concept != CandidateIndex.UNKNOWN) {
                writer.conceptBefore(concept, symbol[part], part + 1 < parts ? symbol[part + 1] : behindSymbol);
            }
        }
    }

    private int conceptOf(int part, NameText text, int start, int end) {
        int length = to[part] - from[part];
        if (length < 1 || length > LONGEST || length + end - start > CAPACITY) {
            return CandidateIndex.UNKNOWN;
        }
        for (int head = start + 1; head < end; head++) {
            int n = 0;
            for (int i = from[part]; i < to[part]; i++) {
                classes[n++] = text.classAt(i);
            }
            for (int i = head; i < end; i++) {
                classes[n++] = text.classAt(i);
            }
            int concept = concept(n);
            if (concept != CandidateIndex.UNKNOWN) {
                return concept;
            }
        }
        return CandidateIndex.UNKNOWN;
    }

    /** What the word of so many characters is as a whole. */
    private int concept(int n) {
        long found = vocabulary.trie().longest(classes, 0, n);
        if (found != WordTrie.NONE && (int) (found >>> 32) == n) {
            Word word = vocabulary.word((int) found);
            for (Word.Span span : word.concepts()) {
                if (word.kind() == WordKind.CONTENT && span.from() == 0 && span.to() == word.pieces().length) {
                    return span.concept();
                }
            }
        }
        return CandidateIndex.UNKNOWN;
    }
}
