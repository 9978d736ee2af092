package io.sitong.catalog.division;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class DivisionCodeTest {

    private static final DivisionCode HOHHOT = new DivisionCode("150100000000");

    @Test
    void aShortCodeAsPortalsWriteItIsFilledUpWithZeros() {
        assertThat(DivisionCode.parse("150102")).contains(new DivisionCode("150102000000"));
    }

    @Test
    void aCodeOfAnOddLengthIsNotRead() {
        assertThat(DivisionCode.parse("15010")).isEmpty();
        assertThatThrownBy(() -> new DivisionCode("15010")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aLeagueContainsItsBannersButNotThoseOfANeighbour() {
        assertThat(HOHHOT.contains(new DivisionCode("150102001000"))).isTrue();
        assertThat(HOHHOT.contains(new DivisionCode("150202001000"))).isFalse();
        assertThat(HOHHOT.rangeEnd()).isEqualTo("150200000000");
    }

    @Test
    void theLevelFollowsFromTheSignificantDigits() {
        assertThat(new DivisionCode("150000000000").level()).isEqualTo(Level.REGION);
        assertThat(HOHHOT.level()).isEqualTo(Level.LEAGUE);
        assertThat(new DivisionCode("150102001003").level()).isEqualTo(Level.VILLAGE);
        assertThat(new DivisionCode("150102001003").parent()).contains(new DivisionCode("150102001000"));
    }
}
