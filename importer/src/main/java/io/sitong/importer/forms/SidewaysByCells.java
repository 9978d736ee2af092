package io.sitong.importer.forms;

import io.sitong.importer.columns.ColumnMap;
import io.sitong.importer.columns.ColumnMapper;
import io.sitong.importer.columns.Header;
import io.sitong.importer.columns.Labels;
import io.sitong.importer.columns.MappedColumn;
import io.sitong.importer.rows.RowWords;
import io.sitong.importer.sheet.SheetRow;
import io.sitong.importer.values.CellLooks;
import io.sitong.importer.values.ColumnContent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Reads names of fields one below another, in words nobody listed, by what stands behind them: 办什么事 | 取水许可, 几天办完 |
 * 5个工作日. Only for sheets that are nothing else.
 */
final class SidewaysByCells {

    private static final int NAMES_WITHIN = 3;
    private static final int FEWEST_FOR_ONE = 5;
    private static final int LONGEST_NAME = 30;

    private final Labels labels;

    SidewaysByCells(Labels labels) {
        this.labels = labels;
    }

    /** A row that names a field. */
    private record Line(SheetRow row, List<String> path) {}

    /** @param fewest how many items have to stand side by side */
    Optional<Form> find(List<SheetRow> rows, int fewest) {
        for (int names = 0; names < NAMES_WITHIN; names++) {
            List<List<SheetRow>> blocks = blocks(rows, names);
            List<FormSheet> items = new ArrayList<>();
            Map<Integer, String> ignored = new TreeMap<>();
            boolean all = !blocks.isEmpty();
            for (int i = 0; i < blocks.size() && all; i++) {
                all = block(blocks.get(i), names, i, fewest, items, ignored);
            }
            if (all) {
                return Optional.of(new Form(items, ignored, true));
            }
        }
        return Optional.empty();
    }

    private List<Line> lines(List<SheetRow> rows, int names) {
        List<Line> lines = new ArrayList<>();
        String title = "";
        for (SheetRow row : rows) {
            for (int c = 0; c < names; c++) {
                title = row.cell(c).isBlank() || row.cell(c).isNumber() || labels.isSerial(row.text(c))
                        ? title
                        : row.text(c).strip();
            }
            String name = row.text(names).strip();
            boolean named = !name.isEmpty()
                    && name.length() <= LONGEST_NAME
                    && !row.cell(names).isNumber()
                    && row.filled() > 1
                    && !RowWords.isFooter(name);
            if (named) {
                boolean below = !title.isEmpty() && !title.matches("[0-9.、]+") && labels.of(name) != Labels.Sure.NAME;
                lines.add(new Line(row, below ? List.of(title, name) : List.of(name)));
            }
        }
        return lines;
    }

    private List<List<SheetRow>> blocks(List<SheetRow> rows, int names) {
        List<Line> lines = lines(rows, names);
        List<List<SheetRow>> blocks = new ArrayList<>();
        int from = 0;
        for (Line line : lines) {
            int at = rows.indexOf(line.row());
            boolean anew = line != lines.getFirst()
                    && line.path().equals(lines.getFirst().path());
            if (anew && at - from >= Form.FEWEST_NAMES) {
                blocks.add(rows.subList(from, at));
                from = at;
            }
        }
        if (!lines.isEmpty()) {
            blocks.add(rows.subList(from, rows.size()));
        }
        return blocks;
    }

    private boolean block(
            List<SheetRow> rows,
            int names,
            int number,
            int fewest,
            List<FormSheet> items,
            Map<Integer, String> ignored) {
        List<Line> lines = lines(rows, names);
        List<Integer> columns = filled(lines, names);
        boolean enough = columns.size() >= (number == 0 ? fewest : 1);
        if (lines.size() < Form.FEWEST_NAMES || !enough || saysMore(lines, names, columns)) {
            return false;
        }
        ColumnMap map = map(lines, columns);
        if (!understood(map, lines, columns) || !columns.stream().allMatch(column -> fits(map, lines, column))) {
            return false;
        }
        Map<String, String> keys = new HashMap<>();
        map.columns().stream()
                .filter(column -> column.key() != null)
                .forEach(column -> keys.put(String.join(" / ", column.path()), String.valueOf(column.key())));
        for (int column : columns) {
            FormItem item = new FormItem(lines.getFirst().row().number());
            for (Line line : lines) {
                item.reach(line.row().number());
                item.pairs()
                        .add(new FormPair(
                                line.path(),
                                new FormCell(
                                        line.row().number(), column, line.row().cell(column))));
            }
            FormSheet sheet = new FormSheet(item, labels, column + 1, number);
            sheet.keys().putAll(keys);
            items.add(sheet);
        }
        int first = lines.getFirst().row().number();
        for (SheetRow row : rows) {
            if (lines.stream().noneMatch(line -> line.row() == row)) {
                ignored.put(row.number(), row.filled() == 0 ? "blank" : row.number() < first ? "title" : "footer");
            }
        }
        return true;
    }

