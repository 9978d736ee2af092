package io.sitong.ui.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitong.catalog.batch.BatchState;
import io.sitong.catalog.batch.ImportBatch;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.intake.RowTotals;
import io.sitong.importer.FileKind;
import io.sitong.importer.intake.Understood;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileAdviceTest {

    private static final DivisionCode BANNER = new DivisionCode("150103000000");
    private static final Map<String, String> NAMES = Map.of(
            "150103000000", "回民区",
            "150100000000", "呼和浩特市",
            "150103001000", "新华西路街道",
            "150425000000", "克什克腾旗");

    private static Understood understood(FileKind kind, String named) {
        return new Understood(
                kind,
                "xlsx",
                named == null ? null : new DivisionCode(named),
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                Map.of(),
                1);
    }

    /** @param counts such as {@code NEW 3, BLOCKED 1} */
    private static RowTotals totals(String counts) {
        Map<String, Integer> decisions = new HashMap<>();
        for (String count : counts.split(", ")) {
            if (!count.isBlank()) {
                decisions.put(count.split(" ")[0], Integer.valueOf(count.split(" ")[1]));
            }
        }
        return new RowTotals(decisions, Map.of(), 0, 0, Map.of(), Map.of(), Map.of(), 0, Map.of());
    }

    private static List<String> advice(Understood understood, String counts, ImportBatch... before) {
        return FileAdvice.of(understood, totals(counts), BANNER, List.of(before), code -> NAMES.get(code.value()))
                .stream()
                .map(FileAdvice::words)
                .toList();
    }

    private static ImportBatch batch(BatchState state) {
        return new ImportBatch(
                31,
                BANNER,
                "民政局.xlsx",
                "ab",
                "r",
                state,
                3,
                0,
                0,
                0,
                0,
                0,
                "其木格",
                Instant.parse("2026-11-22T01:30:00Z"),
                null,
                null);
    }

    @Test
    void aFileAsAnyOtherNeedsNoAdvice() {
        assertThat(advice(understood(FileKind.IMPLEMENTATION, "150103000000"), "NEW 3, UNTOUCHED 2, BLOCKED 1"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"150425000000,1", "150103000000,0", "150100000000,0", "150103001000,0", ",0"})
    void aFileOfAnotherPlaceIsSaidToBeSoUnlessThePlaceIsAboveOrBelow(String named, int said) {
        assertThat(advice(understood(FileKind.IMPLEMENTATION, named), "NEW 3")).hasSize(said);
    }

    @Test
    void theOtherPlaceAndTheChosenOneAreNamed() {
        assertThat(advice(understood(FileKind.IMPLEMENTATION, "150425000000"), "NEW 3"))
                .singleElement()
                .asString()
                .contains("“克什克腾旗”", "“回民区”");
    }

    @Test
    void theSameFileSentAgainNamesTheBatchThatStands() {
        Understood known = understood(FileKind.IMPLEMENTATION, null);
        assertThat(advice(known, "NEW 3", batch(BatchState.ACCEPTED)))
                .singleElement()
                .asString()
                .contains("2026-11-22 09:30", "其木格");
        assertThat(FileAdvice.of(known, totals("NEW 3"), BANNER, List.of(batch(BatchState.ACCEPTED)), c -> ""))
                .singleElement()
                .satisfies(each -> assertThat(each.link().href()).isEqualTo("imports/31"));
        assertThat(advice(known, "NEW 3", batch(BatchState.UNDONE)))
                .as("what was undone may be sent again")
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CATALOG        |                             | 识别为基本目录",
                "NATIONAL_LIST  |                             | 识别为国家清单",
                "IMPLEMENTATION |                             | 没有读到事项",
                "IMPLEMENTATION | OUTSIDE_SCOPE 7             | 全部 7 行都不属于“回民区”",
                "IMPLEMENTATION | UNTOUCHED 5, JOINED 1       | 全部 6 行与库中一致",
                "IMPLEMENTATION | UNTOUCHED 5, BLOCKED 2      | 2 行不能导入",
            })
    void whyThereIsNothingToWriteIsSaid(FileKind kind, String counts, String words) {
        assertThat(advice(understood(kind, null), counts == null ? "" : counts))
                .singleElement()
                .asString()
                .contains(words);
    }
}
