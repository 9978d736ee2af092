package io.sitong.ui.items;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.select.Select;
import io.sitong.catalog.account.Role;
import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.standard.Proposal;
import io.sitong.catalog.standard.ProposalKind;
import io.sitong.catalog.standard.ProposalOutcome;
import io.sitong.catalog.standard.StandardFilter;
import io.sitong.catalog.standard.StandardItem;
import io.sitong.catalog.standard.StandardItems;
import io.sitong.catalog.standard.StandardLifeCycle;
import io.sitong.reports.format.Format;
import io.sitong.ui.FrameTest;
import io.sitong.ui.SmallRegion;
import io.sitong.ui.access.SignedInForTests;
import io.sitong.ui.links.Links;
import io.sitong.ui.widgets.LinkTo;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two published versions of an item on the screen, and the same as a file. */
@FrameTest
class VersionsViewTest extends SpringBrowserlessTest {

    private static final Viewer WANG = new Viewer(11, "王建国", Role.DEPARTMENT, SmallRegion.REGION);

    @Autowired
    private StandardItems standards;

    @Autowired
    private StandardLifeCycle lifeCycle;

    @Autowired
    private CatalogPrints prints;

    private void publishAnotherVersion(String days) {
        StandardItem item = standards.find(SmallRegion.STANDARD).orElseThrow();
        Proposal draft = done(lifeCycle.propose(
                WANG,
                item.id(),
                ProposalKind.CHANGE,
                item.item().edit().set(ItemField.PROMISE_DAY, days).build(),
                List.of()));
        Proposal sent = done(lifeCycle.submit(WANG, draft.id(), draft.version(), "压减时限", lifeCycle.today()));
        done(lifeCycle.agree(Viewer.system(SmallRegion.REGION), sent.id(), sent.version(), null));
    }

    private static Proposal done(ProposalOutcome outcome) {
        assertThat(outcome).isInstanceOf(ProposalOutcome.Done.class);
        return ((ProposalOutcome.Done) outcome).proposal();
    }

    private List<String> offered() {
        return $(MenuBar.class).all().stream()
                .flatMap(bar -> bar.getItems().stream())
                .filter(item -> item.getText().equals("下载对照表"))
                .flatMap(item -> item.getSubMenu().getItems().stream())
                .flatMap(format -> format.getChildren())
                .map(file -> ((Anchor) file).getText())
                .toList();
    }

    @Test
    void twoVersionsThatAreShownBesideEachOtherCanBeTakenAway() throws IOException {
        SignedInForTests.as(Role.LOCALITY, SmallRegion.BANNER);
        publishAnotherVersion("3");
        publishAnotherVersion("2");
        LinkTo.go(UI.getCurrent(), Links.item(SmallRegion.STANDARD).with(Links.TAB, "versions"));
        assertThat($(Select.class).all().stream().map(Select::getValue).map(String::valueOf))
                .as("the last two unless others are named")
                .containsExactly("2", "3");
        assertThat(offered()).containsExactly("Word 文档", "PDF", "Excel 工作簿");
        LinkTo.go(UI.getCurrent(), Links.versions(SmallRegion.STANDARD, 2, 2));
        assertThat(offered()).as("a version beside itself").isEmpty();

        StandardItem item = standards.find(SmallRegion.STANDARD).orElseThrow();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        prints.versions(WANG, item, 1, 3, Format.MD, out);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("老年人优待证办理", "第1版", "第3版", "数字出处", "王建国")
                .contains("tab=versions&from=1&to=3");
    }

    @Test
    void theCatalogOfAnyDayNamesItsSources() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        prints.catalog(WANG, StandardFilter.all(), lifeCycle.today().minusDays(1), Format.MD, out);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("数字出处", "目录版本", "生成时间", "王建国");
    }
}