    /** Columns that say something on most lines. */
    private static List<Integer> filled(List<Line> lines, int names) {
        int width = lines.stream().mapToInt(line -> line.row().width()).max().orElse(0);
        List<Integer> columns = new ArrayList<>();
        for (int c = names + 1; c < width; c++) {
            int column = c;
            long said = lines.stream()
                    .filter(line -> !line.row().cell(column).isBlank())
                    .count();
            if (said * 2 > lines.size()) {
                columns.add(c);
            }
        }
        return columns;
    }

    /** Whether columns beside those of the items say something on several lines: a second name and value, perhaps. */
    private static boolean saysMore(List<Line> lines, int names, List<Integer> columns) {
        int width = lines.stream().mapToInt(line -> line.row().width()).max().orElse(0);
        for (int c = names + 1; c < width; c++) {
            int column = c;
            long said = lines.stream()
                    .filter(line -> !line.row().cell(column).isBlank())
                    .count();
            if (!columns.contains(c) && said > 1 && said * 5 >= lines.size()) {
                return true;
            }
        }
        return columns.isEmpty();
    }

    private static ColumnMap map(List<Line> lines, List<Integer> columns) {
        List<SheetRow> turned = new ArrayList<>();
        for (int column : columns) {
            SheetRow row = new SheetRow(column, false, lines.size());
            for (int i = 0; i < lines.size(); i++) {
                row.set(i, lines.get(i).row().cell(column));
            }
            turned.add(row);
        }
        return new ColumnMapper()
                .map(new Header(List.of(), lines.stream().map(Line::path).toList()), turned, Map.of());
    }

    /** Whether a column holds values where values are demanded, no names and nothing that explains. */
    private boolean fits(ColumnMap map, List<Line> lines, int column) {
        int strict = 0;
        int fitting = 0;
        int names = 0;
        for (MappedColumn mapped : map.columns()) {
            String text = lines.get(mapped.column()).row().text(column);
            String key = mapped.key();
            names += !text.isBlank() && labels.of(text) == Labels.Sure.NAME ? 1 : 0;
            if (key != null && ColumnContent.isStrict(key) && !text.isBlank()) {
                strict++;
                fitting += ColumnContent.fits(key, text) ? 1 : 0;
            }
        }
        return strict > 0 && fitting * 3 >= strict * 2 && names < 2;
    }

    /** Most names are understood with their cells, among them the item, and some cells can be nothing else. */
    private static boolean understood(ColumnMap map, List<Line> lines, List<Integer> columns) {
        int known = 0;
        int proven = 0;
        boolean identified = false;
        for (MappedColumn mapped : map.columns()) {
            String key = mapped.key();
            if (key == null || key.startsWith("x_")) {
                continue;
            }
            known++;
            List<String> texts = columns.stream()
                    .map(column -> lines.get(mapped.column()).row().text(column))
                    .toList();
            boolean like = texts.stream().anyMatch(text -> CellLooks.like(key, text));
            proven += like && (ColumnContent.isStrict(key) || key.equals("DEPT_NAME")) ? 1 : 0;
            identified |= Form.IDENTITY.contains(key)
                    && (key.equals("TASK_NAME") ? texts.stream().anyMatch(CellLooks::namesAnAct) : like);
        }
        int fewest = columns.size() == 1 ? FEWEST_FOR_ONE : Form.FEWEST_NAMES;
        return identified && proven > 1 && known >= fewest && known * 3 >= lines.size() * 2;
    }
}
