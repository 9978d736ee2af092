package io.sitong.catalog.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.HashSet;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReceiptNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"0A1C-DEF1-89AB-CDEF", "0a1cdef189abcdef", " OaIc defl 89ab cdef "})
    void aNumberIsReadAsPeopleTypeIt(String typed) {
        assertThat(ReceiptNumber.parse(typed)).contains(new ReceiptNumber("0A1CDEF189ABCDEF"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "0A1CDEF189ABCDE", "0A1CDEF189ABCDEF0", "0A1CDEF189ABCDE!", "UUUUUUUUUUUUUUUU"})
    void whatIsNoNumberIsNone(String typed) {
        assertThat(ReceiptNumber.parse(typed)).isEmpty();
    }

    @Test
    void whatIsShownReadsBack() {
        ReceiptNumber number = ReceiptNumber.draw(new SplittableRandom(7));
        assertThat(number.shown()).matches("(.{4}-){3}.{4}");
        assertThat(ReceiptNumber.parse(number.shown())).contains(number);
    }

    @Test
    void numbersDifferAndTheirDigestDoesNotTellThem() {
        Set<String> digests = new HashSet<>();
        SecureRandom random = new SecureRandom();
        for (int i = 0; i < 1000; i++) {
            ReceiptNumber number = ReceiptNumber.draw(random);
            digests.add(number.digest());
            assertThat(number.digest()).doesNotContain(number.value());
        }
        assertThat(digests).hasSize(1000);
    }
}
