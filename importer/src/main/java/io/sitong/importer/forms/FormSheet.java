package io.sitong.importer.forms;

import io.sitong.importer.columns.Header;
import io.sitong.importer.columns.Labels;
import io.sitong.importer.problem.Place;
import io.sitong.importer.sheet.Range;
import io.sitong.importer.sheet.SheetRow;
import io.sitong.importer.values.ColumnContent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One item of a form laid out as a table: a column for each name, the rows of its small tables below one another. */
public final class FormSheet {

    private static final int FEWEST_PAIRS = 4;
    private static final int FEWEST_LINES = 2;
    private static final Set<String> IDENTITY = Set.of("TASK_NAME", "CATALOG_CODE", "TASK_CODE", "TASK_HANDLE_ITEM");

    private final FormItem item;
    private final List<List<String>> paths = new ArrayList<>();
    private final List<SheetRow> rows = new ArrayList<>();
    /** row and column as laid out → where it stands */
    private final Map<Place, Place> origins = new HashMap<>();

    private FormSheet(FormItem item, Labels labels) {
        this.item = item;
        rows.add(new SheetRow(item.firstRow(), false, 32));
        Set<String> inTables = new HashSet<>();
        item.tables().forEach(table -> table.names().forEach(name -> inTables.add(labels.key(table.path(name)))));
        for (FormPair pair : item.pairs()) {
            // 收费依据 beside a name says in short what the table of fees tells fee by fee
            if (!labels.isOfGroup(pair.path()) || !inTables.contains(labels.key(pair.path()))) {
                put(0, column(pair.path()), pair.value());
            }
        }
        for (FormTable table : item.tables()) {
            table(table);
        }
    }

    /** What a form says, item by item, and the rows that say nothing of them; empty where a sheet is no form. */
    public record Form(List<FormSheet> items, Map<Integer, String> ignored) {}

    /** Looks at a whole sheet as a form. */
    public static Optional<Form> find(List<SheetRow> rows, List<Range> merges, Labels labels) {
        if (rows.stream().filter(row -> beginsWithName(row, labels)).count() < FEWEST_LINES) {
            return Optional.empty();
        }
        FormParser parser = new FormParser(labels, merges);
        parser.parse(rows);
        if (!isForm(parser.items(), labels)) {
            return Optional.empty();
        }
        List<FormSheet> items =
                parser.items().stream().map(item -> new FormSheet(item, labels)).toList();
        return Optional.of(new Form(items, parser.ignored()));
    }

    private static boolean isName(String text, Labels labels) {
        int colon = text.indexOf('：') > 0 ? text.indexOf('：') : text.indexOf(':');
        return labels.of(text) == Labels.Sure.NAME
                || colon > 0 && labels.of(text.substring(0, colon)) == Labels.Sure.NAME;
    }

    /** Whether a sheet is a form nobody has filled in: names on several lines, and no value beside any. */
    public static boolean isBlank(List<SheetRow> rows, List<Range> merges, Labels labels) {
        if (rows.stream().filter(row -> beginsWithName(row, labels)).count() < FEWEST_PAIRS) {
            return false;
        }
        FormParser parser = new FormParser(labels, merges);
        parser.parse(rows);
        Set<Integer> lines = new HashSet<>();
        boolean values = false;
        for (FormItem item : parser.items()) {
            for (FormPair pair : item.pairs()) {
                lines.add(pair.value().row());
                values |= !pair.value().cell().isBlank()
                        && !labels.key(pair.path()).isEmpty();
            }
        }
        return !values && lines.size() >= FEWEST_PAIRS;
    }

    /** Whether one of the first two texts of a row is a name, as in hardly any row of a list. */
    private static boolean beginsWithName(SheetRow row, Labels labels) {
        int texts = 0;
        for (int c = 0; c < row.width() && texts < 2; c++) {
            if (!row.cell(c).isBlank()) {
                texts++;
                if (!row.cell(c).isNumber() && isName(row.text(c), labels)) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * Enough names have a value beside them, among them the name or the code of the item, and the values are values, not
     * how to fill in.
     */
    private static boolean isForm(List<FormItem> items, Labels labels) {
        int strict = 0;
        int fitting = 0;
        for (FormItem item : items) {
            Set<String> keys = new HashSet<>();
            Set<Integer> lines = new HashSet<>();
            int unknown = 0;
            for (FormPair pair : item.pairs()) {
                String key = labels.key(pair.path());
                if (key.isEmpty()) {
                    unknown++;
                } else if (!pair.value().cell().isBlank()) {
                    keys.add(key);
                    lines.add(pair.value().row());
                    strict += ColumnContent.isStrict(key) ? 1 : 0;
                    fitting += ColumnContent.isStrict(key)
                                    && ColumnContent.fits(key, pair.value().text())
                            ? 1
                            : 0;
                }
            }
            boolean identified = keys.stream().anyMatch(IDENTITY::contains);
            if (!identified || keys.size() < FEWEST_PAIRS || lines.size() < FEWEST_LINES || unknown > keys.size()) {
                return false;
            }
        }
        return !items.isEmpty() && fitting * 2 > strict;
    }

    private int column(List<String> path) {
        paths.add(path);
        return paths.size() - 1;
    }

    private void put(int row, int column, FormCell cell) {
        while (rows.size() <= row) {
            rows.add(new SheetRow(item.firstRow() + rows.size(), false, 32));
        }
        if (!cell.cell().isBlank()) {
            rows.get(row).set(column, cell.cell());
        }
        origins.put(new Place("", rows.get(row).number(), column + 1), new Place("", cell.row(), cell.column() + 1));
    }

    private void table(FormTable table) {
        for (FormCell name : table.names()) {
            int column = column(table.path(name));
            for (int r = 0; r < table.rows().size(); r++) {
                FormCell cell = table.below(name, table.rows().get(r));
                if (cell != null) {
                    put(r, column, cell);
                }
            }
        }
    }

    public Header header() {
        return new Header(List.of(item.firstRow()), paths);
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

    /** Where a cell of the layout really stands. */
    public Place origin(Place laidOut) {
        Place place = origins.get(new Place("", laidOut.row(), laidOut.column()));
        return place == null ? laidOut : new Place(laidOut.sheet(), place.row(), place.column());
    }

    /** 1-based column in which the value of a column of the layout stands. */
    public int originColumn(int column) {
        return origin(new Place("", item.firstRow(), column)).column();
    }
}
