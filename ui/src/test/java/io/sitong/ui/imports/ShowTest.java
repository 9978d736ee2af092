package io.sitong.ui.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitong.catalog.intake.Remark;
import io.sitong.catalog.intake.RowTotals;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ShowTest {

    /** Six new rows of which two are unticked, three changed, four answers of which one is unticked. */
    private static final RowTotals TOTALS = new RowTotals(
            Map.of(
                    "NEW",
                    6,
                    "CHANGED",
                    3,
                    "ANSWERED",
                    4,
                    "UNTOUCHED",
                    5,
                    "JOINED",
                    1,
                    "BLOCKED",
                    2,
                    "OUTSIDE_SCOPE",
                    7),
            Map.of("NEW", 2, "ANSWERED", 1),
            9,
            1,
            Map.of("UNKNOWN_VALUE", 3, "DUPLICATE_ROW", 1),
            Map.of("B01", 20),
            Map.of("O02", 6, "B01", 2),
            3,
            Map.of("CONFLICT", 2));

    @Test
    void everyChipCountsItsRowsOverTheWholeFile() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Show each : Show.values()) {
            counts.put(each.name(), each.count(TOTALS));
        }
        assertThat(counts)
                .containsExactly(
                        Map.entry("ALL", 28),
                        Map.entry("WRITTEN", 4 + 3 + 3),
                        Map.entry("NEW", 6),
                        Map.entry("CHANGED", 3),
                        Map.entry("ANSWERED", 4),
                        Map.entry("TROUBLED", 9),
                        Map.entry("CONFLICTED", 1),
                        Map.entry("LEFT_OUT", 2 + 1),
                        Map.entry("BLOCKED", 9),
                        Map.entry("UNTOUCHED", 6));
    }

    @Test
    void remarksAreCountedByWhoSaysThem() {
        assertThat(TOTALS.remarks(Remark.Source.PROBLEM)).isEqualTo(4);
        assertThat(TOTALS.remarks(Remark.Source.FINDING)).isEqualTo(20);
        assertThat(TOTALS.remarks(Remark.Source.PREVIEW)).isEqualTo(2);
        assertThat(TOTALS.remarks(Remark.Source.ABSENT))
                .as("told once for the file")
                .isEqualTo(3);
        assertThat(TOTALS.remarks(null)).isEqualTo(29);
        assertThat(TOTALS.absentCount()).isEqualTo(8);
        assertThat(TOTALS.rules()).isEqualTo(Map.of("B01", 22, "O02", 6));
    }
}
