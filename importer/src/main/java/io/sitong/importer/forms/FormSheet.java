package io.sitong.importer.forms;

import io.sitong.catalog.item.GroupField;
import io.sitong.catalog.item.ItemGroup;
import io.sitong.importer.columns.Header;
import io.sitong.importer.columns.Labels;
import io.sitong.importer.problem.Place;
import io.sitong.importer.sheet.Cell;
import io.sitong.importer.sheet.SheetRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One item of a form laid out as a table: a column for each name, the rows of its small tables below one another. */
public final class FormSheet {

    private static final String FLOW = "HANDLE_FLOW";
    /** More than a sheet has columns that are read on their side. */
    private static final int BLOCK = 1000;

    private final FormItem item;
    private final int column;
    private final int block;
    private final List<List<String>> paths = new ArrayList<>();
    private final List<SheetRow> rows = new ArrayList<>();
    /** row and column as laid out → where it stands */
    private final Map<Place, Place> origins = new HashMap<>();
    /** path of a column → the key its table gives it */
    private final Map<String, String> keys = new HashMap<>();
    /** key of a group → its column, and how many rows of it are taken */
    private final Map<String, Integer> columns = new HashMap<>();

    private final Map<Integer, Integer> taken = new HashMap<>();

    /** @param column 1-based column of an item that has one of its own, else 0 */
    FormSheet(FormItem item, Labels labels, int column) {
        this(item, labels, column, 0);
    }

    /**
     * Lays an item out.
     *
     * @param column 1-based column of an item that has one of its own, else 0
     * @param block how many tables on their side stand above the item's
     */
    FormSheet(FormItem item, Labels labels, int column, int block) {
        this.item = item;
        this.column = column;
        this.block = block;
        rows.add(new SheetRow(item.firstRow(), false, 32));
        Set<String> inTables = new HashSet<>();
        item.tables().forEach(table -> table.names().forEach(name -> inTables.add(labels.key(table.path(name)))));
        boolean flow = false;
        for (FormPair pair : item.pairs()) {
            String key = labels.key(pair.path());
            flow |= key.equals(FLOW) && !pair.value().cell().isBlank();
            if (!labels.isOfGroup(pair.path())) {
                put(0, add(pair.path()), pair.value());
            } else if (!inTables.contains(key)) {
                // what comes again is of the next material; what a table tells one by one was said in short only
                int at = ofGroup(key, pair.path());
                put(taken.getOrDefault(at, 0), at, pair.value());
                taken.merge(at, 1, Integer::sum);
            }
        }
        for (FormTable table : item.tables()) {
            if (table.isOf(ItemGroup.BY_LAW)) {
                bases(table);
            } else {
                table(table, labels);
            }
            if (table.isOf(ItemGroup.STEPS) && !flow) {
                below(table, table.names(GroupField.STEP_NAME), listed(FLOW, List.of(ItemGroup.STEPS.label())));
            }
        }
    }

    private int add(List<String> path) {
        paths.add(path);
        return paths.size() - 1;
    }

    /** The column of a key of a group, which all its tables share. */
    private int ofGroup(String key, List<String> path) {
        return columns.computeIfAbsent(key, k -> add(path));
    }

    /** The column of a list that a small table tells one by one. */
    private int listed(String key, List<String> path) {
        keys.put(String.join(" / ", path), key);
        return ofGroup(key, path);
    }

    private void put(int row, int column, FormCell cell) {
        while (rows.size() <= row) {
            rows.add(new SheetRow(item.firstRow() + rows.size(), false, 32));
        }
        SheetRow to = rows.get(row);
        Cell before = to.cell(column);
        if (!cell.cell().isBlank()) {
            to.set(column, before.isBlank() ? cell.cell() : Cell.text(before.text() + "，" + cell.text()));
        }
        origins.putIfAbsent(new Place("", to.number(), column + 1), new Place("", cell.row(), cell.column() + 1));
    }

