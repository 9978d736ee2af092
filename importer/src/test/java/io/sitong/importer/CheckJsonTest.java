package io.sitong.importer;

import static io.sitong.importer.ImportBench.BANNER;
import static io.sitong.importer.ImportBench.problem;
import static io.sitong.importer.ImportBench.workbook;
import static org.assertj.core.api.Assertions.assertThat;

import io.sitong.importer.problem.ProblemKind;
import io.sitong.importer.stage.RowFinding;
import io.sitong.rules.Severity;
import io.sitong.rules.book.RuleRun;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CheckJsonTest {

    private final ReadResult reading = workbook("""
            | TASK_NAME | DEPT_NAME |
            | 许可      | 公安局    |
            | 户口迁移  | 公安局    |
            """, problem(3, 2, ProblemKind.HALF_WIDTH_BRACKETS, "户口迁移"));

    private final List<RowFinding> findings = new CheckJson(
                    new RuleRun(List.of(new ImportBench.NameIsNotTooShort()), crash -> {}))
            .findings(reading, BANNER, List.of());

    @Test
    void aFindingNamesItsRuleAndCell() {
        Map<String, Object> json = CheckJson.of(reading, findings);
        assertThat(json.get("findings"))
                .isEqualTo(List.of(Map.of(
                        "rule",
                        "N99",
                        "severity",
                        "warning",
                        "sheet",
                        "许可事项",
                        "cell",
                        "A2",
                        "message",
                        "事项名称“许可”太短",
                        "fix",
                        "写全事项名称")));
        assertThat(json).containsKeys("sheets", "totals", "rule_set");
    }

    @Test
    void theLineToFailAtCountsFindingsAndCellProblems() {
        assertThat(CheckJson.anyAtLeast(Severity.WARNING, reading, List.of())).isTrue();
        assertThat(CheckJson.anyAtLeast(Severity.ERROR, reading, findings)).isFalse();
    }
}
