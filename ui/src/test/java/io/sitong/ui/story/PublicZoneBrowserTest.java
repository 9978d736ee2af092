package io.sitong.ui.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import io.sitong.catalog.account.Role;
import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.paging.PageRequest;
import io.sitong.catalog.standard.StandardItems;
import io.sitong.catalog.zone.PublicItem;
import io.sitong.catalog.zone.PublicItems;
import io.sitong.catalog.zone.PublicQuery;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A citizen, who has no account, looks for an item on a telephone, finds a mistake and says so; its owner answers. */
class PublicZoneBrowserTest extends BrowserStory {

    private static final String WORDS = "办理时间写错了，周六不上班。";

    @Autowired
    private PublicItems items;

    @Autowired
    private StandardItems standards;

    @Test
    void aCitizenFindsAnItemReadsItPrintsItAndTellsTheOwnerWhatIsWrong() {
        PublicItem item = items.page(PublicQuery.all().withWords("ylbx"), PageRequest.first(1))
                .rows()
                .getFirst();
        standards.addDraft(
                Viewer.system(REGION),
                standards
                        .find(item.standardId())
                        .orElseThrow()
                        .item()
                        .edit()
                        .set(ItemField.TASK_NAME, "医疗保险未公开草稿")
                        .set(ItemField.CATALOG_CODE, "152097001000")
                        .build());
        Page page = stranger(390);
        read(page, "/zone");
        picture(page, "zone-start");
        page.getByRole(AriaRole.SEARCHBOX).fill("ylbx");
        button(page, "搜索").click();
        page.locator(".items").waitFor();
        assertThat(page.locator(".items").innerText()).contains(item.name()).doesNotContain("草稿");
        page.getByText(item.name()).first().click();
        page.locator(".place").waitFor();
        assertThat(page.locator("h1").innerText()).isEqualTo(item.name());
        assertThat(page.locator(".sections h2").allInnerTexts()).contains("申请材料", "权利与救济", "常见问题");
        assertThat(width(page)).as("nothing sticks out").isLessThanOrEqualTo(390);
        picture(page, "zone-item-phone");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator(".qr svg").isVisible()).isTrue();
        assertThat(page.locator(".top").isVisible()).isFalse();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        read(page, "/zone/items/152097001000");
        assertThat(page.locator("main").innerText()).contains("没有这个页面").doesNotContain("草稿");

        read(page, "/zone/items/" + item.code() + "/feedback");
        page.getByLabel("内容（至多 1,000 字）").fill(WORDS);
        picture(page, "zone-feedback");
        // a form that comes back within two seconds was filled by a program
        page.waitForTimeout(2_100);
        button(page, "提交").click();
        page.getByText("谢谢您的反馈").waitFor();
        assertThat(page.context().cookies()).isEmpty();
        answer(item);
    }

    @Test
    void aGuideIsReadOnALargeScreenAtTheChosenPlace() {
        PublicItem item = items.page(PublicQuery.all().withWords("ylbx"), PageRequest.first(1))
                .rows()
                .getFirst();
        Page page = stranger(1366);
        read(page, "/zone/items/" + item.code() + "?division=150102");
        assertThat(page.locator(".card").first().innerText()).contains("新城区", "电话");
        assertThat(page.locator(".qr svg").isVisible()).isTrue();
        assertThat(width(page)).isLessThanOrEqualTo(1366);
        picture(page, "zone-item");
        page.getByText("一次性告知单").first().click();
        page.locator(".notice-text").waitFor();
        assertThat(page.locator(".notice-text").innerText()).contains("需要提交的材料");
    }

    private void answer(PublicItem item) {
        Page staff = signIn("zone-owner", "赵敏", Role.BUREAU, REGION);
        go(staff, "/feedback");
        staff.getByText(item.name()).first().click();
        staff.locator(".feedback-text")
                .filter(new Locator.FilterOptions().setHasText(WORDS))
                .waitFor();
        staff.getByLabel("答复或处理说明").fill("已更正为周一至周五。");
        picture(staff, "feedback");
        staff.locator(".feedback-buttons vaadin-button").first().click();
        staff.getByText("已答复 1").waitFor();
        picture(staff, "feedback-answered");
    }

    private static int width(Page page) {
        return (int) page.evaluate("document.documentElement.scrollWidth");
    }
}
