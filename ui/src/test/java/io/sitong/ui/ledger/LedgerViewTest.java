package io.sitong.ui.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import io.sitong.catalog.account.Role;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.ui.FrameTest;
import io.sitong.ui.SmallRegion;
import io.sitong.ui.access.SignedInForTests;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The ledger in front of everybody who may open it. */
@FrameTest
class LedgerViewTest extends SpringBrowserlessTest {

    @Test
    void whoHandsTasksOutIsOfferedIt() {
        assertThat(buttons(Role.DEPARTMENT, SmallRegion.REGION)).contains("下达任务");
    }

    @Test
    void whoIsGivenTasksOpensItToo() {
        assertThat(buttons(Role.LOCALITY, SmallRegion.BANNER))
                .contains("未完成（0）")
                .doesNotContain("下达任务");
    }

    private List<String> buttons(Role role, DivisionCode scope) {
        SignedInForTests.as(role, scope);
        UI.getCurrent().navigate("ledger");
        assertThat($(H1.class).last().getText()).isEqualTo("台账");
        return $(Button.class).all().stream().map(Button::getText).toList();
    }
}
