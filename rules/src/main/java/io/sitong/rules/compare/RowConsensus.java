package io.sitong.rules.compare;

import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemGroup;
import io.sitong.rules.fold.NameFold;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How many of those asked have each row of a repeat group: each material, each (law, article), each fee, each step. A
 * proposal for the standard, never more.
 *
 * @param total how many were asked, those without any row included
 * @param rows most support first
 */
public record RowConsensus(ItemGroup group, int total, List<Row> rows) {

    /**
     * One row, however typed.
     *
     * @param key equal for rows that mean the same
     * @param text as most often written; as in the standard where the standard has it
     * @param inStandard whether the standard has it
     * @param says which of those asked have it, by their place in the list that was asked
     */
    public record Row(String key, String text, boolean inStandard, List<Integer> says) {

        public Row {
            says = List.copyOf(says);
        }

        public int support() {
            return says.size();
        }
    }

    public RowConsensus {
        rows = List.copyOf(rows);
    }

    /** Whether rows of this group can be told one by one. */
    public static boolean covers(ItemGroup group) {
        return switch (group) {
            case BY_LAW, MATERIALS, FEES, STEPS, RESULTS -> true;
            case SPECIAL_STEPS, PLACES, CHANNELS, FAQS, SITUATIONS -> false;
        };
    }

    public static RowConsensus of(ItemGroup group, Item standard, List<Item> items) {
        Map<String, String> ruling = texts(group, standard);
        Map<String, List<Integer>> says = new LinkedHashMap<>();
        ruling.keySet().forEach(key -> says.put(key, new ArrayList<>()));
        Map<String, Map<String, Integer>> spellings = new LinkedHashMap<>();
        for (int i = 0; i < items.size(); i++) {
            int asked = i;
            texts(group, items.get(i)).forEach((key, text) -> {
                says.computeIfAbsent(key, k -> new ArrayList<>()).add(asked);
                spellings.computeIfAbsent(key, k -> new TreeMap<>()).merge(text, 1, Integer::sum);
            });
        }
        List<Row> rows = new ArrayList<>();
        says.forEach((key, who) -> {
            String inStandard = ruling.get(key);
            rows.add(new Row(
                    key,
                    inStandard == null ? usual(spellings.getOrDefault(key, Map.of())) : inStandard,
                    inStandard != null,
                    who));
        });
        rows.sort(Comparator.comparingInt(Row::support).reversed());
        return new RowConsensus(group, items.size(), rows);
    }

    /** Rows more than half have and the standard lacks. */
    public List<Row> missingInStandard() {
        return rows.stream()
                .filter(row -> !row.inStandard() && row.support() * 2 > total)
                .toList();
    }

    /** Rows of the standard that no more than half have. */
    public List<Row> littleFollowed() {
        return rows.stream()
                .filter(row -> row.inStandard() && row.support() * 2 <= total)
                .toList();
    }

    private static String usual(Map<String, Integer> spelling) {
        return spelling.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse("");
    }

    /** The rows of an item by what they mean; the first of several that mean the same. */
    static Map<String, String> texts(ItemGroup group, Item item) {
        Map<String, String> texts = new LinkedHashMap<>();
        switch (group) {
            case BY_LAW -> {
                BasisSet bases = BasisSet.of(item);
                List<String> keys = bases.keys();
                for (int i = 0; i < keys.size(); i++) {
                    texts.putIfAbsent(keys.get(i), bases.citations().get(i).text());
                }
            }
            case MATERIALS -> item.materials().forEach(m -> texts.putIfAbsent(MaterialNames.key(m.name()), m.name()));
            case FEES -> item.fees().forEach(fee -> texts.putIfAbsent(NameFold.fold(fee.name()), fee.name()));
            case STEPS -> item.steps().forEach(step -> texts.putIfAbsent(NameFold.fold(step.name()), step.name()));
            case RESULTS -> item.results().forEach(r -> texts.putIfAbsent(NameFold.fold(r.name()), r.name()));
            case SPECIAL_STEPS, PLACES, CHANNELS, FAQS, SITUATIONS -> {
                // these are each place's own
            }
        }
        return texts;
    }
}
