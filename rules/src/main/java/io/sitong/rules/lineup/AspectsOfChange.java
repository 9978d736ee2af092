package io.sitong.rules.lineup;

import static io.sitong.rules.lineup.ParsedName.CONTENT;
import static io.sitong.rules.lineup.ParsedName.EXPLAINING;
import static io.sitong.rules.lineup.ParsedName.FIRST_LIFE;
import static io.sitong.rules.lineup.ParsedName.LIFE;

import java.util.List;

/**
 * What may change of a thing: a name that goes through several of these is about the change as a whole, as it is where
 * they stand in brackets: 社会团体变更名称、法人、住所. One alone restricts: 社会团体变更名称.
 */
final class AspectsOfChange {

    private static final int FEWEST = 2;

    private final List<String> aspects;
    private final long changes;

    /**
     * @param aspects as folded
     * @param changes the acts by which something changes, as bits
     */
    AspectsOfChange(List<String> aspects, long changes) {
        this.aspects = List.copyOf(aspects);
        this.changes = changes;
    }

    /** Marks the aspects a name goes through as explaining; notes one that stands alone. */
    void explain(ParsedName into) {
        if (!changes(into)) {
            return;
        }
        int found = 0;
        long ends = 0;
        for (int i = 0; i < Math.min(into.length, Long.SIZE); i++) {
            int length = isLastOfItsPart(into, i) ? aspectUpTo(into, i) : 0;
            if (length > 0) {
                found++;
                ends |= IndexedName.span(i + 1 - length, i + 1);
            }
        }
        if (found < FEWEST) {
            into.oneAspect = found == 1;
            return;
        }
        into.enumerated -= Math.min(into.enumerated, found - 1);
        for (long rest = ends; rest != 0; rest &= rest - 1) {
            into.role[Long.numberOfTrailingZeros(rest)] = EXPLAINING;
        }
    }

    private boolean changes(ParsedName into) {
        for (int i = 0; i < into.length; i++) {
            if (into.role[i] == LIFE && (changes >>> (into.symbol[i] - FIRST_LIFE) & 1) != 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLastOfItsPart(ParsedName into, int i) {
        return into.role[i] == CONTENT
                && (i + 1 == into.length || into.role[i + 1] != CONTENT || into.segment[i + 1] != into.segment[i]);
    }

    /** How many characters of the part that ends here are the longest aspect it ends with; 0 where it ends with none. */
    private int aspectUpTo(ParsedName into, int last) {
        int longest = 0;
        for (String aspect : aspects) {
            int from = last + 1 - aspect.length();
            boolean same = from >= 0 && aspect.length() > longest;
            for (int k = 0; same && k < aspect.length(); k++) {
                int at = from + k;
                same = into.symbol[at] == aspect.charAt(k)
                        && into.role[at] == CONTENT
                        && into.segment[at] == into.segment[last];
            }
            longest = same ? aspect.length() : longest;
        }
        return longest;
    }
}
