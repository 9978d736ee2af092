package io.sitong.reports.outline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TenthsTest {

    @ParameterizedTest(name = "{0} + {1} + {2}: {3}")
    @CsvSource({
        "5, 3, 2,   ●●●●●◎◎◎○○",
        "98, 0, 0,  ●●●●●●●●●●",
        "0, 0, 7,   ○○○○○○○○○○",
        "1, 1, 1,   ●●●◎◎◎◎○○○",
        "61, 37, 0, ●●●●●●◎◎◎◎",
        "0, 0, 0,   ''",
        "1, 0, 999, ○○○○○○○○○○",
    })
    void partsAreDrawnAsTenSigns(long first, long second, long third, String drawn) {
        assertThat(Tenths.of(first, second, third)).isEqualTo(drawn);
    }

    @Test
    void partsThatCannotBeAreRefused() {
        assertThatThrownBy(() -> Tenths.of(3, -1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Tenths.of(1, 1, 1, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
