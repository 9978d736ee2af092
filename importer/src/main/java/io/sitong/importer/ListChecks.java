package io.sitong.importer;

import io.sitong.catalog.list.ListComparison;
import io.sitong.catalog.list.ListEntry;
import io.sitong.importer.problem.ImportProblem;
import io.sitong.importer.problem.Place;
import io.sitong.importer.problem.ProblemKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a list is checked for beyond the cells themselves. */
final class ListChecks {

    private final ReadResult result;

    ListChecks(ReadResult result) {
        this.result = result;
    }

    List<ImportProblem> problems(List<ListReading.Row> rows) {
        List<ImportProblem> problems = new ArrayList<>(result.problems().toList());
        Map<String, Place> seen = new HashMap<>();
        for (ListReading.Row row : rows) {
            ListEntry entry = row.entry();
            Place name = place(row, "TASK_NAME");
            String key = ListComparison.key(entry.name()) + '\n' + ListComparison.key(entry.leadDepartment());
            Place first = seen.putIfAbsent(key, name);
            boolean told =
                    problems.stream().anyMatch(p -> p.kind() == ProblemKind.DUPLICATE_ROW && sameRow(p.place(), name));
            if (first != null && !told) {
                problems.add(new ImportProblem(
                        name,
                        ProblemKind.DUPLICATE_ROW,
                        entry.name(),
                        "与 " + first + " 是同一事项。请删去其中一行，或改正名称、牵头部门。",
                        first));
            }
            if (entry.leadDepartment().isEmpty()) {
                problems.add(new ImportProblem(
                        place(row, "GUIDE_DEPT"), ProblemKind.MISSING_REQUIRED, "", "没有牵头部门，无法派发。请补填牵头部门。", null));
            }
            if (entry.batch().isEmpty()) {
                problems.add(new ImportProblem(
                        place(row, "x_batch"), ProblemKind.MISSING_REQUIRED, "", "没有批次或完成时限。请补填，例如“2020年底”。", null));
            }
        }
        problems.sort(Comparator.comparing(ImportProblem::place));
        return problems;
    }

    private static boolean sameRow(Place a, Place b) {
        return a.sheet().equals(b.sheet()) && a.row() == b.row();
    }

    /** The cell, or the row where the file has no such column. */
    private Place place(ListReading.Row row, @Nullable String key) {
        return result.sheets().stream()
                .filter(sheet -> sheet.name().equals(row.sheet()))
                .flatMap(sheet -> sheet.columns().stream())
                .filter(column -> key != null && key.equals(column.key()))
                .findFirst()
                .map(column -> new Place(row.sheet(), row.row(), column.column()))
                .orElseGet(() -> new Place(row.sheet(), row.row(), 0));
    }
}
