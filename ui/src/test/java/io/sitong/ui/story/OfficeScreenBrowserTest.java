package io.sitong.ui.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.sitong.catalog.account.Role;
import io.sitong.catalog.list.NationalLists;
import io.sitong.catalog.match.Matches;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What has to stand in one line on the ordinary office screen, 1366 wide. */
class OfficeScreenBrowserTest extends BrowserStory {

    @Autowired
    private Matches matches;

    @Autowired
    private NationalLists lists;

    @Test
    void theFiveRelationsOfTheDeskAndItsFiltersStandInOneLineEach() {
        Page desk = signIn("office", "赵敏", Role.BUREAU, REGION);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> lists.current().isPresent()
                        && !matches.ofList(lists.current().orElseThrow().id()).isEmpty());
        go(desk, "/matching?state=TO_DECIDE");
        Locator relations = desk.locator(".desk-relation vaadin-radio-button");
        relations.first().waitFor();
        assertThat(relations.count()).isEqualTo(5);
        assertThat(lines(relations)).isEqualTo(1);
        assertThat(lines(desk.locator(".desk-choice, .desk-search"))).isEqualTo(1);
        assertThat(desk.locator(".desk-search").boundingBox().y)
                .as("beside the chips, not below")
                .isLessThan(bottom(desk.locator(".status-chips").first()));
    }

    private static long lines(Locator parts) {
        return parts.all().stream()
                .map(part -> Math.round(part.boundingBox().y))
                .distinct()
                .count();
    }

    private static double bottom(Locator part) {
        return part.boundingBox().y + part.boundingBox().height;
    }
}
