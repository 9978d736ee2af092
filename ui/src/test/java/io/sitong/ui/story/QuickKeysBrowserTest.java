package io.sitong.ui.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.sitong.catalog.account.Role;
import io.sitong.catalog.list.NationalLists;
import io.sitong.catalog.match.Correspondence;
import io.sitong.catalog.match.Matches;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody who types faster than a slow network answers: no key decides what was not in front when it was pressed. */
class QuickKeysBrowserTest extends BrowserStory {

    private static final int NETWORK_MILLIS = 200;
    private static final String FOCUSED = "field => field === document.activeElement";

    @Autowired
    private Matches matches;

    @Autowired
    private NationalLists lists;

    @Test
    void keysPressedBeforeTheAnswerIsThereHitNeitherTheNextEntryNorNothing() {
        Page desk = signIn(desktop(), "quick", "赵敏", Role.BUREAU, REGION);
        go(desk, "/matching?state=TO_DECIDE");
        desk.locator(".entry-panel:focus").waitFor();
        slowNetwork(desk);
        int before = byPeople();
        String first = inFront(desk);

        desk.keyboard().press("n");
        desk.keyboard().press("n");
        desk.keyboard().press("n");
        desk.getByText("没有执行").waitFor();
        assertThat(byPeople()).as("one entry was in front").isEqualTo(before + 1);
        assertThat(inFront(desk)).isNotEqualTo(first);

        String second = inFront(desk);
        desk.locator(".entry-panel:focus").waitFor();
        desk.keyboard().press("2");
        desk.keyboard().press("Enter");
        until(desk, () -> byPeople() == before + 2);
        assertThat(all()).as("both keys were for the entry in front").anySatisfy(c -> {
            assertThat(c.relation().name()).isEqualTo("SAME_MEANING");
            assertThat(lists.findEntry(c.entryId()).orElseThrow().name()).isEqualTo(second);
        });

        until(desk, () -> !inFront(desk).equals(second));
        desk.locator(".entry-panel:focus").waitFor();
        desk.keyboard().press("c");
        desk.keyboard().type("near n");
        Locator words = desk.locator("vaadin-dialog textarea");
        words.waitFor();
        until(desk, () -> words.inputValue().equals("near n"));
        desk.keyboard().press("Control+Enter");
        desk.locator(".entry-panel .decision-comment").getByText("near n").waitFor();
        assertThat(byPeople()).as("letters of a comment decide nothing").isEqualTo(before + 2);
        desk.locator(".entry-panel:focus").waitFor();
        desk.keyboard().press("n");
        until(desk, () -> all().stream().anyMatch(c -> "near n".equals(c.comment())));
    }

    @Test
    void aCommentTypedWithoutHasteIsKeptToo() {
        Page desk = signIn("unhurried", "王建国", Role.BUREAU, REGION);
        go(desk, "/matching?state=TO_DECIDE");
        desk.locator(".entry-panel:focus").waitFor();
        desk.keyboard().press("c");
        Locator words = desk.locator("vaadin-dialog textarea");
        desk.waitForCondition(() -> words.count() == 1 && Boolean.TRUE.equals(words.evaluate(FOCUSED)));
        desk.keyboard().type("附件第3项");
        desk.keyboard().press("Control+Enter");
        desk.locator(".entry-panel .decision-comment").getByText("附件第3项").waitFor();
    }

    private static void slowNetwork(Page page) {
        page.route(url -> url.contains("v-r=uidl"), route -> {
            page.waitForTimeout(NETWORK_MILLIS);
            route.resume();
        });
    }

    /** Waits on the page, so that the slow network goes on meanwhile. */
    private static void until(Page page, BooleanSupplier done) {
        for (int waited = 0; waited < 150 && !done.getAsBoolean(); waited++) {
            page.waitForTimeout(200);
        }
        assertThat(done.getAsBoolean()).isTrue();
    }

    private static String inFront(Page page) {
        return page.locator(".entry-panel h2").innerText();
    }

    private List<Correspondence> all() {
        return matches.ofList(lists.current().orElseThrow().id()).values().stream()
                .flatMap(List::stream)
                .toList();
    }

    private int byPeople() {
        return (int) all().stream()
                .filter(c -> !Correspondence.MACHINE.equals(c.author()))
                .count();
    }
}
