package io.sitong.catalog.division;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CreditCodeTest {

    @ParameterizedTest
    @ValueSource(strings = {"1115000001151201XD", "111500000115122125", "12220000MB0233162P", "11511301MB1549994W"})
    void realCodesPassBothCheckDigits(String real) {
        CreditCode code = new CreditCode(real);
        assertThat(code.checkDigitHolds()).isTrue();
        assertThat(code.organisationCheckDigitHolds()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1115000001151201XE", "111500000115122135"})
    void oneWrongCharacterIsFound(String wrong) {
        assertThat(new CreditCode(wrong).checkDigitHolds()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"11511301452259996u", "TE5116020105116050I", "00877868-5"})
    void whatIsNoCreditCodeIsNotWellFormed(String text) {
        assertThat(CreditCode.isWellFormed(text)).isFalse();
    }
}
