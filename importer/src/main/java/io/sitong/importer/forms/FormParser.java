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

    private static final Set<String> BARE = Set.of("单位", "数值", "类型", "时限", "说明", "名称", "编码", "电话", "地址", "依据", "标准");
    private static final String NOTE = "note";
    private static final String TITLE = "title";
    private static final String BLANK = "blank";
    private static final int MOST_BLANK_ROWS_LISTED = 1000;
    /** Over the column of values: no value itself. */
    private static final Pattern VALUES = Pattern.compile("(填[报写]|具体|要素)?(内容|项|值|信息)|填[报写]情况");

    /** What names may stand alone over a small table. */
    private static final Set<String> TABLES =
            Set.of("MATERIALS", "MATERIAL_NAME", "FEES", "FEE_NAME", "FEE_STAND", "IS_FEE");

    private static final String BOXES = "☑✅✔✓√■●☒□☐○";

    private final Labels labels;
    private final List<Range> merges;
    private final List<FormItem> items = new ArrayList<>();
    private final Map<Integer, String> ignored = new TreeMap<>();
    private final Set<String> seen = new HashSet<>();
    private String title = "";
    private int lastRow;
    private @Nullable FormItem item;
    private @Nullable FormTable table;

    FormParser(Labels labels, List<Range> merges) {
        this.labels = labels;
        this.merges = merges;
    }

    void parse(List<SheetRow> rows) {
        List<List<FormCell>> all = new ArrayList<>();
        for (SheetRow row : rows) {
            List<FormCell> cells = new ArrayList<>();
            for (int c = 0; c < row.width(); c++) {
                if (!row.cell(c).isBlank()) {
                    cells.add(new FormCell(row.number(), c, row.cell(c)));
                }
            }
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
        boolean beside = cells.size() > 1 && sure(first) != Sure.NAME && sure(cells.get(1)) == Sure.NAME;
        if (cells.size() > 1
                && VALUES.matcher(PlainText.folded(cells.get(1).text())).matches()) {
            ignored.put(first.row(), NOTE);
            return;
        }
        boolean titled = besideTable(cells, next);
        List<FormCell> names = titled ? cells.subList(1, cells.size()) : cells;
        String above = titled ? first.text() : title;
        if (isTableHeader(names, next, above)) {
            table = new FormTable(
                    above,
                    names,
                    names.stream().filter(n -> isOfGroup(above, n)).count() > 1);
            here(first.row()).tables().add(table);
            return;
        }
        if (table != null && continuesTable(cells)) {
            tableRow(table, cells);
            return;
        }
        if (cells.size() == 1 && sure(first) == Sure.NO && !continuesValue(first)) {
            boolean aside = RowWords.isFooter(first.text());
            title = aside ? title : first.text();
            table = null;
            aside(first.row(), aside);
            return;
        }
        if (RowWords.isFooter(first.text()) && sure(first) != Sure.NAME) {
            aside(first.row(), true);
            return;
        }
        if (cells.size() == 1 && isTitle(first, next)) {
            title = first.text();
            table = null;
            aside(first.row(), false);
            return;
        }
        table = null;
        pairs(cells, beside);
    }

    /** Whether the first cell is the title of a small table to its right: nothing stands below it. */
    private boolean besideTable(List<FormCell> cells, List<FormCell> next) {
        FormCell first = cells.get(0);
        return cells.size() > 2
                && !labels.isSerial(first.text())
                && (mergedDown(first) || !next.isEmpty() && next.stream().noneMatch(c -> c.column() <= first.column()));
    }

    /** A name alone over a small table is the title of it. */
    private boolean isTitle(FormCell cell, List<FormCell> next) {
        return !next.isEmpty()
                && isTableHeader(next, List.of(), cell.text())
                && TABLES.contains(labels.key(List.of(cell.text())));
    }

    /** Above the form stand its title and notes, below it its end; titles inside belong to the form. */
    private void aside(int row, boolean note) {
        if (item == null) {
            ignored.put(row, !note && !ignored.containsValue(TITLE) ? TITLE : NOTE);
        } else if (note) {
            ignored.put(row, "footer");
        }
    }

    private Sure sure(FormCell cell) {
        return cell.cell().isNumber() ? Sure.NO : labels.of(cell.text());
    }

    private FormItem here(int row) {
        if (item == null) {
            item = new FormItem(row);
            items.add(item);
        }
        item.reach(row);
        return item;
    }

    /** Names side by side, most of them of materials or of fees, or all of them with something else below. */
    private boolean isTableHeader(List<FormCell> cells, List<FormCell> next, String above) {
        int named = 0;
        int ofGroup = 0;
        for (FormCell cell : cells) {
            Sure sure = sure(cell);
            boolean grouped = isOfGroup(above, cell);
            ofGroup += grouped ? 1 : 0;
            named += grouped || sure == Sure.NAME ? 1 : 0;
        }
        if (cells.size() < 2
                || named * 3 < cells.size() * 2 - 2
                || cells.stream().anyMatch(c -> c.cell().isNumber())) {
            return false;
        }
        boolean values = !next.isEmpty()
                && next.size() > 1
                && sure(next.get(0)) != Sure.NAME
                && next.stream().filter(c -> sure(c) == Sure.NAME).count() * 3 < next.size();
        return ofGroup >= 2 || named >= 3 && named * 4 >= cells.size() * 3 && values;
    }

    private boolean isOfGroup(String above, FormCell name) {
        return labels.isOfGroup(List.of(name.text()))
                || !above.isEmpty() && labels.isOfGroup(List.of(above, name.text()));
    }

    private boolean continuesTable(List<FormCell> cells) {
        FormTable open = table;
        if (open == null) {
            return false;
        }
        FormCell first = cells.get(0);
        if (sure(first) == Sure.NAME && !open.has(first.column())
                || RowWords.isFooter(first.text())
                || cells.size() == 1 && wide(first)) {
            return false;
        }
        boolean pair = cells.size() > 1
                && sure(first) == Sure.NAME
                && !labels.isOfGroup(List.of(first.text()))
                && sure(cells.get(1)) != Sure.NAME;
        boolean titled = cells.size() > 1 && mergedDown(first) && sure(cells.get(1)) == Sure.NAME;
        return !pair && !titled && cells.stream().anyMatch(c -> open.has(c.column()));
    }

    private void tableRow(FormTable open, List<FormCell> cells) {
        List<FormCell> row = new ArrayList<>(cells);
        int number = cells.get(0).row();
        for (FormCell name : open.names()) {
            boolean own = cells.stream().anyMatch(c -> c.column() == name.column());
            Range merge = own ? null : mergeAt(number, name.column());
            if (merge != null && merge.firstRow() < number && merge.firstRow() > name.row()) {
                open.rows().stream()
                        .flatMap(List::stream)
                        .filter(c -> c.row() == merge.firstRow() && c.column() == name.column())
                        .findFirst()
                        .ifPresent(row::add);
            }
        }
        open.add(row);
        here(number);
    }

    private void pairs(List<FormCell> cells, boolean beside) {
        FormCell first = cells.get(0);
        if (cells.size() == 1 && continuesValue(first)) {
            goOn(first);
            return;
        }
        int i = 0;
        if (beside) {
            title = first.text();
            i = 1;
        }
        String before = "";
        while (i < cells.size()) {
            FormCell name = cells.get(i++);
            int colon = inside(name, i < cells.size() ? cells.get(i) : null);
            if (colon > 0) {
                pair(name.before(colon), name.behind(colon), before);
                before = name.text();
                continue;
            }
            FormCell value = name.blankBehind();
            if (i < cells.size() && sure(cells.get(i)) != Sure.NAME) {
                value = cells.get(i++);
                while (i < cells.size() && goesOn(value.text(), cells.get(i).text())) {
                    value = value.with(" " + cells.get(i++).text());
                }
            }
            // what stands behind a value and is no name explains it
            if (sure(name) != Sure.NO || !value.cell().isBlank()) {
                pair(name, value, before);
                before = name.text();
            }
        }
    }

    /** Where a cell tells name and value at once, 事项名称：甲许可, the place of the colon; 0 elsewhere. */
    private int inside(FormCell cell, @Nullable FormCell next) {
        String text = cell.text();
        int colon = text.indexOf('：') > 0 ? text.indexOf('：') : text.indexOf(':');
        boolean told = colon > 0
                && colon < text.strip().length() - 1
                && labels.of(text.substring(0, colon)) == Sure.NAME
                && (next == null || inside(next, null) > 0 || sure(next) == Sure.NAME);
        return told ? colon : 0;
    }

    private void pair(FormCell name, FormCell value, String before) {
        List<String> path = path(name.text(), before);
        String key = labels.key(path);
        if (key.equals("TASK_NAME") && !value.cell().isBlank() && !seen.add("TASK_NAME")) {
            item = null;
            seen.clear();
            seen.add("TASK_NAME");
        }
        here(name.row()).pairs().add(new FormPair(path, value));
    }

    /** A bare name is read with the name before it, or with the title it stands under. */
    private List<String> path(String name, String before) {
        boolean bare = BARE.contains(PlainText.folded(name));
        if (bare && !before.isEmpty()) {
            return List.of(before, name);
        }
        boolean open = bare || labels.of(name) == Sure.NO;
        return open && !title.isEmpty() && !labels.key(List.of(title, name)).isEmpty()
                ? List.of(title, name)
                : List.of(name);
    }

    /** Whether the next cell offers another answer to tick, as the first does: its box before, or behind. */
    private static boolean goesOn(String answer, String next) {
        boolean before = isBox(answer.charAt(0)) && isBox(next.charAt(0));
        return next.length() > 1
                && (before || isBox(answer.charAt(answer.length() - 1)) && isBox(next.charAt(next.length() - 1)));
    }

    private static boolean isBox(char c) {
        return BOXES.indexOf(c) >= 0;
    }

    /** Whether the name of the value above is merged down over this row too. */
    private boolean continuesValue(FormCell cell) {
        FormItem open = item;
        if (open == null || open.pairs().isEmpty()) {
            return false;
        }
        FormCell value = open.pairs().getLast().value();
        if (value.column() != cell.column() || value.column() == 0) {
            return false;
        }
        Range name = mergeAt(cell.row(), cell.column() - 1);
        return name != null && name.firstRow() <= value.row() && name.firstRow() < cell.row();
    }

    private void goOn(FormCell cell) {
        FormItem open = here(cell.row());
        FormPair last = open.pairs().removeLast();
        open.pairs().add(new FormPair(last.path(), last.value().with("\n" + cell.text())));
    }

    private boolean mergedDown(FormCell cell) {
        Range merge = mergeAt(cell.row(), cell.column());
        return merge != null && merge.rows() > 1;
    }

    private boolean wide(FormCell cell) {
        Range merge = mergeAt(cell.row(), cell.column());
        return merge != null && merge.columns() > 2;
    }

    private @Nullable Range mergeAt(int row, int column) {
        for (Range range : merges) {
            if (range.covers(row, column)) {
                return range;
            }
        }
        return null;
    }
}
