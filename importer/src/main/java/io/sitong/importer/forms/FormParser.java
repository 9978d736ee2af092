package io.sitong.importer.forms;

import io.sitong.importer.columns.Labels;
import io.sitong.importer.columns.Labels.Sure;
import io.sitong.importer.rows.RowWords;
import io.sitong.importer.sheet.Range;
import io.sitong.importer.sheet.SheetRow;
import io.sitong.importer.values.PlainText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Goes through the rows of a sheet as if it were a form, and gathers pairs and small tables, item by item. */
final class FormParser {

    private static final String NOTE = "note";
    private static final String TITLE = "title";
    private static final String FOOTER = "footer";
    private static final String BLANK = "blank";
    private static final int MOST_BLANK_ROWS_LISTED = 1000;
    /** Over the column of values: no value itself. */
    private static final Pattern VALUES = Pattern.compile("(填[报写]|具体|要素)?(内容|项|值|信息)|填[报写]情况");

    private final Labels labels;
    private final FormMerges merges;
    private final FormTables tables;
    private final FormPairs pairs;
    private final List<FormItem> items = new ArrayList<>();
    private final Map<Integer, String> ignored = new TreeMap<>();
    private final Set<String> seen = new HashSet<>();
    private String title = "";
    private int lastRow;
    private @Nullable FormItem item;
    private @Nullable FormTable table;

    FormParser(Labels labels, List<Range> merges) {
        this.labels = labels;
        this.merges = new FormMerges(merges);
        this.tables = new FormTables(labels, this.merges);
        this.pairs = new FormPairs(labels);
    }

    void parse(List<SheetRow> rows) {
        List<List<FormCell>> all = new ArrayList<>();
        for (SheetRow row : rows) {
            List<FormCell> cells = cells(row);
            blankBefore(row.number());
            if (cells.isEmpty()) {
                ignored.put(row.number(), BLANK);
            } else {
                all.add(cells);
            }
            lastRow = row.number();
        }
        for (int i = 0; i < all.size(); i++) {
            row(all.get(i), i + 1 < all.size() ? all.get(i + 1) : List.of());
        }
        items.forEach(FormParser::flatten);
        int end = items.isEmpty() ? 0 : items.getLast().lastRow();
        ignored.replaceAll((row, why) -> row < end && why.equals(FOOTER) ? NOTE : why);
    }

    /** The filled cells of a row. */
    static List<FormCell> cells(SheetRow row) {
        List<FormCell> cells = new ArrayList<>();
        for (int c = 0; c < row.width(); c++) {
            if (!row.cell(c).isBlank()) {
                cells.add(new FormCell(row.number(), c, row.cell(c)));
            }
        }
        return cells;
    }

    private void blankBefore(int number) {
        for (int blank = lastRow + 1; blank < number && number - lastRow <= MOST_BLANK_ROWS_LISTED; blank++) {
            ignored.put(blank, BLANK);
        }
    }

    /** A small table of the item itself has one row: its names are as good as names beside their values. */
    private static void flatten(FormItem item) {
        for (FormTable table : List.copyOf(item.tables())) {
            if (!table.isOfGroup() && table.rows().size() == 1) {
                item.tables().remove(table);
                for (FormCell name : table.names()) {
                    FormCell value = table.below(name, table.rows().getFirst());
                    item.pairs().add(new FormPair(table.path(name), value == null ? name.blankBehind() : value));
                }
            }
        }
    }

    List<FormItem> items() {
        return items;
    }

    Map<Integer, String> ignored() {
        return ignored;
    }

    private void row(List<FormCell> cells, List<FormCell> next) {
        FormCell first = cells.get(0);
        if (cells.size() > 1
                && VALUES.matcher(PlainText.folded(cells.get(1).text())).matches()) {
            ignored.put(first.row(), NOTE);
            return;
        }
        boolean titled = tables.besides(cells, next);
        FormTable found =
                tables.header(titled ? cells.subList(1, cells.size()) : cells, next, titled ? first.text() : title);
        if (found != null) {
            table = found;
            here(first.row()).tables().add(found);
            return;
        }
        FormTable open = table;
        if (open != null && tables.continues(open, cells, next)) {
            tableRow(open, cells);
            return;
        }
        Sure sure = tables.sure(first);
        boolean footer = RowWords.isFooter(first.text()) && sure != Sure.NAME;
        boolean alone = cells.size() == 1
                && (sure == Sure.NO && !continuesValue(first) || !footer && tables.isTitle(first, next));
        if (alone && !footer) {
            title = first.text();
        }
        table = null;
        if (footer || alone) {
            aside(first.row(), footer);
        } else {
            pairs(cells);
        }
    }

    /** Above the form stand its title and notes, below it its end; titles inside belong to the form. */
    private void aside(int row, boolean note) {
        if (item == null) {
            ignored.put(row, !note && !ignored.containsValue(TITLE) ? TITLE : NOTE);
        } else if (note) {
            ignored.put(row, FOOTER);
        }
    }

    private FormItem here(int row) {
        if (item == null) {
            item = new FormItem(row);
            items.add(item);
        }
        item.reach(row);
        return item;
    }

    private void tableRow(FormTable open, List<FormCell> cells) {
        int number = cells.get(0).row();
        String aside = tables.aside(open, cells).orElse("");
        if (aside.isEmpty()) {
            open.add(tables.row(open, cells));
        } else {
            ignored.put(number, aside);
        }
        here(number);
    }

    private void pairs(List<FormCell> cells) {
        FormCell first = cells.get(0);
        if (cells.size() == 1 && continuesValue(first)) {
            here(first.row()).below(first);
            return;
        }
        boolean beside = cells.size() > 1 && tables.sure(first) != Sure.NAME && tables.sure(cells.get(1)) == Sure.NAME;
        if (beside) {
            title = first.text();
        }
        pairs.read(beside ? cells.subList(1, cells.size()) : cells, title).forEach(pair -> add(first.row(), pair));
    }

    private void add(int row, FormPair pair) {
        String key = labels.key(pair.path());
        if (key.equals("TASK_NAME") && !pair.value().cell().isBlank() && !seen.add("TASK_NAME")) {
            List<FormPair> begun = item == null ? List.of() : item.nextBegun();
            item = null;
            seen.clear();
            seen.add("TASK_NAME");
            begun.forEach(earlier -> here(earlier.value().row()).pairs().add(earlier));
        }
        here(row).pairs().add(pair);
    }

    /** 受理条件： with its text in the rows below, each in one cell: up to the next name. */
    private boolean belowName(FormItem open, FormCell cell) {
        FormCell value = open.pairs().getLast().value();
        boolean first = value.cell().isBlank() && value.column() == cell.column() + 1;
        boolean further = open.toldBelow() && value.column() == cell.column();
        return (first || further)
                && open.lastRow() == cell.row() - 1
                && labels.of(cell.text()) == Sure.NO
                && !RowWords.isFooter(cell.text());
    }

    /** Whether the name of the value above is merged down over this row too. */
    private boolean continuesValue(FormCell cell) {
        FormItem open = item;
        if (open == null || open.pairs().isEmpty()) {
            return false;
        }
        FormCell value = open.pairs().getLast().value();
        if (belowName(open, cell)) {
            return true;
        }
        if (value.column() != cell.column() || value.column() == 0) {
            return false;
        }
        Range name = merges.at(cell.row(), cell.column() - 1);
        return name != null && name.firstRow() <= value.row() && name.firstRow() < cell.row();
    }
}
