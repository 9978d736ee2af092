package io.sitong.catalog.division;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitong.catalog.builtin.BuiltInData;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DivisionNamesTest {

    private static final DivisionNames NAMES = new DivisionNames(new DivisionTree(List.of(
            division("150000000000", "某自治区", null),
            division("150100000000", "甲市", "150000000000"),
            division("150101000000", "城关区", "150100000000"),
            division("150101001000", "兴隆镇", "150101000000"),
            division("150102000000", "东区", "150100000000"),
            division("150102001000", "兴隆镇", "150102000000"),
            division("150200000000", "乙市", "150000000000"),
            division("150201000000", "城关区", "150200000000"),
            division("150201001000", "兴隆镇", "150201000000"),
            division("150201002000", "兴隆镇", "150201000000"))));

    private static Division division(String code, String name, @Nullable String parent) {
        return new Division(new DivisionCode(code), name, parent == null ? null : new DivisionCode(parent), false);
    }

    private static String name(String code) {
        return NAMES.of(new DivisionCode(code));
    }

    @Test
    void aNameThatOnlyOneDivisionHasStandsAlone() {
        assertThat(name("150000000000")).isEqualTo("某自治区");
        assertThat(name("150102000000")).isEqualTo("东区");
    }

    @Test
    void aNameOfSeveralIsSaidWithAsManyAboveAsTellThemApart() {
        assertThat(name("150101000000")).isEqualTo("甲市城关区");
        assertThat(name("150201000000")).isEqualTo("乙市城关区");
        assertThat(name("150102001000")).isEqualTo("东区兴隆镇");
        assertThat(name("150101001000")).isEqualTo("甲市城关区兴隆镇");
    }

    @Test
    void twoOfOneNameUnderOneParentAreToldApartByTheirCodes() {
        assertThat(name("150201001000")).isEqualTo("乙市城关区兴隆镇（150201001000）");
    }

    @Test
    void nobodyKnowsTheDivision() {
        assertThat(name("999999000000")).isEqualTo("999999000000");
    }

    @Test
    void noTwoDivisionsOfTheRegionAreSaidAlike() {
        List<Division> all = BuiltInData.divisions();
        DivisionNames names = new DivisionNames(new DivisionTree(all));
        assertThat(all.stream().map(d -> names.of(d.code())).collect(Collectors.toSet()))
                .hasSameSizeAs(all);
    }
}
