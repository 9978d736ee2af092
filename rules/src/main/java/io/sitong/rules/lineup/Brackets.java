package io.sitong.rules.lineup;

/** The brackets of the name in reading; one per reader, filled anew for each name. */
final class Brackets {

    /** Looked at closely; a name with more is no name. */
    private static final int MOST = 8;

    int count;

    /** first symbol in the bracket */
    final int[] from = new int[MOST];

    /** symbol after the last */
    final int[] to = new int[MOST];

    /** character before the bracket */
    final char[] before = new char[MOST];

    /** opened by a dash, not by a bracket */
    final boolean[] dashed = new boolean[MOST];

    /** names everybody as one of the cases: （中国公民、外国人） */
    final boolean[] everybody = new boolean[MOST];

    void clear() {
        count = 0;
    }

    void add(int first, int end, char characterBefore, boolean byDash, boolean withEverybody) {
        if (count < MOST) {
            from[count] = first;
            to[count] = end;
            before[count] = characterBefore;
            dashed[count] = byDash;
            everybody[count] = withEverybody;
            count++;
        }
    }
}
