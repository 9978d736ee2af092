package io.sitong.ui.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.QueryParameters;
import io.sitong.catalog.account.Role;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.ledger.LedgerTask;
import io.sitong.catalog.ledger.TaskSource;
import io.sitong.ui.FrameTest;
import io.sitong.ui.FramedScreen;
import io.sitong.ui.SmallRegion;
import io.sitong.ui.access.SignedInForTests;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The ledger in front of everybody who may open it. */
@FrameTest
class LedgerViewTest extends FramedScreen {

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

    @Test
    void anOverdueTaskIsNotSaidToDifferFromAnything() {
        LedgerTask late =
                LedgerTask.handedOut(TaskSource.OTHER, "报送联络员名单", SmallRegion.LEAGUE, "", LocalDate.of(2020, 1, 31), 0);
        stores.ledger().handOut(SYSTEM, List.of(late));
        SignedInForTests.as(Role.BUREAU, SmallRegion.REGION);
        UI.getCurrent().navigate("ledger", QueryParameters.of("tab", "overdue"));
        assertThat(test($(TaskGrid.class).single())
                        .getCellComponent(0, 4)
                        .getElement()
                        .getTextRecursively())
                .isEqualTo("!2020-01-31 已逾期");
    }

    private List<String> buttons(Role role, DivisionCode scope) {
        SignedInForTests.as(role, scope);
        UI.getCurrent().navigate("ledger");
        assertThat($(H1.class).last().getText()).isEqualTo("台账");
        return buttons();
    }
}
