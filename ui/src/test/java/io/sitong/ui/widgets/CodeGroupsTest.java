package io.sitong.ui.widgets;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CodeGroupsTest {

    @Test
    void a_catalog_code_falls_into_its_five_parts() {
        assertThat(CodeGroups.spaced("110111001000")).isEqualTo("11·01·11·001·000");
    }

    @Test
    void an_implementation_code_shows_the_organ_the_level_and_the_catalog_code() {
        assertThat(CodeGroups.spaced("111501020115430049" + "4" + "000111001000"))
                .isEqualTo("11·150102·011543004·9·4·00·01·11·001·000");
    }

    @Test
    void a_code_of_another_length_stays_as_it_is() {
        assertThat(CodeGroups.spaced("A-17")).isEqualTo("A-17");
        assertThat(CodeGroups.spaced("")).isEmpty();
    }
}
