package io.sitong.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.QueryParameters;
import io.sitong.catalog.account.Accounts;
import io.sitong.catalog.account.Role;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.ui.FrameTest;
import io.sitong.ui.access.SignedInForTests;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@FrameTest
class FrameViewTest extends SpringBrowserlessTest {

    private static final DivisionCode REGION = new DivisionCode("150000000000");
    private static final DivisionCode BANNER = new DivisionCode("150102000000");

    @Autowired
    private Accounts accounts;

    private String title() {
        return $(H1.class).last().getText();
    }

    @Test
    void a_banner_sees_its_own_division_and_no_system_screen() {
        SignedInForTests.as(Role.LOCALITY, BANNER);
        UI.getCurrent().navigate("");
        assertThat(title()).isEqualTo("工作台");
        assertThat($(SideNavItem.class).all().stream().map(SideNavItem::getLabel))
                .contains("事项目录", "导入")
                .doesNotContain("系统");
    }

    @Test
    void an_address_with_another_division_says_so_plainly() {
        SignedInForTests.as(Role.LOCALITY, BANNER);
        UI.getCurrent().navigate("", QueryParameters.simple(Map.of("d", "150121000000")));
        assertThat(title()).isEqualTo("不在您的查看范围");
    }

    @Test
    void the_system_screen_is_for_the_bureau() {
        SignedInForTests.as(Role.DEPARTMENT, REGION);
        UI.getCurrent().navigate("system");
        assertThat($(H1.class).all().stream().map(H1::getText)).doesNotContain("系统");
        SignedInForTests.as(Role.BUREAU, REGION);
        UI.getCurrent().navigate("system");
        assertThat(title()).isEqualTo("系统");
    }

    @Test
    void the_division_one_looks_at_travels_along_the_navigation() {
        SignedInForTests.as(Role.BUREAU, REGION);
        UI.getCurrent().navigate("", QueryParameters.simple(Map.of("d", "150100000000")));
        Component items = $(SideNavItem.class).all().get(1);
        assertThat(items.getElement().getProperty("path", items.getElement().getAttribute("path")))
                .isEqualTo("items?d=150100000000");
    }
}
