package io.sitong.importer.stage;

import io.sitong.catalog.division.DivisionCode;
import io.sitong.importer.problem.ImportProblem;
import io.sitong.importer.problem.Mark;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What accepting a file would do, row by row and field by field; nothing is written yet.
 *
 * @param division whom the import is for
 * @param ruleSetVersion version of the rules that judged the rows
 * @param problems of the whole file, also of rows that are no items
 * @param absent what rules say of new rows because the file has no column for it, once for the file
 * @param notes what a person should know about the reading, as sentences
 */
public record ImportPreview(
        String fileName,
        String sha256,
        DivisionCode division,
        PreviewOptions options,
        String ruleSetVersion,
        List<PreviewRow> rows,
        List<ImportProblem> problems,
        List<AbsentColumn> absent,
        List<String> notes,
        PreviewTotals totals) {

    public ImportPreview {
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
        absent = List.copyOf(absent);
    }

    /** What accepting would do, where the rows were not staged as those of an implementation list. */
    public static ImportPreview ofRows(
            String fileName,
            String sha256,
            DivisionCode division,
            String ruleSetVersion,
            List<PreviewRow> rows,
            List<String> notes) {
        List<ImportProblem> problems =
                rows.stream().flatMap(row -> row.problems().stream()).toList();
        return new ImportPreview(
                fileName,
                sha256,
                division,
                PreviewOptions.usual(),
                ruleSetVersion,
                rows,
                problems,
                List.of(),
                notes,
                PreviewTotals.of(rows, problems));
    }

    /** @param saidByRules problems that findings of the rows stand for */
    static ImportPreview of(
            StagedFile file,
            DivisionCode division,
            PreviewOptions options,
            String ruleSetVersion,
            List<PreviewRow> rows,
            Set<ImportProblem> saidByRules,
            List<AbsentColumn> absent) {
        List<ImportProblem> problems = file.sheets().stream()
                .flatMap(s -> s.problems().stream())
                .filter(problem -> !saidByRules.contains(problem))
                .toList();
        return new ImportPreview(
                file.fileName(),
                file.sha256(),
                division,
                options,
                ruleSetVersion,
                rows,
                problems,
                absent,
                Stream.concat(file.notes().stream(), AbsentColumns.notes(absent).stream())
                        .toList(),
                PreviewTotals.of(rows, problems));
    }

    /** Everything the sender should see at the cells of their own workbook: problems, findings, refused rows. */
    public List<Mark> marks() {
        List<Mark> marks = new ArrayList<>();
        problems.forEach(problem -> marks.add(Mark.of(problem)));
        absent.forEach(column -> marks.add(RowMarks.of(column)));
        rows.forEach(row -> marks.addAll(RowMarks.of(row)));
        marks.sort(Comparator.comparing(Mark::place).thenComparing(Mark::weight));
        return List.copyOf(marks);
    }

    public List<PreviewRow> rows(RowFilter filter) {
        return rows.stream().filter(filter::fits).toList();
    }

    public Optional<PreviewRow> find(String rowKey) {
        return rows.stream().filter(row -> row.key().equals(rowKey)).findFirst();
    }
}
