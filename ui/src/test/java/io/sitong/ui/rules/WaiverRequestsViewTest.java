package io.sitong.ui.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextArea;
import io.sitong.catalog.account.Role;
import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.finding.WaiverRequests;
import io.sitong.catalog.paging.PageRequest;
import io.sitong.ui.FrameTest;
import io.sitong.ui.SmallRegion;
import io.sitong.ui.access.SignedInForTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 豁免申请: who asked for what, and the answer of those who make the rules. */
@FrameTest
class WaiverRequestsViewTest extends SpringBrowserlessTest {

    private static final Viewer BANNER = new Viewer(7, "回民区经办人", Role.LOCALITY, SmallRegion.BANNER);
    private static final Viewer BUREAU = new Viewer(3, "政务服务局", Role.BUREAU, SmallRegion.REGION);

    @Autowired
    private WaiverRequests requests;

    @BeforeEach
    void nothingIsAskedButOneThing() {
        requests.waiting(BUREAU, null, PageRequest.first(100))
                .rows()
                .forEach(asked -> requests.refuse(BUREAU, asked.id(), "旧的"));
        requests.ask(BANNER, "PROMISE_DAY", SmallRegion.OWN_ITEM, "牧区路远");
    }

    private Grid<?> list() {
        return $(Grid.class).last();
    }

    private String row() {
        Grid<?> list = list();
        return String.join(
                " | ",
                java.util.stream.IntStream.range(0, 5)
                        .mapToObj(column -> test(list).getCellText(0, column))
                        .toList());
    }

    private Button button(String words) {
        return $(Button.class).all().stream()
                .filter(button -> button.getText().equals(words))
                .reduce((first, last) -> last)
                .orElseThrow(() -> new AssertionError(words));
    }

    @Test
    void aRequestIsListedWithItsDivisionItemFieldAndReason() {
        SignedInForTests.as(Role.BUREAU, SmallRegion.REGION);
        UI.getCurrent().navigate("rules/waivers");
        assertThat($(H1.class).last().getText()).isEqualTo("豁免申请");
        assertThat(test(list()).size()).isEqualTo(1);
        assertThat(row()).contains("新城区", "承诺办结时限", "牧区路远", "回民区经办人");
        assertThat(test(list()).getCellComponent(0, 1).getElement().getText()).isEqualTo("老年人优待证办理");
    }

    @Test
    void aRefusalNeedsWordsAndTakesTheRequestAway() {
        SignedInForTests.as(Role.BUREAU, SmallRegion.REGION);
        UI.getCurrent().navigate("rules/waivers");
        test((Button) test(list()).getCellComponent(0, 5).getChildren().toList().get(1))
                .click();
        Button confirm = button("不同意");
        test(confirm).click();
        assertThat(requests.countWaiting(BUREAU)).as("no words, no refusal").isOne();
        $(TextArea.class).single().setValue("与上位法不符");
        test(confirm).click();
        assertThat(requests.countWaiting(BUREAU)).isZero();
        assertThat(test(list()).size()).isZero();
    }

    @Test
    void anotherBannerSeesNothingOfIt() {
        SignedInForTests.as(Role.LOCALITY, SmallRegion.OTHER_BANNER);
        UI.getCurrent().navigate("rules/waivers");
        assertThat(test(list()).size()).isZero();
    }

    @Test
    void whoAskedTakesItBack() {
        SignedInForTests.as(Role.LOCALITY, SmallRegion.BANNER);
        UI.getCurrent().navigate("rules/waivers");
        assertThat(test(list()).size()).isEqualTo(1);
        test((Button) test(list()).getCellComponent(0, 5).getChildren().toList().get(0))
                .click();
        assertThat(requests.countWaiting(BUREAU)).isZero();
    }
}
