package io.sitong.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ColumnLettersTest {

    @ParameterizedTest
    @CsvSource({"1, A", "26, Z", "27, AA", "52, AZ", "53, BA", "702, ZZ", "703, AAA", "16384, XFD"})
    void aColumnHasTheLettersASheetShowsAndIsFoundByThem(int column, String letters) {
        assertThat(ColumnLetters.of(column)).isEqualTo(letters);
        assertThat(ColumnLetters.column(letters)).isEqualTo(column);
        assertThat(ColumnLetters.column(letters.toLowerCase())).isEqualTo(column);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A1", "列", "A B", "ABCDE"})
    void otherTextIsNoColumn(String text) {
        assertThat(ColumnLetters.column(text)).isZero();
    }

    @Test
    void noColumnHasNoLetters() {
        assertThat(ColumnLetters.of(0)).isEmpty();
    }
}
