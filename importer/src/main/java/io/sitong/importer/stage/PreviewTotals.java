package io.sitong.importer.stage;

import io.sitong.importer.problem.ImportProblem;
import io.sitong.importer.problem.ProblemKind;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * True totals of a preview: over all rows, never cut off.
 *
 * @param fields changed fields by label, most frequent first
 * @param problems by kind
 * @param findings by code of the rule
 * @param absent findings among these for want of a column, which are told once for the file
 */
public record PreviewTotals(
        int rows,
        Map<Decision, Integer> decisions,
        Map<String, Integer> fields,
        Map<ProblemKind, Integer> problems,
        Map<String, Integer> findings,
        int absent,
        int errors,
        int warnings,
        int proposals) {

    static PreviewTotals of(List<PreviewRow> rows, List<ImportProblem> problems) {
        Map<Decision, Integer> decisions = new EnumMap<>(Decision.class);
        Map<String, Integer> fields = new LinkedHashMap<>();
        Map<ProblemKind, Integer> kinds = new EnumMap<>(ProblemKind.class);
        Map<String, Integer> findings = new java.util.TreeMap<>();
        int absent = 0;
        int errors = 0;
        int warnings = 0;
        int proposals = 0;
        for (ImportProblem problem : problems) {
            kinds.merge(problem.kind(), 1, Integer::sum);
            errors += problem.severity() == ProblemKind.Weight.ERROR ? 1 : 0;
            warnings += problem.severity() == ProblemKind.Weight.WARN ? 1 : 0;
        }
        for (PreviewRow row : rows) {
            decisions.merge(row.decision(), 1, Integer::sum);
            labels(row.changes(), label -> fields.merge(label, 1, Integer::sum));
            for (RowFinding found : row.findings()) {
                findings.merge(found.finding().rule(), 1, Integer::sum);
                absent += found.absent() ? 1 : 0;
                errors += found.finding().severity() == io.sitong.rules.Severity.ERROR ? 1 : 0;
                warnings += found.finding().severity() == io.sitong.rules.Severity.WARNING ? 1 : 0;
            }
            proposals += row.attachment().kind() == Attachment.Kind.PROPOSED ? 1 : 0;
        }
        return new PreviewTotals(
                rows.size(), decisions, mostFirst(fields), kinds, findings, absent, errors, warnings, proposals);
    }

    private static void labels(List<FieldChange> changes, Consumer<String> counted) {
        if (changes instanceof AddedFields added) {
            added.labels(counted);
        } else {
            changes.forEach(change -> counted.accept(change.label()));
        }
    }

    public int count(Decision decision) {
        return decisions.getOrDefault(decision, 0);
    }

    public int problemCount() {
        return problems.values().stream().mapToInt(Integer::intValue).sum();
    }

    public int findingCount() {
        return findings.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static Map<String, Integer> mostFirst(Map<String, Integer> counts) {
        Map<String, Integer> sorted = new LinkedHashMap<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .forEach(e -> sorted.put(e.getKey(), e.getValue()));
        return sorted;
    }
}
