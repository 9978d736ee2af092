package io.sitong.reports.changes;

import io.sitong.reports.outline.Cell;
import io.sitong.reports.outline.Column;
import io.sitong.reports.outline.Mark;
import io.sitong.reports.outline.Row;
import io.sitong.reports.outline.Table;
import io.sitong.reports.outline.Wording;
import io.sitong.rules.change.ChangeKind;
import io.sitong.rules.change.ChangedField;
import io.sitong.rules.change.ChangedRow;
import java.util.ArrayList;
import java.util.List;

/** Old beside new: a row per field, and for what repeats (materials, bases, fees) a row per row that changed. */
final class FieldTables {

    private FieldTables() {}

    static Table of(List<ChangedStandard> items) {
        List<Row> rows = new ArrayList<>();
        items.forEach(item -> add(item, rows));
        return Table.of(
                List.of(
                        Column.code("基本编码", 8.8),
                        Column.text("事项名称", 10),
                        Column.brief("版本", 4),
                        Column.text("要素", 6),
                        Column.brief("变化", 3.4),
                        Column.text("原内容", 20),
                        Column.text("现内容", 20)),
                rows);
    }

    /** The same for one item, which the document names elsewhere. */
    static Table ofOne(List<ChangedField> fields) {
        List<Row> rows = new ArrayList<>();
        for (ChangedField field : fields) {
            if (field.rows().isEmpty()) {
                rows.add(new Row(change(field.label(), field.kind(), field.before(), field.after())));
            }
            for (ChangedRow row : field.rows()) {
                rows.add(new Row(change(field.label(), row.kind(), before(row), after(row))));
            }
        }
        return Table.of(
                List.of(Column.text("要素", 7), Column.brief("变化", 3.4), Column.text("原内容", 26), Column.text("现内容", 26)),
                rows);
    }

    private static void add(ChangedStandard item, List<Row> rows) {
        int first = rows.size();
        for (ChangedField field : item.fields()) {
            if (field.rows().isEmpty()) {
                rows.add(line(item, field.label(), field.kind(), field.before(), field.after()));
            }
            for (ChangedRow row : field.rows()) {
                rows.add(line(item, field.label(), row.kind(), before(row), after(row)));
            }
        }
        if (rows.size() == first) {
            rows.add(new Row(List.of(
                    Cell.of(item.code()),
                    Cell.of(item.name()),
                    versions(item),
                    Cell.marked(Wording.NONE, Mark.MUTED),
                    Cell.marked("文字未变", Mark.MUTED),
                    Cell.empty(),
                    Cell.empty())));
        }
        for (int i = first + 1; i < rows.size(); i++) {
            List<Cell> cells = new ArrayList<>(rows.get(i).cells());
            for (int c = 0; c < 3; c++) {
                cells.set(c, cells.get(c).asJoined());
            }
            rows.set(i, new Row(cells));
        }
    }

    private static Cell versions(ChangedStandard item) {
        return Cell.of("第" + item.before() + "→" + item.after() + "版");
    }

    private static Row line(ChangedStandard item, String label, ChangeKind kind, String before, String after) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.of(item.code()), Cell.of(item.name()), versions(item)));
        cells.addAll(change(label, kind, before, after));
        return new Row(cells);
    }

    private static List<Cell> change(String label, ChangeKind kind, String before, String after) {
        return List.of(Cell.of(label), mark(kind), Cell.of(before), Cell.of(after));
    }

    private static Cell mark(ChangeKind kind) {
        return Cell.marked(
                kind.label(),
                switch (kind) {
                    case ADDED -> Mark.DONE;
                    case REMOVED, CHANGED -> Mark.ALERT;
                    case MOVED, RETYPED -> Mark.MUTED;
                });
    }

    /** What the row said; the name of one that was not there stands in the other column. */
    private static String before(ChangedRow row) {
        return row.kind() == ChangeKind.ADDED ? "" : words(row, true);
    }

    private static String after(ChangedRow row) {
        return row.kind() == ChangeKind.REMOVED ? "" : words(row, false);
    }

    private static String words(ChangedRow row, boolean before) {
        StringBuilder words = new StringBuilder("〔").append(row.title()).append("〕");
        for (ChangedRow.ChangedCell cell : row.cells()) {
            String text = before ? cell.before() : cell.after();
            if (!text.equals(row.title())) {
                words.append('\n')
                        .append(cell.column().label())
                        .append("：")
                        .append(text.isEmpty() ? Wording.NONE : text);
            }
        }
        return words.toString();
    }
}
