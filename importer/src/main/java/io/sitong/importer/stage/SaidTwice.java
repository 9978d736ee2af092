package io.sitong.importer.stage;

import io.sitong.importer.problem.ImportProblem;
import io.sitong.importer.problem.ProblemKind;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Problems of the reading of which a rule says the same at the same cell. The finding stands for both: it says what to do,
 * stays with the item when it is accepted, and can be waived.
 */
final class SaidTwice {

    private static final Set<String> CODES = Set.of("C01", "C07", "C08");
    private static final Set<String> BRACKETS = Set.of("N02");
    private static final Map<ProblemKind, Set<String>> RULES = Map.of(
            ProblemKind.CODE_BAD_STRUCTURE, CODES,
            ProblemKind.CREDIT_CODE_BAD, Set.of("C12", "C14"),
            ProblemKind.HALF_WIDTH_BRACKETS, BRACKETS,
            ProblemKind.UNBALANCED_BRACKETS, BRACKETS);

    private SaidTwice() {}

    /** The problems of a row that no finding of it repeats. */
    static List<ImportProblem> without(List<ImportProblem> problems, List<RowFinding> findings) {
        return problems.stream().noneMatch(problem -> isSaidBy(findings, problem))
                ? problems
                : problems.stream()
                        .filter(problem -> !isSaidBy(findings, problem))
                        .toList();
    }

    /** The problems that rows had before rules judged them, and have no longer. */
    static Set<ImportProblem> between(List<PreviewRow> before, List<PreviewRow> after) {
        Set<ImportProblem> gone = new HashSet<>();
        for (int i = 0; i < before.size(); i++) {
            List<ImportProblem> had = before.get(i).problems();
            List<ImportProblem> has = after.get(i).problems();
            if (had.size() != has.size()) {
                gone.addAll(had);
                has.forEach(gone::remove);
            }
        }
        return gone;
    }

    private static boolean isSaidBy(List<RowFinding> findings, ImportProblem problem) {
        Set<String> rules = RULES.get(problem.kind());
        return rules != null
                && findings.stream()
                        .anyMatch(found -> found.place().equals(problem.place())
                                && rules.contains(found.finding().rule()));
    }
}
