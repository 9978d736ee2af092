package io.sitong.importer.columns;

import io.sitong.importer.values.ColumnContent;
import io.sitong.importer.values.ValueType;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds columns that are called after one kind of code and hold several: 基本编码 in the rows of main items, 实施编码 in those
 * of the ways to carry them out. They do where another kind comes again; a single code of another length is wrong.
 */
final class MixedCodes {

    private static final int FEWEST = 2;
    /** Where one code in so many is of another kind, it is rather a mistake. */
    private static final int SELDOM = 20;

    private MixedCodes() {}

    static void settle(List<ColumnCandidate> candidates, Map<String, ColumnCandidate> taken) {
        for (ColumnCandidate candidate : candidates) {
            String key = String.valueOf(candidate.key);
            if (ValueType.CODES_OF_ITEMS.contains(key)
                    && candidate.codes.isEmpty()
                    && !candidate.how.equals("CHOSEN")) {
                Set<String> others = new HashSet<>(ValueType.CODES_OF_ITEMS);
                others.removeIf(kind -> taken.containsKey(kind) || candidate.content.soundCodes(kind) == 0);
                if (others.stream().anyMatch(kind -> comesAgain(kind, candidate.content))) {
                    others.add(key);
                    candidate.codes = Set.copyOf(others);
                }
            }
        }
    }

    private static boolean comesAgain(String kind, ColumnContent content) {
        int codes = content.soundCodes(kind);
        return codes >= FEWEST && codes * SELDOM >= content.size();
    }
}
