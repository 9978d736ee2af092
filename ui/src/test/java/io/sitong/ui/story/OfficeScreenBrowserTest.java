package io.sitong.ui.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.sitong.catalog.account.Role;
import org.junit.jupiter.api.Test;

/** What has to stand in one line on the ordinary office screen, 1366 wide. */
class OfficeScreenBrowserTest extends BrowserStory {

    @Test
    void theFiveRelationsOfTheDeskAndItsFiltersStandInOneLineEach() {
        Page desk = signIn("office", "赵敏", Role.BUREAU, REGION);
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
