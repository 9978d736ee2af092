package io.sitong.rules.lineup;

/**
 * What stands before a mark of enumeration often leaves to what stands behind it what both are: 歌舞、游艺娱乐场所 names
 * 歌舞娱乐场所 and 游艺娱乐场所. Finds the thing that the first one means; one per reader.
 */
final class SharedHead {

    /** Longer things name themselves. */
    private static final int LONGEST = 5;

    private static final int CAPACITY = 40;

    private final Vocabulary vocabulary;
    private final char[] classes = new char[CAPACITY];

    /** where the parts before and behind the mark begin in the text */
    private int before;

    private int mark;
    private int behind;

    SharedHead(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Nothing stands before a mark here. */
    void begin(int at) {
        before = at;
        mark = at;
        behind = at;
    }

    void besides(int at, int end) {
        before = behind;
        mark = at;
        behind = end;
    }

    /** A word between that says nothing: 对歌舞、游艺娱乐场所. */
    void skip(int from, int end) {
        behind = from == behind ? end : behind;
    }

    /** The thing that the part before the mark means, if this word begins behind it; {@link CandidateIndex#UNKNOWN}. */
    int conceptBefore(NameText text, int from, int end) {
        int length = mark - before;
        if (from != behind || length < 1 || length > LONGEST || length + end - from > CAPACITY) {
            return CandidateIndex.UNKNOWN;
        }
        for (int head = from + 1; head < end; head++) {
            int n = 0;
            for (int i = before; i < mark; i++) {
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
