package io.sitong.rules.lineup;

/**
 * Finds in a long name what a short form stands for: clerks write 食经许可 for 食品经营许可, 公卫 for 公共场所卫生. Neighbouring
 * characters of the short name stand in the long one in the same order, a few characters apart; whole words of the long
 * name are then accounted for by the characters they begin with.
 */
final class ShortForm {

    /** As far apart the characters of a short form lie in the long name: 公（共场所）卫. */
    private static final int FAR = 4;

    private ShortForm() {}

    /**
     * @param open positions of the short name whose character the long name has, but not beside the same neighbour
     * @param longFound positions of the long name that the short one has beside the same neighbour
     * @param queryIsShort which side the short name is
     */
    static void find(
            IndexedName brief, IndexedName full, long open, long longFound, boolean queryIsShort, Judgement into) {
        long follows = open & open << 1 & brief.joined;
        long rest = follows;
        while (rest != 0) {
            int from = Long.numberOfTrailingZeros(rest) - 1;
            int to = from + 1;
            while (to < brief.length && (follows >>> to & 1) != 0) {
                to++;
            }
            rest &= to >= IndexedName.POSITIONS ? 0 : -1L << to;
            find(brief, from, to, full, longFound, queryIsShort, into);
        }
    }

    private static void find(
            IndexedName brief,
            int from,
            int to,
            IndexedName full,
            long longFound,
            boolean queryIsShort,
            Judgement into) {
        long best = 0;
        int bestWidth = Integer.MAX_VALUE;
        for (int start = 0; start < full.length; start++) {
            if (full.singles[start] != brief.singles[from] || (full.content >>> start & 1) == 0) {
                continue;
            }
            long there = 1L << start;
            int last = start;
            int p = from + 1;
            for (int j = start + 1; p < to && j < full.length && j - last <= FAR; j++) {
                if (full.singles[j] == brief.singles[p] && (full.content >>> j & 1) != 0) {
                    there |= 1L << j;
                    last = j;
                    p++;
                }
            }
            if (p == to && last - start < bestWidth) {
                best = there;
                bestWidth = last - start;
            }
        }
        if (best != 0) {
            account(IndexedName.span(from, to), best, full, longFound, queryIsShort, into);
        }
    }

    private static void account(
            long brief, long there, IndexedName full, long longFound, boolean queryIsShort, Judgement into) {
        int first = Long.numberOfTrailingZeros(there);
        int end = 64 - Long.numberOfLeadingZeros(there);
        // the last word is begun, not ended
        boolean halfWord = end < full.length && (full.joined >>> end & 1) != 0 && (longFound >>> end & 1) == 0;
        long words = IndexedName.span(first, halfWord ? end + 1 : end);
        long skipped = words & ~there;
        // 食（品）经（营）: every second character, each the end of a word begun
        into.shortTightly &= (skipped & skipped >>> 1) == 0 && (skipped & ~(there << 1)) == 0;
        if (queryIsShort) {
            into.shortInQuery |= brief;
            into.shortInTarget |= words;
        } else {
            into.shortInTarget |= brief;
            into.shortInQuery |= words;
        }
    }
}
