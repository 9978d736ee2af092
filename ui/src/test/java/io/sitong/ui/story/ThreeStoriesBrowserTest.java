package io.sitong.ui.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import io.sitong.catalog.account.Role;
import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.batch.Batches;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.item.ImplementationFilter;
import io.sitong.catalog.item.Implementations;
import io.sitong.catalog.standard.Proposal;
import io.sitong.catalog.standard.ProposalOutcome;
import io.sitong.catalog.standard.Proposals;
import io.sitong.catalog.standard.StandardItem;
import io.sitong.catalog.standard.StandardItems;
import io.sitong.catalog.standard.StandardLifeCycle;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The three people the product is for, each at their main task, in Chromium. */
class ThreeStoriesBrowserTest extends BrowserStory {

    private static final DivisionCode BANNER = new DivisionCode("150102000000");

    @Autowired
    private Batches batches;

    @Autowired
    private Implementations implementations;

    @Autowired
    private StandardItems standards;

    @Autowired
    private Proposals proposals;

    @Autowired
    private StandardLifeCycle lifeCycle;

    @Test
    void aClerkOfABannerImportsAWorkbookWithMistakesCorrectsOneAndAccepts() throws Exception {
        Page page = signIn("clerk", "乌日娜", Role.LOCALITY, BANNER);
        long before = implementations.count(viewer(BANNER), ImplementationFilter.all());
        picture(page, "dashboard-banner");
        go(page, "/imports");
        String rows = String.join(
                "\n",
                "事项名称,基本编码,事项类型,实施主体,承诺办结时限",
                "居民健康档案查询,152023901000,公共服务,新城区卫生健康委员会,5个工作日",
                "计划生育家庭特别扶助金发放,152023902000,行政给付,新城区卫生健康委员会,二十个工作日",
                "公共场所卫生许可补证,15202390300X,行政许可,新城区卫生健康委员会,3个工作日",
                "献血证补办,152023904000,不知道类型,新城区卫生健康委员会,5-7天");
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload("新城区卫健委事项.csv", "text/csv", rows.getBytes(StandardCharsets.UTF_8)));
        page.getByText("献血证补办").first().waitFor();
        picture(page, "import-preview");
        assertThat(implementations.count(viewer(BANNER), ImplementationFilter.all()))
                .as("nothing is written before the person accepts")
                .isEqualTo(before);

