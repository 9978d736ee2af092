package io.sitong.ui.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sitong.reports.outline.Cell;
import io.sitong.ui.links.Links;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScreenAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"https://zwfw.example.gov.cn/sitong", "https://zwfw.example.gov.cn/sitong/"})
    void whereTheServerIsKnownAScreenCanBeClicked(String server) {
        Cell cell = ScreenAddress.at(server).cell(Links.matching().with(Links.STATE, "ACCEPTED"));
        assertThat(cell.link())
                .isEqualTo(cell.text())
                .startsWith(
                        "https://zwfw.example.gov.cn/sitong/" + Links.matching().href() + "?")
                .endsWith("=ACCEPTED");
    }

    @Test
    void whereItIsNotTheAddressIsTextFromTheStartPageOn() {
        Cell cell = ScreenAddress.unknown().cell(Links.items());
        assertThat(cell.link()).isNull();
        assertThat(cell.text()).isEqualTo("/" + Links.items().href());
    }

    @ParameterizedTest
    @ValueSource(strings = {"zwfw.example.gov.cn", "javascript:alert(1)", "https://a\"b", "https://a?b"})
    void whatIsNoAddressOfAServerIsRefused(String server) {
        assertThatThrownBy(() -> ScreenAddress.at(server)).isInstanceOf(IllegalArgumentException.class);
    }
}
