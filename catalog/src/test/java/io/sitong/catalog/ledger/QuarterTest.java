package io.sitong.catalog.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuarterTest {

    @ParameterizedTest(name = "{0} lies in quarter {2} of {1}, reported by {5}")
    @CsvSource({
        "2026-01-01, 2026, 1, 2026-01-01, 2026-03-31, 2026-03-25",
        "2026-03-31, 2026, 1, 2026-01-01, 2026-03-31, 2026-03-25",
        "2026-04-01, 2026, 2, 2026-04-01, 2026-06-30, 2026-06-25",
        "2026-09-30, 2026, 3, 2026-07-01, 2026-09-30, 2026-09-25",
        "2026-12-31, 2026, 4, 2026-10-01, 2026-12-31, 2026-12-25"
    })
    void aDayLiesInItsQuarter(
            LocalDate day, int year, int number, LocalDate firstDay, LocalDate lastDay, LocalDate due) {
        Quarter quarter = Quarter.of(day);
        assertThat(quarter).isEqualTo(new Quarter(year, number));
        assertThat(quarter.firstDay()).isEqualTo(firstDay);
        assertThat(quarter.lastDay()).isEqualTo(lastDay);
        assertThat(quarter.reportDue()).isEqualTo(due);
        assertThat(Quarter.of(quarter.next().firstDay().minusDays(1))).isEqualTo(quarter);
    }
}