        page.getByText("公共场所卫生许可补证").first().click();
        Locator correction = page.getByLabel(Pattern.compile("改为 B4")).first();
        correction.fill("152023903000");
        correction.press("Tab");
        page.getByText("15202390300X").first().waitFor(hidden());
        picture(page, "import-corrected");
        Download marked =
                page.waitForDownload(() -> page.getByText("下载标注后的表格").first().click());
        assertThat(Files.size(marked.path())).isGreaterThan(3_000);
        page.locator(".screen-actions vaadin-button[theme~=primary]").click();
        page.getByText("将写入下列内容").waitFor();
        page.locator("vaadin-confirm-dialog-overlay, vaadin-confirm-dialog")
                .locator("vaadin-button")
                .filter(new Locator.FilterOptions().setHasText("导入 4 行"))
                .last()
                .click();
        picture(page, "import-accepting");
        page.locator(".receipt").waitFor();
        picture(page, "import-receipt");
        assertThat(batches.newest(viewer(BANNER), 1)).hasSize(1);
        assertThat(implementations.count(viewer(BANNER), ImplementationFilter.all()))
                .isGreaterThan(before);
    }

    @Test
    void aDepartmentComparesAnItemOverTheLeaguesAndAdoptsAValue() {
        StandardItem standard = standardWithManyImplementations();
        int snapshot = standard.snapshot();
        Page page = signIn("department", "王建国", Role.DEPARTMENT, REGION);
        go(page, "/compare/" + standard.id());
        page.getByText("呼和浩特市").first().waitFor();
        picture(page, "compare");
        Locator differing = page.locator("vaadin-button.compare-cell:has(.meaning-different)")
                .first();
        differing.click();
        page.locator(".difference-box").first().waitFor();
        picture(page, "compare-difference");
        button(page, "采纳为标准").first().click();
        page.getByText("采纳后一致的实施清单").waitFor();
        picture(page, "compare-adopt");
        page.locator("vaadin-confirm-dialog-overlay, vaadin-confirm-dialog")
                .locator("vaadin-button")
                .filter(new Locator.FilterOptions().setHasText("采纳为标准"))
                .last()
                .click();
        page.getByText("已提交审核，通过后发布新的一版").waitFor();
        assertThat(standards.find(standard.id()).orElseThrow().snapshot()).isEqualTo(snapshot);
        Proposal proposed = proposals.openOf(standard.id()).orElseThrow();
        assertThat(lifeCycle.agree(Viewer.system(REGION), proposed.id(), proposed.version(), null))
                .isInstanceOf(ProposalOutcome.Done.class);
        assertThat(standards.find(standard.id()).orElseThrow().snapshot()).isEqualTo(snapshot + 1);
    }

    @Test
    void theBureauReviewsMakesADraftFromAGapAndExportsReportAndGuides() throws Exception {
        Page page = signIn("bureau", "赵敏", Role.BUREAU, REGION);
        picture(page, "dashboard");
        go(page, "/matching?state=TO_DECIDE");
        page.locator(".candidate").first().waitFor();
        picture(page, "matching");
        page.keyboard().press("n");
        picture(page, "matching-decided");
        page.getByText("已保存").first().waitFor();

        go(page, "/gaps?cause=NOT_CLAIMED");
        page.locator(".heat").first().waitFor();
        picture(page, "gaps");
        go(page, "/gaps?cause=NO_STANDARD");
        page.locator("vaadin-button:has(.meaning-missing)").first().waitFor();
        page.locator("vaadin-button:has(.meaning-missing)").first().click();
        button(page, "新建事项草稿").first().click();
        page.locator("vaadin-confirm-dialog-overlay, vaadin-confirm-dialog")
                .locator("vaadin-button")
                .filter(new Locator.FilterOptions().setHasText("新建事项草稿"))
                .last()
                .click();
        page.waitForURL(Pattern.compile(".*/items/[0-9]+.*"));
        page.getByText("待提交审核").first().waitFor();
        picture(page, "draft");

        go(page, "/reports");
        button(page, "生成对应情况报告").click();
        Download report = download(page, "mapping-15.xlsx");
        assertThat(Files.size(report.path())).isGreaterThan(5_000);
        button(page, "生成统一办事指南").click();
        Download guides = download(page, "办事指南-docx.zip");
        assertThat(Files.size(guides.path())).isGreaterThan(100_000);
        picture(page, "reports");

        go(page, "/ledger");
        button(page, "下达任务").first().click();
        page.getByText(Pattern.compile("将涉及 [0-9]+ 个地区")).waitFor();
        Locator deadline = page.locator("vaadin-dialog vaadin-date-picker input");
        deadline.fill("2099-12-20");
        deadline.press("Enter");
        button(page, "下达任务").last().click();
        page.getByText("补齐清单事项的缺口").first().waitFor();
        picture(page, "ledger");

        go(page, "/items");
        page.getByText("基本编码").first().waitFor();
        picture(page, "items");
        go(page, "/rules");
        page.getByText("N03").first().waitFor();
        picture(page, "rules");
    }

    @Test
    void aBannerDoesNotOpenWhatIsAnothers() {
        Page page = signIn("other", "李强", Role.LOCALITY, BANNER);
        long foreign = firstOf(new DivisionCode("150200000000"));
        page.navigate(page.url().replaceAll("(https?://[^/]+).*", "$1") + "/items/local/" + foreign);
        page.getByText("没有这个页面").waitFor();
        page.navigate(page.url().replaceAll("(https?://[^/]+).*", "$1") + "/gaps?d=150200000000");
        page.getByText("不在您的查看范围").first().waitFor();
    }

    private static Download download(Page page, String fileName) {
        Locator link = page.locator(".screen .job-list").getByText(fileName).first();
        link.waitFor(new Locator.WaitForOptions().setTimeout(120_000));
        return page.waitForDownload(link::click);
    }

    private static Locator.WaitForOptions hidden() {
        return new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN);
    }

    private static Viewer viewer(DivisionCode scope) {
        return new Viewer(0, "核对", Role.LOCALITY, scope);
    }

    private StandardItem standardWithManyImplementations() {
        var counts = implementations.countByStandardAndDivision(Viewer.system(REGION), ImplementationFilter.all());
        long id = counts.entrySet().stream()
                .max(Comparator.comparingInt(e -> e.getValue().size()))
                .orElseThrow()
                .getKey();
        return standards.find(id).orElseThrow();
    }

    private long firstOf(DivisionCode within) {
        List<Long> ids = new ArrayList<>();
        implementations.forEach(
                Viewer.system(REGION), ImplementationFilter.all().within(within), i -> ids.add(i.id()));
        return ids.get(0);
    }
}
