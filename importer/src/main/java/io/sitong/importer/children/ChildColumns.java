package io.sitong.importer.children;

import io.sitong.catalog.item.GroupField;
import io.sitong.catalog.item.ItemGroup;
import io.sitong.importer.columns.ColumnMapper;
import io.sitong.importer.columns.Header;
import io.sitong.importer.sheet.SheetRow;
import io.sitong.importer.values.ColumnContent;
import io.sitong.importer.values.ValueType;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the columns of a list that tell steps, windows, results or questions one a row below their item. Their names alone
 * are not enough, because a window or a limit may as well be the item's: some rows have to say nothing else.
 */
public final class ChildColumns {

    private static final int FEWEST = 2;
    /** By how many columns to the left rows are told to be of one item. */
    private static final int OF_ITEM = 3;

    private final Header header;
    private final List<SheetRow> rows;
    private final Map<Integer, String> keys = new HashMap<>();

    private ChildColumns(Header header, List<SheetRow> rows) {
        this.header = header;
        this.rows = rows;
    }

    /**
     * 0-based column → key of the group's field.
     *
     * @param rows the first rows below the header
     */
    public static Map<Integer, String> of(Header header, List<SheetRow> rows) {
        ChildColumns columns = new ChildColumns(header, rows);
        for (ItemGroup group : ChildNames.groups()) {
            columns.titled(group);
        }
        for (ItemGroup group : ChildNames.groups()) {
            columns.bare(group);
        }
        return columns.keys;
    }

    private int width() {
        return header.paths().size();
    }

    private String title(int column) {
        List<String> path = header.paths().get(column);
        return path.size() < 2 ? "" : path.get(path.size() - 2);
    }

    private String name(int column) {
        List<String> path = header.paths().get(column);
        return path.isEmpty() ? "" : path.getLast();
    }

    /** Columns side by side below one name of the group. */
    private void titled(ItemGroup group) {
        for (int from = 0; from < width(); from++) {
            String title = title(from);
            int to = from;
            while (to < width() && !title.isEmpty() && title(to).equals(title)) {
                to++;
            }
            if (to - from >= FEWEST && ChildNames.titles(group, title)) {
                take(group, fields(group, from, to), from, true);
            }
            from = Math.max(from, to - 1);
        }
    }

    /** Columns side by side without a common name, led by one that tells the group. */
    private void bare(ItemGroup group) {
        for (int from = 0; from < width(); from++) {
            if (keys.containsKey(from) || !title(from).isEmpty() || !ChildNames.leads(group, name(from))) {
                continue;
            }
            int to = from + 1;
            while (to < width()
                    && !keys.containsKey(to)
                    && title(to).isEmpty()
                    && ChildNames.field(group, name(to)).isPresent()) {
                to++;
            }
            if (to - from >= FEWEST) {
                take(group, fields(group, from, to), from, false);
            }
        }
    }

    private Map<GroupField, Integer> fields(ItemGroup group, int from, int to) {
        Map<GroupField, Integer> fields = new EnumMap<>(GroupField.class);
        for (int column = from; column < to; column++) {
            int at = column;
            ChildNames.field(group, name(column)).ifPresent(field -> fields.putIfAbsent(field, at));
        }
        return fields;
    }

    private void take(ItemGroup group, Map<GroupField, Integer> fields, int from, boolean titled) {
        Integer leading = fields.get(GroupField.leading(group));
        if (leading == null || fields.size() < FEWEST) {
            return;
        }
        List<SheetRow> below = below(leading, from);
        if (below.isEmpty()) {
            return;
        }
        List<Integer> alsoLeading = new ArrayList<>();
        for (int column = leading + 1;
                column < width() && titled && title(column).equals(title(leading));
                column++) {
            if (ChildNames.field(group, name(column))
                            .filter(field -> field == GroupField.leading(group))
                            .isPresent()
                    && group == ItemGroup.PLACES
                    && isOf(below, column, true)) {
                alsoLeading.add(column);
            }
        }
        fields.values()
                .removeIf(column -> column != leading.intValue()
                        && (!isOf(below, column, titled || ChildNames.says(group, name(column)))));
        fields.entrySet().removeIf(field -> !fits(field.getKey(), field.getValue()));
        if (fields.size() >= FEWEST) {
            fields.forEach((field, column) -> keys.put(column, field.name()));
            alsoLeading.forEach(
                    column -> keys.put(column, GroupField.leading(group).name()));
        }
    }

    /** Rows that go on with the item above: what is said of the item is blank in them, or the same again. */
    private List<SheetRow> below(int leading, int from) {
        List<Integer> ofItem = new ArrayList<>();
        for (int column = 0; column < from && ofItem.size() < OF_ITEM; column++) {
            if (!name(column).isEmpty() && !ColumnMapper.isSerial(name(column))) {
                ofItem.add(column);
            }
        }
        List<SheetRow> below = new ArrayList<>();
        SheetRow item = null;
        for (SheetRow row : rows) {
            SheetRow above = item;
            boolean said = ofItem.stream().anyMatch(column -> !row.text(column).isBlank());
            boolean same = above != null
                    && !ofItem.isEmpty()
                    && ofItem.stream()
                            .allMatch(column -> row.text(column).isBlank()
                                    || row.text(column).equals(above.text(column)));
            if (above != null
                    && same
                    && !row.text(leading).isBlank()
                    && !(said && row.text(leading).equals(above.text(leading)))) {
                below.add(row);
            }
            item = said && !same ? row : above;
        }
        return below;
    }

    /** Whether a column speaks of the rows of the group, not of the item: rows that go on have something in it. */
    private static boolean isOf(List<SheetRow> below, int column, boolean named) {
        long said = below.stream().filter(row -> !row.text(column).isBlank()).count();
        return named ? said > 0 : said * 2 >= below.size();
    }

    /** A column of limits is one only where its cells are limits. */
    private boolean fits(GroupField field, int column) {
        if (ValueType.of(field.name()) != ValueType.TIME_AMOUNT) {
            return true;
        }
        return new ColumnContent(rows.stream().map(row -> row.text(column)).toList()).proves(field.name());
    }
}
