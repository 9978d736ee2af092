package io.sitong.ui.claims;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import io.sitong.catalog.account.Role;
import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.claim.Claim;
import io.sitong.catalog.claim.ClaimAnswer;
import io.sitong.catalog.claim.Claims;
import io.sitong.ui.FrameTest;
import io.sitong.ui.SmallRegion;
import io.sitong.ui.access.SignedInForTests;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@FrameTest
class ClaimsViewTest extends SpringBrowserlessTest {

    @Autowired
    private Claims claims;

    private String title() {
        return $(H1.class).last().getText();
    }

    private Button button(String words) {
        return $(Button.class).all().stream()
                .filter(button -> button.getText().contains(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError(words));
    }

    private Claim stored() {
        return claims.ofDivision(Viewer.system(SmallRegion.REGION), SmallRegion.BANNER)
                .get(SmallRegion.STANDARD);
    }

    @Test
    void aBannerAnswersItsOwnItemWithAReasonWhereOneIsNeeded() {
        SignedInForTests.as(Role.LOCALITY, SmallRegion.BANNER);
        UI.getCurrent().navigate("claims");
        assertThat(title()).isEqualTo("认领");
        assertThat($(H2.class).all().stream().map(H2::getText)).contains("老年人优待证办理");
        assertThat($(Span.class).all().stream().map(Span::getText)).contains("未认领");

        test(button("1　认领")).click();
        assertThat(stored().answer()).isEqualTo(ClaimAnswer.YES);

        test(button("2　不认领")).click();
        test(button("不认领")).isUsable();
        Button confirm = $(Button.class).all().stream()
                .filter(button -> button.getText().equals("不认领"))
                .findFirst()
                .orElseThrow();
        test(confirm).click();
        assertThat(stored().answer()).as("a no without reason is not taken").isEqualTo(ClaimAnswer.YES);
        @SuppressWarnings("unchecked")
        ComboBox<String> reason = $(ComboBox.class).all().stream()
                .filter(box -> "理由".equals(box.getLabel()))
                .findFirst()
                .orElseThrow();
        reason.setValue("本地无此类业务");
        test(confirm).click();
        assertThat(stored().answer()).isEqualTo(ClaimAnswer.NO);
        assertThat(stored().reason()).isEqualTo("本地无此类业务");
        assertThat($(Span.class).all().stream().map(Span::getText))
                .as("a refusal is no inequality")
                .contains("✕")
                .doesNotContain("≠");

        test(button("撤回")).click();
        assertThat(stored().answer()).isEqualTo(ClaimAnswer.YES);
    }

    @Test
    void anAddressOfAnotherBannerIsRefused() {
        SignedInForTests.as(Role.LOCALITY, SmallRegion.BANNER);
        UI.getCurrent().navigate("claims", QueryParameters.simple(Map.of("d", SmallRegion.OTHER_BANNER.value())));
        assertThat(title()).isEqualTo("不在您的查看范围");
    }

    @Test
    void aDepartmentSeesHowFarEverybodyIsAndAnswersForNobody() {
        SignedInForTests.as(Role.DEPARTMENT, SmallRegion.REGION);
        UI.getCurrent().navigate("claims");
        ProgressTable table = $(ProgressTable.class).single();
        assertThat(table.getListDataView().getItemCount()).isEqualTo(1 + 12);
        UI.getCurrent().navigate("claims", QueryParameters.simple(Map.of("tab", "items", "below", "1")));
        assertThat($(Button.class).all().stream().map(Button::getText))
                .noneMatch(words -> words.contains("作答"))
                .anyMatch(words -> words.contains("未认领"));
    }
}