    private void table(FormTable table, Labels labels) {
        Map<FormCell, Integer> at = new HashMap<>();
        for (FormCell name : table.names()) {
            List<String> path = table.path(name);
            GroupField field = table.column(name);
            String key = field == null ? table.isOfGroup() ? labels.key(path) : "" : field.name();
            if (field != null) {
                keys.put(String.join(" / ", path), key);
            }
            at.put(name, key.isEmpty() ? add(path) : ofGroup(key, path));
        }
        int from = at.values().stream()
                .mapToInt(c -> taken.getOrDefault(c, 0))
                .max()
                .orElse(0);
        for (FormCell name : table.names()) {
            int to = at.getOrDefault(name, 0);
            for (int r = 0; r < table.rows().size(); r++) {
                FormCell cell = table.below(name, table.rows().get(r));
                if (cell != null) {
                    put(from + r, to, cell);
                }
            }
            taken.put(to, from + table.rows().size());
        }
    }

    /** What stands below names, one row of the table a row of the list. */
    private void below(FormTable table, List<FormCell> names, int column) {
        for (List<FormCell> row : table.rows()) {
            int to = taken.merge(column, 1, Integer::sum) - 1;
            for (FormCell name : names) {
                FormCell cell = table.below(name, row);
                if (cell != null) {
                    put(to, column, cell);
                }
            }
        }
    }

    /** Citations one a row: law, number and article are one text, as lists have them. */
    private void bases(FormTable table) {
        int column = listed("BY_LAW", List.of("设定依据"));
        for (List<FormCell> row : table.rows()) {
            StringBuilder text = new StringBuilder();
            FormCell first = null;
            for (GroupField part : List.of(GroupField.LAW_NAME, GroupField.DOC_NO, GroupField.ARTICLE)) {
                for (FormCell name : table.names(part)) {
                    FormCell cell = table.below(name, row);
                    if (cell != null) {
                        first = first == null ? cell : first;
                        text.append(cited(part, cell.text().strip()));
                    }
                }
            }
            if (first != null) {
                put(
                        taken.merge(column, 1, Integer::sum) - 1,
                        column,
                        new FormCell(first.row(), first.column(), Cell.text(text.toString())));
            }
        }
        for (FormCell name : table.names()) {
            GroupField part = table.column(name);
            if (part == null || part == GroupField.LAW_KIND || part == GroupField.ARTICLE_TEXT) {
                // said to be left out
                add(table.path(name));
            }
        }
    }

    private static String cited(GroupField part, String text) {
        boolean bare = text.indexOf('《') < 0 && text.indexOf('〔') < 0 && text.indexOf('（') < 0;
        return switch (part) {
            case LAW_NAME -> bare ? "《" + text + "》" : text;
            case DOC_NO -> text.startsWith("（") || text.startsWith("(") ? text : "（" + text + "）";
            default -> text;
        };
    }

    public Header header() {
        return new Header(List.of(item.firstRow()), paths);
    }

    /** Path of a column → its key, where the small table it stands in says what it is. */
    public Map<String, String> keys() {
        return keys;
    }

    public List<SheetRow> rows() {
        return rows;
    }

    public int firstRow() {
        return item.firstRow();
    }

    public int lastRow() {
        return item.lastRow();
    }

    /** 1-based column of an item that has one of its own, else 0. */
    public int ownColumn() {
        return column;
    }

    /** The number the item goes by where others go by their row: of its column, and apart from those of tables above. */
    public int number() {
        return column > 0 ? column + block * BLOCK : item.firstRow();
    }

    /** Where a cell of the layout really stands. */
    public Place origin(Place laidOut) {
        Place place = origins.get(new Place("", laidOut.row(), laidOut.column()));
        return place == null ? laidOut : new Place(laidOut.sheet(), place.row(), place.column());
    }

    /** Where the first value of a 1-based column of the layout stands; the same where it has none. */
    public Place originOfColumn(String sheet, int column) {
        return rows.stream()
                .map(row -> new Place("", row.number(), column))
                .filter(origins::containsKey)
                .findFirst()
                .map(place -> origin(new Place(sheet, place.row(), column)))
                .orElseGet(() -> new Place(sheet, item.firstRow(), column));
    }
}
