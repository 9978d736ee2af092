package io.sitong.importer.forms;

import io.sitong.importer.columns.Labels;
import io.sitong.importer.columns.Labels.Sure;
import io.sitong.importer.rows.RowWords;
import io.sitong.importer.sheet.Cell;
import io.sitong.importer.sheet.Range;
import io.sitong.importer.sheet.SheetRow;
import io.sitong.importer.values.ColumnContent;
import io.sitong.importer.values.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Reads a table on its side: the names of fields one below another, and behind them a column for each item. */
final class SidewaysTable {

    private static final int FEWEST_ITEMS = 2;
    private static final int NAMES_WITHIN = 4;
    /** Over a column that is no item. */
    private static final Pattern ASIDE = Pattern.compile(".*(说明|要求|示例|样例|范例|备注|注释|提示|是否必填|必填).*");

    private final Labels labels;
    private final FormMerges merges;
    private final FormPairs pairs;

    SidewaysTable(Labels labels, List<Range> merges) {
        this.labels = labels;
        this.merges = new FormMerges(merges);
        this.pairs = new FormPairs(labels);
    }

    /** A line that names a field. */
    private record Line(SheetRow row, List<String> path, String key) {}

    Optional<Form> find(List<SheetRow> rows) {
        int names = nameColumn(rows);
        if (names < 0) {
            return Optional.empty();
        }
        List<FormSheet> items = new ArrayList<>();
        Map<Integer, String> ignored = new TreeMap<>();
        List<List<SheetRow>> blocks = blocks(rows, lines(rows, names));
        for (int i = 0; i < blocks.size(); i++) {
            List<Line> lines = lines(blocks.get(i), names);
            List<Integer> columns = itemColumns(blocks.get(i), lines, names);
            // the last items may be too few to fill a block of their own
            if (columns.size() < (i == 0 ? FEWEST_ITEMS : 1)) {
                return Optional.empty();
            }
            Form block = read(blocks.get(i), lines, columns, names, i);
            items.addAll(block.items());
            ignored.putAll(block.ignored());
        }
        blanks(rows, ignored);
        return Optional.of(new Form(items, ignored, true));
    }

    /** Where the names begin anew, other items stand below the first ones. */
    private static List<List<SheetRow>> blocks(List<SheetRow> rows, List<Line> lines) {
        Line first = lines.stream()
                .filter(line -> Form.IDENTITY.contains(line.key()))
                .findFirst()
                .orElse(null);
        List<List<SheetRow>> blocks = new ArrayList<>();
        int from = 0;
        for (Line line : lines) {
            int at = rows.indexOf(line.row());
            if (first != null && line != first && line.path().equals(first.path()) && at - from >= Form.FEWEST_NAMES) {
                blocks.add(rows.subList(from, at));
                from = at;
            }
        }
        blocks.add(rows.subList(from, rows.size()));
        return blocks;
    }

    private static void blanks(List<SheetRow> rows, Map<Integer, String> ignored) {
        int before = rows.getFirst().number() - 1;
        for (SheetRow row : rows) {
            for (int blank = before + 1; blank < row.number(); blank++) {
                ignored.put(blank, "blank");
            }
            before = row.number();
        }
    }

    /** The column in which most names of fields stand; -1 where none has enough of them. */
    private int nameColumn(List<SheetRow> rows) {
        int best = -1;
        long most = Form.FEWEST_NAMES - 1L;
        for (int c = 0; c < NAMES_WITHIN; c++) {
            int column = c;
            long named = rows.stream().filter(row -> isName(row.cell(column))).count();
            if (named > most) {
                most = named;
                best = c;
            }
        }
        for (int c = 1; c < NAMES_WITHIN && best < 0; c++) {
            List<Line> lines = lines(rows, c);
            long known = lines.stream().filter(line -> !line.key().isEmpty()).count();
            best = known >= Form.FEWEST_NAMES && known * 3 >= lines.size() * 2L ? c : -1;
        }
        return best;
    }

    private boolean isName(Cell cell) {
        return !cell.isBlank() && !cell.isNumber() && labels.of(cell.text()) == Sure.NAME;
    }

    private List<Line> lines(List<SheetRow> rows, int names) {
        List<Line> lines = new ArrayList<>();
        String title = "";
        String before = "";
        for (SheetRow row : rows) {
            for (int c = 0; c < names; c++) {
                title = row.cell(c).isBlank() || labels.isSerial(row.text(c)) ? title : row.text(c);
            }
            String name = row.text(names);
            boolean alone = row.filled() == 1 && (labels.of(name) != Sure.NAME || merges.wide(cell(row, names)));
            if (!name.isBlank() && !alone && !row.cell(names).isNumber()) {
                boolean below = !title.isEmpty()
                        && labels.of(name) != Sure.NAME
                        && !labels.key(List.of(title, name)).isEmpty();
                List<String> path = below ? List.of(title, name) : pairs.path(name, before, title);
                lines.add(new Line(row, path, labels.key(path)));
                before = name;
            }
        }
        return lines;
    }

