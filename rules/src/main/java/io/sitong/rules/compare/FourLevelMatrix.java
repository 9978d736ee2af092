package io.sitong.rules.compare;

import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.item.Item;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One standard item against what each division says (四级对照): fields down, divisions across. */
public final class FourLevelMatrix {

    /** What one implementation says of every field. */
    public record Column(DivisionCode division, Item item, Map<String, FieldComparison> fields) {}

    private final Map<String, String> labels;
    private final List<Column> columns;

    private FourLevelMatrix(Map<String, String> labels, List<Column> columns) {
        this.labels = Collections.unmodifiableMap(labels);
        this.columns = List.copyOf(columns);
    }

    /** @param implementations by division; a division may hold several */
    public static FourLevelMatrix of(Item standard, Map<DivisionCode, List<Item>> implementations) {
        Map<String, String> labels = new LinkedHashMap<>();
        List<Column> columns = new ArrayList<>();
        new TreeMap<>(implementations).forEach((division, items) -> {
            for (Item item : items) {
                Map<String, FieldComparison> fields = new LinkedHashMap<>();
                for (FieldComparison field : ItemComparison.of(standard, item)) {
                    fields.put(field.key(), field);
                    labels.putIfAbsent(field.key(), field.label());
                }
                columns.add(new Column(division, item, Collections.unmodifiableMap(fields)));
            }
        });
        return new FourLevelMatrix(labels, columns);
    }

    /** Keys of the fields compared, with their labels, the four of 四同 first. */
    public Map<String, String> fields() {
        return labels;
    }

    public List<Column> columns() {
        return columns;
    }

    /** How often a field agrees, differs or is missing over all divisions. */
    public Map<Sameness, Integer> count(String key) {
        Map<Sameness, Integer> counts = new TreeMap<>();
        for (Column column : columns) {
            FieldComparison field = column.fields().get(key);
            if (field != null) {
                counts.merge(field.sameness(), 1, Integer::sum);
            }
        }
        return counts;
    }
}
