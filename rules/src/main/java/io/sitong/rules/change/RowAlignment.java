package io.sitong.rules.change;

import io.sitong.catalog.item.GroupField;
import io.sitong.catalog.item.GroupRow;
import io.sitong.rules.fold.NameFold;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Which row of the later list is which row of the earlier one: the same text, else the same key, else alike enough. */
final class RowAlignment {

    private static final int NONE = -1;

    /** Share of what two rows have in common from which on a renamed row counts as the same. */
    private static final double ALIKE = 0.6;

    /** Likeness of two texts of which one is part of the other. */
    private static final double WITHIN = 0.75;

    private final int[] laterOf;
    private final int[] earlierOf;

    private RowAlignment(int earlier, int later) {
        laterOf = new int[earlier];
        earlierOf = new int[later];
        Arrays.fill(laterOf, NONE);
        Arrays.fill(earlierOf, NONE);
    }

    static RowAlignment of(List<GroupRow> earlier, List<GroupRow> later) {
        RowAlignment alignment = new RowAlignment(earlier.size(), later.size());
        alignment.pair(earlier, later, Function.identity());
        alignment.pair(earlier, later, NormalForm::key);
        alignment.pairAlike(earlier, later);
        return alignment;
    }

    /** Number of the later row, or -1 where the row is gone. */
    int laterOf(int earlier) {
        return laterOf[earlier];
    }

    /** Number of the earlier row, or -1 where the row is new. */
    int earlierOf(int later) {
        return earlierOf[later];
    }

    /** Whether the rows in both stand in the same order. */
    boolean sameOrder() {
        int last = NONE;
        for (int later : laterOf) {
            if (later != NONE) {
                if (later < last) {
                    return false;
                }
                last = later;
            }
        }
        return true;
    }

    private <K> void pair(List<GroupRow> earlier, List<GroupRow> later, Function<GroupRow, K> by) {
        Map<K, Deque<Integer>> open = new HashMap<>();
        for (int i = 0; i < earlier.size(); i++) {
            if (laterOf[i] == NONE) {
                open.computeIfAbsent(by.apply(earlier.get(i)), k -> new ArrayDeque<>())
                        .add(i);
            }
        }
        for (int j = 0; j < later.size(); j++) {
            if (earlierOf[j] == NONE) {
                Deque<Integer> found = open.get(by.apply(later.get(j)));
                if (found != null && !found.isEmpty()) {
                    join(found.removeFirst(), j);
                }
            }
        }
    }

    private void join(int earlier, int later) {
        laterOf[earlier] = later;
        earlierOf[later] = earlier;
    }

    private void pairAlike(List<GroupRow> earlier, List<GroupRow> later) {
        for (int i = 0; i < earlier.size(); i++) {
            int best = NONE;
            double likeness = ALIKE;
            for (int j = 0; laterOf[i] == NONE && j < later.size(); j++) {
                double here = earlierOf[j] == NONE ? likeness(earlier.get(i), later.get(j)) : 0;
                if (here > likeness) {
                    likeness = here;
                    best = j;
                }
            }
            if (best != NONE) {
                join(i, best);
            }
        }
    }

    private static double likeness(GroupRow one, GroupRow other) {
        Set<GroupField> said = new HashSet<>(one.cells().keySet());
        said.addAll(other.cells().keySet());
        double common = 0;
        for (GroupField column : said) {
            double weight = column == GroupField.leading(one.group()) ? 2 : 1;
            common += weight * textLikeness(one.text(column), other.text(column));
        }
        return common / (said.size() + (said.contains(GroupField.leading(one.group())) ? 1 : 0));
    }

    /** Share of common pairs of characters, of both texts or of the shorter one. */
    private static double textLikeness(String one, String other) {
        String a = NameFold.fold(one);
        String b = NameFold.fold(other);
        if (a.equals(b)) {
            return 1;
        }
        Set<String> pairsOfA = pairs(a);
        Set<String> pairsOfB = pairs(b);
        int all = pairsOfA.size() + pairsOfB.size();
        int shorter = Math.min(pairsOfA.size(), pairsOfB.size());
        pairsOfA.retainAll(pairsOfB);
        if (shorter == 0) {
            return 0;
        }
        // 平面图 and 经营场所平面图: a name that was made longer is still that name
        return Math.max(2.0 * pairsOfA.size() / all, WITHIN * pairsOfA.size() / shorter);
    }

    private static Set<String> pairs(String text) {
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 1 < text.length(); i++) {
            pairs.add(text.substring(i, i + 2));
        }
        return pairs;
    }
}
