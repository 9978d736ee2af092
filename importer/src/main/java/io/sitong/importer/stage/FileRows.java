package io.sitong.importer.stage;

import io.sitong.catalog.ColumnLetters;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.item.ItemGroup;
import io.sitong.importer.problem.ImportProblem;
import io.sitong.importer.problem.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.StringJoiner;
import java.util.TreeMap;

/** The items of a file in file order: rows of several sheets joined, later rows of the same identity refused. */
final class FileRows {

    private final DivisionCode importedFor;
    private final Seats seats;
    private final Map<String, FileRow> first = new HashMap<>();
    private final List<FileRow> rows = new ArrayList<>();

    private final KnownMarks marks;

    private FileRows(DivisionCode importedFor, Seats seats, KnownMarks marks) {
        this.importedFor = importedFor;
        this.seats = seats;
        this.marks = marks;
    }

    static List<FileRow> of(StagedFile file, DivisionCode importedFor, Seats seats, KnownMarks marks) {
        FileRows work = new FileRows(importedFor, seats, marks);
        for (StagedSheet sheet : file.sheets()) {
            work.add(sheet);
        }
        return work.rows;
    }

    private void add(StagedSheet sheet) {
        NavigableMap<Integer, List<ImportProblem>> problems = new TreeMap<>();
        for (ImportProblem problem : sheet.problems()) {
            problems.computeIfAbsent(problem.place().row(), r -> new ArrayList<>())
                    .add(problem);
        }
        seats.look(sheet.rows().stream().map(StagedRow::item).toList());
        List<FileRow> fileRows = sheet.rows().parallelStream()
                .map(row -> row(sheet, row, problems))
                .toList();
        for (int i = 0; i < fileRows.size(); i++) {
            StagedRow row = sheet.rows().get(i);
            FileRow fileRow = fileRows.get(i);
            marks.of(row).ifPresent(fileRow::exported);
            marks.copy(row).ifPresent(fileRow::refuse);
            add(fileRow);
        }
    }

    /** On all processors: whose a row is takes reading its codes. */
    private FileRow row(StagedSheet sheet, StagedRow row, NavigableMap<Integer, List<ImportProblem>> problems) {
        List<ImportProblem> own = new ArrayList<>();
        if (row.cells() == null) {
            problems.subMap(row.row(), true, row.lastRow(), true).values().forEach(own::addAll);
        } else {
            sheet.problems().stream().filter(p -> row.holds(p.place())).forEach(own::add);
        }
        marks.doubt(sheet, row).ifPresent(own::add);
        return new FileRow(sheet, row, seats.of(row.item()), importedFor, List.copyOf(own));
    }

    private void add(FileRow row) {
        rows.add(row);
        if (row.refusal() != null) {
            return;
        }
        if (!row.identity().known()) {
            row.refuse("没有可用的编码，也认不出实施主体，无法确定是哪一条事项；请补充实施编码，或基本编码和实施主体");
            return;
        }
        FileRow earlier = first.putIfAbsent(row.identity().key(), row);
        if (earlier == null) {
            return;
        }
        if (row.exported() == null && earlier.sheet() != row.sheet() && earlier.join(row)) {
            return;
        }
        row.refuse(doubled(earlier, row));
    }

    /** Why the later of two rows that mean the same item is refused. */
    static String doubled(FileRow earlier, FileRow later) {
        List<String> differing = differing(earlier.item(), later.item());
        return "与" + rowText(earlier.stands(), later.stands()) + "是同一事项（"
                + later.identity().kind().label() + " " + later.identity().text() + "），"
                + (differing.isEmpty() ? "内容也相同，只导入前一行" : "但" + String.join("、", differing) + "不同；只导入前一行，请核对后保留一行");
    }

    private static String rowText(Place earlier, Place later) {
        return (earlier.sheet().equals(later.sheet()) ? "" : "“" + earlier.sheet() + "”")
                + (earlier.column() > 0 ? "第" + ColumnLetters.of(earlier.column()) + "列" : "第" + earlier.row() + "行");
    }

    private static List<String> differing(Item one, Item other) {
        List<String> labels = new ArrayList<>();
        for (ItemField field : ItemField.values()) {
            if (!one.text(field).equals(other.text(field))) {
                labels.add(field.label());
            }
        }
        for (ItemGroup group : ItemGroup.values()) {
            if (!one.group(group).equals(other.group(group))) {
                labels.add(group.label());
            }
        }
        if (labels.size() > 5) {
            StringJoiner some = new StringJoiner("、", "", "等" + labels.size() + "项");
            labels.subList(0, 4).forEach(some::add);
            return List.of(some.toString());
        }
        return labels;
    }
}
