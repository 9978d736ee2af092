package io.sitong.rules.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrecisionEstimateTest {

    /** Counted by hand over all ways of drawing, with fractions. */
    @ParameterizedTest
    @CsvSource({
        // population, judged, right, lower, upper
        "10, 10, 9, 0.9, 0.9",
        "10, 5, 5, 0.7, 1.0",
        "10, 5, 4, 0.5, 0.9",
        "4, 2, 0, 0.0, 0.5",
        "100, 50, 50, 0.95, 1.0",
    })
    void theIntervalIsExact(int population, int judged, int right, double lower, double upper) {
        PrecisionEstimate estimate = PrecisionEstimate.of(population, judged, right);
        assertThat(estimate.lower()).isEqualTo(lower, within(1e-9));
        assertThat(estimate.upper()).isEqualTo(upper, within(1e-9));
    }

    @Test
    void itComesOutLikeTheBinomialIntervalWhereTheWholeIsVast() {
        PrecisionEstimate estimate = PrecisionEstimate.of(1_000_000, 100, 98);
        // Clopper and Pearson for 98 of 100: 0.9296 to 0.9976
        assertThat(estimate.lower()).isEqualTo(0.9296, within(0.0003));
        assertThat(estimate.upper()).isEqualTo(0.9976, within(0.0003));
    }

    @Test
    void onceAllIsJudgedNothingIsLeftOpen() {
        PrecisionEstimate estimate = PrecisionEstimate.of(96, 96, 95);
        assertThat(estimate.lower()).isEqualTo(estimate.share()).isEqualTo(estimate.upper());
    }

    @Test
    void itIsSaidInTheWordsOfAReport() {
        assertThat(PrecisionEstimate.of(1_000, 92, 91).words())
                .startsWith("98.9%（95%：94")
                .endsWith("）");
    }

    @Test
    void numbersThatDoNotFitAreRefused() {
        assertThatThrownBy(() -> PrecisionEstimate.of(10, 0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PrecisionEstimate.of(10, 11, 3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PrecisionEstimate.of(10, 5, 6)).isInstanceOf(IllegalArgumentException.class);
    }
}
