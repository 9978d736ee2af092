package io.sitong.ui.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.sitong.catalog.account.Role;
import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.item.Material;
import io.sitong.catalog.paging.PageRequest;
import io.sitong.catalog.standard.Proposal;
import io.sitong.catalog.standard.ProposalState;
import io.sitong.catalog.standard.Proposals;
import io.sitong.catalog.standard.StandardFilter;
import io.sitong.catalog.standard.StandardItem;
import io.sitong.catalog.standard.StandardItems;
import io.sitong.catalog.standard.StandardState;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two department officers write at one item; a third person reviews what came of it. */
class TwoEditorsBrowserTest extends BrowserStory {

    @Autowired
    private StandardItems standards;

    @Autowired
    private Proposals proposals;

    @Test
    void theSecondOfTwoEditorsIsToldSeesBothTextsChoosesAndNothingIsLost() {
        StandardItem standard = standards
                .page(new StandardFilter(null, null, null, null, StandardState.PUBLISHED), PageRequest.first(1))
                .rows()
                .getFirst();
        long id = standard.id();
        Page wang = signIn("editor-wang", "王建国", Role.DEPARTMENT, REGION);
        Page li = signIn("editor-li", "李淑芬", Role.DEPARTMENT, REGION);
        open(wang, id);
        open(li, id);

        type(wang, "承诺办结时限", "3");
        type(wang, "禁止性规定", "伪造材料的，不予受理。");
        type(li, "承诺办结时限", "7");
        paste(li, "申请材料", "材料名称\t必要性\t份数\n授权委托书\t非必要\t1");
        picture(li, "editor-row");
        li.reload();
        li.locator(".item-editor").waitFor();
        li.getByText(Pattern.compile("已接着上次没有保存的修改")).waitFor();
        assertThat(li.getByLabel("承诺办结时限", exactly()).inputValue()).isEqualTo("7");
        li.getByText(Pattern.compile("王建国.*编辑")).first().waitFor();
        picture(li, "editor-others");

        button(wang, "保存").click();
        wang.waitForURL(Pattern.compile(".*tab=proposal.*"));
        picture(wang, "editor-proposal");

        button(li, "保存").click();
        li.getByText(Pattern.compile("王建国 在 .* 保存了这个事项")).waitFor();
        picture(li, "editor-merge");
        Locator conflict = li.locator(".merge-panel .difference-box");
        assertThat(conflict.count()).as("only what both changed is asked").isEqualTo(1);
        assertThat(conflict.locator(".merge-texts").innerText()).contains("3", "7");
        assertThat(button(li, "还有 1 处未决定").isDisabled()).isTrue();
        conflict.getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName("我的"))
                .check();
        button(li, "合并并继续编辑").click();
        li.locator(".editor-form").waitFor();
        button(li, "保存").click();
        li.waitForURL(Pattern.compile(".*tab=proposal.*"));

        Proposal written = proposals.openOf(id).orElseThrow();
        Item text = written.item();
        assertThat(text.text(ItemField.PROMISE_DAY)).isEqualTo("7");
        assertThat(text.text(ItemField.PROHIBIT)).isEqualTo("伪造材料的，不予受理。");
        assertThat(text.materials()).extracting(Material::name).contains("授权委托书");
        assertThat(written.authorNames()).contains("王建国", "李淑芬");
        assertThat(standards.find(id).orElseThrow().item())
                .as("what holds is what was published")
                .isEqualTo(standard.item());

        review(li, id, standard.snapshot());
    }

    private void review(Page author, long id, int snapshot) {
        button(author, "提交审核").click();
        Locator dialog = author.locator("vaadin-dialog").last();
        dialog.getByLabel("变更说明（为什么改）").fill("两人共同修改");
        dialog.locator("vaadin-button")
                .filter(new Locator.FilterOptions().setHasText("提交审核"))
                .click();
        author.getByText("变更：待审核").first().waitFor();
        assertThat(button(author, "通过").count()).as("who wrote may not review").isZero();

        Page reviewer = signIn("editor-reviewer", "赵敏", Role.BUREAU, REGION);
        go(reviewer, "/items/" + id + "?tab=proposal");
        button(reviewer, "退回").click();
        // the field says so, and the line read aloud
        reviewer.getByText("退回请写明理由。").first().waitFor();
        picture(reviewer, "editor-review");
        reviewer.getByLabel("审核意见（退回时必填）").fill("请附测算依据。");
        button(reviewer, "退回").click();
        reviewer.getByText("变更：审核不通过").first().waitFor();
        assertThat(standards.find(id).orElseThrow().snapshot()).isEqualTo(snapshot);

        go(author, "/items/" + id + "?tab=proposal");
        author.getByText("请附测算依据。").first().waitFor();
        button(author, "提交审核").click();
        Locator again = author.locator("vaadin-dialog").last();
        assertThat(again.getByLabel("变更说明（为什么改）").inputValue()).isEqualTo("两人共同修改");
        again.locator("vaadin-button")
                .filter(new Locator.FilterOptions().setHasText("提交审核"))
                .click();
        author.getByText("变更：待审核").first().waitFor();
        go(reviewer, "/items/" + id + "?tab=proposal");
        button(reviewer, "通过").click();
        reviewer.getByText("发布 · 第 " + (snapshot + 1) + " 版").waitFor();
        assertThat(standards.find(id).orElseThrow().snapshot()).isEqualTo(snapshot + 1);
        assertThat(proposals.of(id).getFirst().state()).isEqualTo(ProposalState.PUBLISHED);
        go(reviewer, "/items/" + id + "?tab=versions");
        reviewer.getByText("授权委托书").first().waitFor();
        picture(reviewer, "editor-versions");
    }

    private void open(Page page, long id) {
        go(page, "/items/" + id);
        button(page, "编辑").click();
        page.locator(".editor-form").waitFor();
    }

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }

    /** Typing counts when the line above the form says so. */
    private static void type(Page page, String field, String text) {
        String before = page.locator(".editor-state").innerText();
        Locator input = page.getByLabel(field, exactly());
        input.fill(text);
        input.press("Tab");
        page.locator(".editor-state")
                .filter(new Locator.FilterOptions().setHasNotText(before))
                .waitFor();
    }

    private static void paste(Page page, String group, String table) {
        Locator editor = page.locator(".group-editor[aria-label='" + group + "']");
        editor.locator("vaadin-button")
                .filter(new Locator.FilterOptions().setHasText("粘贴"))
                .click();
        page.locator(".paste-text textarea").fill(table);
        page.locator(".editor-side vaadin-button")
                .filter(new Locator.FilterOptions().setHasText("加入 1 行"))
                .click();
        editor.getByText("授权委托书").first().waitFor();
    }
}
