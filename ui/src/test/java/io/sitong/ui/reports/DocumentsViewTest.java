package io.sitong.ui.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.menubar.MenuBar;
import io.sitong.catalog.account.Role;
import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.job.JobState;
import io.sitong.ui.FrameTest;
import io.sitong.ui.SmallRegion;
import io.sitong.ui.access.CurrentViewer;
import io.sitong.ui.access.SignedInForTests;
import io.sitong.ui.jobs.BackgroundJobs;
import io.sitong.ui.jobs.JobView;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Booklets, guides in bulk and window cards, asked for on the screens. */
@FrameTest
class DocumentsViewTest extends SpringBrowserlessTest {

    @Autowired
    private BackgroundJobs jobs;

    @Autowired
    private CurrentViewer current;

    private void click(String label) {
        Button button = $(Button.class).all().stream()
                .filter(b -> label.equals(b.getAriaLabel().orElse(b.getText())))
                .findFirst()
                .orElseThrow(() -> new AssertionError(label));
        test(button).click();
    }

    private JobView latest() {
        Viewer viewer = current.get();
        return await().atMost(Duration.ofSeconds(60))
                .until(() -> jobs.of(viewer).getFirst(), job -> job.state().over());
    }

    @Test
    void aBookletIsMadeInTheBackground() {
        SignedInForTests.as(Role.BUREAU, SmallRegion.REGION);
        UI.getCurrent().navigate("reports");
        click("生成宣传读本");
        JobView job = latest();
        assertThat(job.state()).isEqualTo(JobState.DONE);
        assertThat(job.title()).isEqualTo("宣传读本 · 按部门分章");
        assertThat(job.files()).singleElement().asString().endsWith("宣传读本.docx");
    }

    @Test
    void guidesTakenTwiceAreOnlyWrittenOnceWhereOnlyChangesAreWanted() {
        SignedInForTests.as(Role.BUREAU, SmallRegion.REGION);
        UI.getCurrent().navigate("reports");
        click("生成统一办事指南");
        assertThat(latest().summary()).contains("写入 1 份");
        $(Checkbox.class).all().stream()
                .filter(box -> "只要上次以来的变化".equals(box.getLabel()))
                .findFirst()
                .orElseThrow()
                .setValue(true);
        click("生成统一办事指南");
        assertThat(latest().summary()).contains("写入 0 份，未变 1 份");
        $(Checkbox.class).all().stream()
                .filter(box -> "写明各地的办理地点和电话".equals(box.getLabel()))
                .findFirst()
                .orElseThrow()
                .setValue(true);
        click("生成统一办事指南");
        assertThat(latest().title()).isEqualTo("办事指南 · 各地");
        assertThat(latest().summary())
                .as("those with places were never taken before")
                .contains("写入 1 份，未变 0 份");
    }

    @Test
    void anItemHasItsDocuments() {
        SignedInForTests.as(Role.BUREAU, SmallRegion.REGION);
        UI.getCurrent().navigate("items/" + SmallRegion.STANDARD);
        assertThat($(MenuBar.class).all().stream()
                        .flatMap(bar -> bar.getItems().stream())
                        .filter(item -> item.getText().equals("文书下载"))
                        .flatMap(item -> item.getSubMenu().getItems().stream())
                        .map(kind -> kind.getText()))
                .containsExactly("办事指南", "办事指南（简版）", "办事指南（大字版）", "窗口办事卡");
    }

    @Test
    void theCatalogOffersToMakeABookletOfWhatIsListed() {
        SignedInForTests.as(Role.BUREAU, SmallRegion.REGION);
        UI.getCurrent().navigate("items");
        click("编成读本");
        assertThat(latest().state()).isEqualTo(JobState.DONE);
    }
}