    /** Columns that name an item, hold values where values are demanded, and no names of fields. */
    private List<Integer> itemColumns(List<SheetRow> rows, List<Line> lines, int names) {
        int width = rows.stream().mapToInt(SheetRow::width).max().orElse(0);
        List<Integer> columns = new ArrayList<>();
        for (int c = names + 1; c < width; c++) {
            int column = c;
            int filled = 0;
            int strict = 0;
            int fitting = 0;
            int named = 0;
            boolean identified = false;
            for (Line line : lines) {
                Cell cell = shared(cell(line.row(), c), line.row(), names).cell();
                if (!cell.isBlank() && !line.key().isEmpty()) {
                    filled++;
                    named += isName(cell) ? 1 : 0;
                    identified |= Form.IDENTITY.contains(line.key());
                    boolean demands = ColumnContent.isStrict(line.key());
                    strict += demands ? 1 : 0;
                    fitting += demands && ColumnContent.fits(line.key(), cell.text()) ? 1 : 0;
                }
            }
            boolean aside = !lines.isEmpty()
                    && rows.stream()
                            .filter(row ->
                                    row.number() <= lines.getFirst().row().number())
                            .anyMatch(row -> heads(row, column));
            // names among the values: two pairs a line
            if (named * 4 > filled && filled >= FEWEST_ITEMS) {
                return List.of();
            }
            if (!aside && identified && filled >= Form.FEWEST_NAMES && strict > 0 && fitting * 2 > strict) {
                columns.add(c);
            }
        }
        return columns;
    }

    private static boolean heads(SheetRow row, int column) {
        String text = PlainText.folded(row.text(column));
        return text.length() <= 8 && ASIDE.matcher(text).matches();
    }

    private Form read(List<SheetRow> rows, List<Line> lines, List<Integer> columns, int names, int block) {
        Map<Integer, String> ignored = ignored(rows, lines, columns);
        int firstRow = lines.stream()
                .filter(line -> !line.key().isEmpty())
                .findFirst()
                .orElseThrow()
                .row()
                .number();
        List<FormSheet> items = new ArrayList<>();
        for (int column : columns) {
            FormItem item = new FormItem(firstRow);
            for (SheetRow row : rows) {
                if (ignored.containsKey(row.number())) {
                    continue;
                }
                item.reach(row.number());
                FormCell cell = shared(cell(row, column), row, names);
                Optional<Line> line = lines.stream().filter(l -> l.row() == row).findFirst();
                if (line.isPresent()) {
                    item.pairs().add(new FormPair(line.get().path(), cell));
                } else if (!cell.cell().isBlank()
                        && !item.pairs().isEmpty()
                        && row.cell(names).isBlank()) {
                    item.goOn(cell.text());
                }
            }
            items.add(new FormSheet(item, labels, column + 1, block));
        }
        return new Form(items, ignored, true);
    }

    private static FormCell cell(SheetRow row, int column) {
        return new FormCell(row.number(), column, row.cell(column));
    }

    /** A value merged over several items is said of each. */
    private FormCell shared(FormCell cell, SheetRow row, int names) {
        Range merge = cell.cell().isBlank() ? merges.at(cell.row(), cell.column()) : null;
        return merge != null && merge.firstRow() == cell.row() && merge.firstColumn() > names
                ? cell(row, merge.firstColumn())
                : cell;
    }

    private Map<Integer, String> ignored(List<SheetRow> rows, List<Line> lines, List<Integer> columns) {
        Map<Integer, String> ignored = new TreeMap<>();
        int first = lines.stream()
                .filter(line -> !line.key().isEmpty())
                .findFirst()
                .orElseThrow()
                .row()
                .number();
        for (SheetRow row : rows) {
            List<FormCell> cells = FormParser.cells(row);
            boolean empty = columns.stream().allMatch(c -> row.cell(c).isBlank());
            if (cells.isEmpty()) {
                ignored.put(row.number(), "blank");
            } else if (row.number() < first) {
                boolean heads = !empty;
                ignored.put(row.number(), heads || ignored.containsValue("title") ? "note" : "title");
            } else if (RowWords.isFooter(cells.getFirst().text())
                    && labels.of(cells.getFirst().text()) != Sure.NAME) {
                ignored.put(row.number(), "footer");
            }
        }
        return ignored;
    }
}
