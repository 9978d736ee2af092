package io.sitong.reports.consistency;

import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.item.ItemGroup;
import io.sitong.rules.compare.FieldComparison;
import io.sitong.rules.compare.Sameness;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Adds up comparisons while a whole region streams by. Holds figures per item, place and field, and the differing cells
 * up to a limit; how many there are in truth is counted all the same.
 */
public final class ConsistencyTally {

    /** The four of 四同. */
    static final Set<String> FOUR = Set.of(
            ItemField.TASK_NAME.name(),
            ItemField.CATALOG_CODE.name(),
            ItemGroup.BY_LAW.name(),
            ItemField.TASK_TYPE.name());

    /**
     * One compared implementation.
     *
     * @param department who guides the business of the item, empty where the standard does not say
     * @param group the division it is added up under
     */
    public record Compared(String code, String item, String department, String group, String place, String authority) {}

    /** Figures of one standard item or of one place. */
    public static final class Line {

        private final String code;
        private final String name;
        private long implementations;
        private long holding;
        private final Map<String, FieldCounts> fields = new LinkedHashMap<>();

        private Line(String code, String name) {
            this.code = code;
            this.name = name;
        }

        public String code() {
            return code;
        }

        public String name() {
            return name;
        }

        public long implementations() {
            return implementations;
        }

        /** Implementations that agree in all four of 四同. */
        public long holding() {
            return holding;
        }

        /** Figures of one field by its key; empty figures where it was never compared. */
        public FieldCounts field(String key) {
            FieldCounts counts = fields.get(key);
            return counts == null ? new FieldCounts() : counts;
        }

        private void add(List<FieldComparison> comparisons) {
            implementations++;
            boolean holds = true;
            for (FieldComparison field : comparisons) {
                fields.computeIfAbsent(field.key(), k -> new FieldCounts()).add(field.sameness());
                holds &= !FOUR.contains(field.key()) || field.sameness().agrees();
            }
            holding += holds ? 1 : 0;
        }
    }

    private final int limit;
    private final Map<String, String> labels = new LinkedHashMap<>();
    private final Line total = new Line("", "合计");
    private final Map<String, Line> items = new LinkedHashMap<>();
    private final Map<String, Line> groups = new LinkedHashMap<>();
    private final Map<String, Line> departments = new LinkedHashMap<>();
    private final List<Difference> differences = new ArrayList<>();
    private long differing;

    /** @param limit most differing cells to keep */
    public ConsistencyTally(int limit) {
        this.limit = limit;
    }

    /** Takes the comparison of one implementation with its standard. */
    public void add(Compared compared, List<FieldComparison> comparisons) {
        total.add(comparisons);
        items.computeIfAbsent(compared.code() + "\n" + compared.item(), k -> new Line(compared.code(), compared.item()))
                .add(comparisons);
        departments
                .computeIfAbsent(compared.department(), k -> new Line("", compared.department()))
                .add(comparisons);
        groups.computeIfAbsent(compared.group(), k -> new Line("", compared.group()))
                .add(comparisons);
        for (FieldComparison field : comparisons) {
            labels.putIfAbsent(field.key(), field.label());
            if (field.sameness() != Sameness.SAME) {
                differing++;
                if (differences.size() < limit) {
                    differences.add(new Difference(
                            compared.code(),
                            compared.item(),
                            compared.place(),
                            compared.authority(),
                            field.label(),
                            field.sameness(),
                            field.standardText(),
                            field.localText(),
                            String.join("；", field.details())));
                }
            }
        }
    }

    /** Keys of the fields compared, with their labels, in the order they came. */
    public Map<String, String> labels() {
        return Collections.unmodifiableMap(labels);
    }

    public Line total() {
        return total;
    }

    public List<Line> items() {
        return List.copyOf(items.values());
    }

    public List<Line> groups() {
        return List.copyOf(groups.values());
    }

    public List<Line> departments() {
        return List.copyOf(departments.values());
    }

    public List<Difference> differences() {
        return Collections.unmodifiableList(differences);
    }

    /** All differing cells, kept or not. */
    public long differing() {
        return differing;
    }
}
