package io.sitong.importer.forms;

import io.sitong.importer.columns.Labels;
import io.sitong.importer.sheet.Range;
import io.sitong.importer.sheet.SheetRow;
import io.sitong.importer.values.ColumnContent;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a sheet says that is no list, item by item.
 *
 * @param ignored rows that say nothing of an item, with the reason
 * @param sideways whether each item stands in a column of its own
 */
public record Form(List<FormSheet> items, Map<Integer, String> ignored, boolean sideways) {

    static final int FEWEST_NAMES = 4;
    private static final int FEWEST_LINES = 2;
    private static final int LONGEST_TITLE = 8;
    static final Set<String> IDENTITY = Set.of("TASK_NAME", "CATALOG_CODE", "TASK_CODE", "TASK_HANDLE_ITEM");

    /** Looks at a whole sheet as a table on its side or as a form; empty where it is neither. */
    public static Optional<Form> find(List<SheetRow> sheet, List<Range> merges, Labels labels) {
        if (sheet.stream().filter(row -> beginsWithName(row, labels)).count() < FEWEST_LINES
                && sheet.stream().filter(row -> mayBeginWithName(row, labels)).count() < FEWEST_NAMES) {
            return Optional.empty();
        }
        return found(new ElementList(labels).only(sheet), merges, labels).map(form -> form.noting(sheet));
    }

    /** The same where rows that were not looked at, such as the names of the columns of a form, are notes and not blank. */
    private Form noting(List<SheetRow> sheet) {
        Map<Integer, String> noted = new TreeMap<>(ignored);
        for (SheetRow row : sheet) {
            if (row.filled() > 0) {
                noted.replace(row.number(), "blank", "note");
            }
        }
        return new Form(items, noted, sideways);
    }

    private static Optional<Form> found(List<SheetRow> rows, List<Range> merges, Labels labels) {
        Optional<Form> sideways = new SidewaysTable(labels, merges).find(rows);
        if (sideways.isPresent()) {
            return sideways;
        }
        Optional<Form> turned = new SidewaysByCells(labels).find(rows, 2);
        if (turned.isPresent()) {
            return turned;
        }
        FormParser parser = new FormParser(labels, merges);
        parser.parse(rows);
        if (!isForm(parser.items(), labels)) {
            return Optional.empty();
        }
        List<FormSheet> items = parser.items().stream()
                .map(item -> new FormSheet(item, labels, 0))
                .toList();
        return Optional.of(new Form(items, parser.ignored(), false));
    }

    /** Looks at a sheet in which nothing else was found: names in words nobody listed, told by what stands behind them. */
    public static Optional<Form> findByCells(List<SheetRow> rows, Labels labels) {
        return new SidewaysByCells(labels).find(rows, 1);
    }

    /** Whether a sheet is a form nobody has filled in: names on several lines, and no value beside any. */
    public static boolean isBlank(List<SheetRow> rows, List<Range> merges, Labels labels) {
        if (rows.stream().filter(row -> beginsWithName(row, labels)).count() < FEWEST_NAMES) {
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
        return !values && lines.size() >= FEWEST_NAMES;
    }

    /** Whether one of the first two texts of a row is a name, as in hardly any row of a list. */
    private static boolean beginsWithName(SheetRow row, Labels labels) {
        List<FormCell> cells = FormParser.cells(row);
        if (cells.size() > 2 && labels.isSerial(cells.getFirst().text())) {
            // 序号 | 事项名称 | …: the header of a list
            return false;
        }
        return cells.stream().limit(2).anyMatch(cell -> !cell.cell().isNumber() && isName(cell.text(), labels))
                || cells.size() > 2 && namesTogether(cells.get(0), cells.get(1), labels);
    }

    private static boolean mayBeginWithName(SheetRow row, Labels labels) {
        List<FormCell> cells = FormParser.cells(row);
        return cells.size() > 1
                && !cells.getFirst().cell().isNumber()
                && !labels.isSerial(cells.getFirst().text())
                && labels.of(cells.getFirst().text()) != Labels.Sure.NO;
    }

    /** 时限 | 法定: a title and a word below it that together are a name. */
    private static boolean namesTogether(FormCell title, FormCell name, Labels labels) {
        return title.text().length() <= LONGEST_TITLE
                && name.text().length() <= LONGEST_TITLE
                && !title.cell().isNumber()
                && !name.cell().isNumber()
                && !labels.key(List.of(title.text(), name.text())).isEmpty();
    }

    /** Whether most rows begin with the name of a field. */
    public static boolean namesFields(List<SheetRow> rows, Labels labels) {
        long named = rows.stream()
                .map(FormParser::cells)
                .filter(cells -> !cells.isEmpty()
                        && !cells.getFirst().cell().isNumber()
                        && labels.of(cells.getFirst().text()) == Labels.Sure.NAME)
                .count();
        return named >= FEWEST_NAMES && named * 2 > rows.size();
    }

    private static boolean isName(String text, Labels labels) {
        int colon = text.indexOf('：') > 0 ? text.indexOf('：') : text.indexOf(':');
        return labels.of(text) == Labels.Sure.NAME
                || colon > 0 && labels.of(text.substring(0, colon)) == Labels.Sure.NAME;
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
            if (!identified || keys.size() < FEWEST_NAMES || lines.size() < FEWEST_LINES || unknown > keys.size()) {
                return false;
            }
        }
        return !items.isEmpty() && fitting * 2 > strict;
    }
}
