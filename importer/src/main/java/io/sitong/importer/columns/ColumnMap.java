package io.sitong.importer.columns;

import io.sitong.catalog.item.GroupField;
import io.sitong.catalog.item.ItemGroup;
import io.sitong.importer.values.ValueType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the columns of a sheet mean, left to right. */
public final class ColumnMap {

    private static final Set<String> MATERIAL = Set.of(
            "MATERIAL_NAME",
            "MATERIAL_TYPE",
            "MATERIAL_FORMAT",
            "IS_NEED",
            "SOURCE_TYPE",
            "PAGE_NUM",
            "FORM_GUID",
            "EXAMPLE_GUID");
    private static final Set<String> MATERIAL_TEXT = Set.of("FILL_EXPLAIN", "ACCEPT_STAND");
    private static final Set<String> FEE = Set.of("FEE_NAME", "FEE_STAND", "FEE_BASIS");

    private static final Set<ItemGroup> IN_LISTS = EnumSet.of(ItemGroup.MATERIALS, ItemGroup.FEES, ItemGroup.BY_LAW);

    private final Header header;
    private final List<MappedColumn> columns;
    private final Map<String, MappedColumn> byKey = new HashMap<>();

    ColumnMap(Header header, List<MappedColumn> columns) {
        this.header = header;
        this.columns = List.copyOf(columns);
        for (MappedColumn column : columns) {
            if (column.key() != null && !column.isJoint()) {
                byKey.putIfAbsent(column.key(), column);
            }
        }
        for (MappedColumn column : columns) {
            column.fields().forEach(key -> byKey.putIfAbsent(key, column));
        }
    }

    public Header header() {
        return header;
    }

    public List<MappedColumn> columns() {
        return columns;
    }

    /** The columns, those of several fields behind those that have a field of their own. */
    public List<MappedColumn> ownFirst() {
        return columns.stream()
                .sorted(Comparator.comparing(MappedColumn::isJoint))
                .toList();
    }

    public boolean has(String key) {
        return byKey.containsKey(key);
    }

    /** Whether a column called after another code holds codes of a key as well. */
    public boolean mixes(String key) {
        return columns.stream().anyMatch(column -> column.codes().contains(key));
    }

    public Optional<MappedColumn> find(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** Whether a key says something of one material. */
    static boolean isOfMaterial(String key) {
        return MATERIAL.contains(key);
    }

    /** The repeat group whose row a column belongs to, such as MATERIALS; empty for a column of the item itself. */
    public Optional<String> groupOf(MappedColumn column) {
        String key = column.key();
        if (key == null) {
            return Optional.empty();
        }
        if (has("MATERIAL_NAME") && (MATERIAL.contains(key) || materialText(column))) {
            return Optional.of("MATERIALS");
        }
        return has("FEE_NAME") && FEE.contains(key) ? Optional.of("FEES") : formGroup(key);
    }

    /** Groups of which only forms have tables, whose columns are called as the field table calls them. */
    private static Optional<String> formGroup(String key) {
        return GroupField.findByKey(key)
                .map(GroupField::group)
                .filter(group -> !IN_LISTS.contains(group))
                .map(ItemGroup::name);
    }

    /** 填报须知 and 受理标准 belong to a material where they stand right among its columns. */
    private boolean materialText(MappedColumn column) {
        if (!MATERIAL_TEXT.contains(String.valueOf(column.key()))) {
            return false;
        }
        int first = Integer.MAX_VALUE;
        int last = -1;
        for (MappedColumn other : columns) {
            if (other.key() != null && MATERIAL.contains(other.key())) {
                first = Math.min(first, other.column());
                last = Math.max(last, other.column());
            }
        }
        return column.column() > first && column.column() <= last + 2;
    }

    /**
     * The same with the unit of time that a title states for the whole table: （时限单位：工作日）; as it is where a column
     * names a unit of its own or holds units.
     *
     * @param titles what stands above the table
     */
    public ColumnMap withUnitOf(String titles) {
        String unit = HeaderText.unitSaid(titles);
        boolean own = columns.stream()
                .anyMatch(c -> c.key() != null && (c.unit() != null || ValueType.of(c.key()) == ValueType.TIME_UNIT));
        if (unit == null || own) {
            return this;
        }
        return new ColumnMap(
                header,
                columns.stream()
                        .map(c -> c.key() != null && ValueType.of(c.key()) == ValueType.TIME_AMOUNT ? c.in(unit) : c)
                        .toList());
    }

    /** How many different keys the columns have. */
    public int known() {
        return byKey.size();
    }

    /** Columns without a key, 0-based, that have a header. */
    public List<MappedColumn> unknown() {
        List<MappedColumn> unknown = new ArrayList<>();
        for (MappedColumn column : columns) {
            if (column.key() == null
                    && column.how().equals("UNKNOWN")
                    && !column.path().isEmpty()
                    && !ColumnMapper.isSerial(column.path().getLast())) {
                unknown.add(column);
            }
        }
        return unknown;
    }
}
