package io.sitong.ui.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import io.sitong.catalog.account.Role;
import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.list.Confirmation;
import io.sitong.catalog.list.ListEntry;
import io.sitong.catalog.list.NationalList;
import io.sitong.catalog.list.NationalLists;
import io.sitong.catalog.match.Correspondence;
import io.sitong.catalog.match.Matches;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The bureau and a new version of the list, from the annex in Word to the desk and the matrix, in Chromium. */
class ListStoryBrowserTest extends BrowserStory {

    private static final String NEW_ENTRY = "高原冰川徒步向导备案";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    @Autowired
    private NationalLists lists;

    @Autowired
    private Matches matches;

    @Test
    void theBureauReadsANewVersionCorrectsItRehearsesItAndAdoptsIt() {
        NationalList old = lists.current().orElseThrow();
        List<ListEntry> before = lists.entriesOf(old.id());
        ListEntry kept = before.stream()
                .filter(entry -> !matches.ofEntry(entry.id()).isEmpty())
                .findFirst()
                .orElseThrow();
        ListEntry gone = before.get(before.size() - 1);
        Page page = signIn("lists", "赵敏", Role.BUREAU, REGION);
        go(page, "/lists");
        page.getByText(old.title()).first().waitFor();
        picture(page, "lists");
        button(page, "导入清单").click();
        page.locator("vaadin-upload").waitFor();

        upload(page, "说明.csv", "text/csv", "请查收附件\n".getBytes(StandardCharsets.UTF_8));
        page.locator(".read-failed").waitFor();
        assertThat(page.locator(".read-failed").innerText()).contains("说明.csv").contains("请");

        upload(page, "别的叫法.csv", "text/csv", "编号,内容描述栏,说明\n1,学历公证,甲\n2,户口迁移,乙\n".getBytes(StandardCharsets.UTF_8));
        page.locator(".read-failed").getByText("别的叫法.csv").waitFor();
        page.getByLabel("“事项名称”所在列的列名").fill("内容描述栏");
        button(page, "重新读取").click();
        page.getByText("读出 2 条").first().waitFor();
        button(page, "放弃").click();

        upload(page, "附件1：跨省通办事项清单（修订）.docx", WORD, annex(before, kept, gone));
        page.locator(".open-file vaadin-grid").waitFor();
        page.getByText("错误 1 处").first().waitFor();
        picture(page, "list-read");
        Locator department = page.locator(".entry-panel").getByLabel("牵头部门");
        assertThat(department.inputValue())
                .as("the first row with a problem is open")
                .isEmpty();
        department.fill("文化和旅游部");
        department.press("Tab");
        page.getByText("错误 0 处").first().waitFor();
        Locator series = page.getByLabel("系列").first();
        series.fill(old.series());
        series.press("Enter");
        page.getByText("这是正式印发的清单全文").first().click();
        picture(page, "list-corrected");
        assertThat(lists.drafts(Viewer.system(REGION)))
                .as("nothing is kept before the person says so")
                .isEmpty();
        page.locator(".screen-actions vaadin-button[theme~=primary]").click();

        page.locator(".rehearsal").waitFor();
        NationalList draft = lists.drafts(Viewer.system(REGION)).get(0);
        page.waitForURL("**/lists/" + draft.id());
        picture(page, "list-rehearsal");
        page.locator(".rehearsal-details").getByText("尚无决定的").first().click();
        page.getByText(NEW_ENTRY).first().waitFor();
        go(page, "/lists/" + draft.id() + "?tab=changes");
        page.getByText("批次：" + kept.batch() + " → 2027年底").first().waitFor();
        page.getByText(NEW_ENTRY).first().waitFor();
        picture(page, "list-changes");
        assertThat(lists.current()).as("a rehearsal changes nothing").contains(old);
        assertThat(matches.ofList(draft.id())).isEmpty();

        go(page, "/lists/" + draft.id());
        button(page, "采用为现行版本").click();
        picture(page, "list-adopting");
        page.locator("vaadin-confirm-dialog-overlay, vaadin-confirm-dialog")
                .locator("vaadin-button")
                .filter(new Locator.FilterOptions().setHasText("采用为现行版本"))
                .last()
                .click();
        page.getByText("已采用：").first().waitFor();
        NationalList adopted = lists.current().orElseThrow();
        assertThat(adopted.id()).isEqualTo(draft.id());
        assertThat(adopted.versionNumber()).isEqualTo(old.versionNumber() + 1);
        assertThat(adopted.sample()).isFalse();
        assertThat(decidedStandards(kept.name(), adopted)).isEqualTo(decidedStandards(kept.name(), old));
        assertThat(entry(adopted, NEW_ENTRY).leadDepartment()).isEqualTo("文化和旅游部");
        assertThat(entry(adopted, NEW_ENTRY).confirmation()).isEqualTo(Confirmation.OFFICIAL);

        go(page, "/matching?entry=" + entry(adopted, NEW_ENTRY).id());
        page.getByText(NEW_ENTRY).first().waitFor();
        page.locator(".current-list")
                .getByText("第 " + adopted.versionNumber() + " 版")
                .waitFor();
        picture(page, "list-matching");
        go(page, "/gaps");
        page.locator("vaadin-grid.matrix").getByText(NEW_ENTRY).first().waitFor();
        picture(page, "list-gaps");

        go(page, "/lists/" + old.id());
        page.getByText("历史").first().waitFor();
        page.getByText(before.get(0).name()).first().waitFor();
        go(page, "/matching?list=" + old.id());
        page.getByText("这是历史版本").first().waitFor();
        assertThat(page.locator(".screen-actions vaadin-button").count()).isZero();
        picture(page, "list-superseded");
    }

    private static void upload(Page page, String name, String type, byte[] bytes) {
        page.locator("vaadin-upload input[type=file]").setInputFiles(new FilePayload(name, type, bytes));
    }

    /** The list as it was but for one entry that is new, one that changed and one that is gone. */
    private static byte[] annex(List<ListEntry> before, ListEntry changed, ListEntry gone) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("序号", "事项名称", "牵头部门", "完成时限", "服务对象", "通办模式"));
        rows.add(List.of("1", NEW_ENTRY, "", "2027年底", "自然人", "全程网办"));
        for (ListEntry entry : before) {
            if (entry.id() != gone.id()) {
                rows.add(List.of(
                        Integer.toString(rows.size()),
                        entry.name(),
                        entry.leadDepartment(),
                        entry.id() == changed.id() ? "2027年底" : entry.batch(),
                        entry.serviceObject() == null ? "" : entry.serviceObject(),
                        entry.crossMode() == null ? "" : entry.crossMode()));
            }
        }
        return WordTable.of("附件1 全国高频政务服务“跨省通办”事项清单（修订）", rows);
    }

    private ListEntry entry(NationalList list, String name) {
        return lists.entriesOf(list.id()).stream()
                .filter(entry -> entry.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<Long> decidedStandards(String name, NationalList list) {
        Map<Long, List<Correspondence>> decisions = matches.ofList(list.id());
        return decisions.getOrDefault(entry(list, name).id(), List.of()).stream()
                .map(Correspondence::standardId)
                .toList();
    }
}
