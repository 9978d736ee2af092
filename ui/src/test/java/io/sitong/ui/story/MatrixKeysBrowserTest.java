package io.sitong.ui.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import io.sitong.catalog.account.Role;
import org.junit.jupiter.api.Test;

/** The gap matrix without a mouse: arrows move, Enter opens a cell, Escape leads back to it. */
class MatrixKeysBrowserTest extends BrowserStory {

    @Test
    void enterOpensTheCellOneIsOnAndEscapeLeadsBackToIt() {
        Page page = signIn("matrix", "李琳", Role.BUREAU, REGION);
        go(page, "/gaps?cause=NOT_CLAIMED");
        Locator matrix = page.locator("vaadin-grid.matrix");
        page.locator("vaadin-grid.matrix .heat").first().waitFor();
        matrix.evaluate("grid => grid.shadowRoot.querySelector('#items td[tabindex=\"0\"]').focus()");
        page.keyboard().press("ArrowDown");
        for (int i = 0; i < 3; i++) {
            page.keyboard().press("ArrowRight");
        }
        String on = cellInFocus(page);
        assertThat(on).contains("/");

        page.keyboard().press("Enter");
        page.locator(".cell-detail:focus h2").waitFor();
        assertThat(page.locator(".cell-detail").getAttribute("aria-label"))
                .isEqualTo(page.locator(".cell-detail h2").innerText());

        page.keyboard().press("Escape");
        page.locator(".cell-detail").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
        page.waitForCondition(() -> cellInFocus(page).equals(on));
        page.keyboard().press("ArrowRight");
        assertThat(cellInFocus(page)).as("one goes on from there").isNotEmpty();
        page.keyboard().press("Enter");
        page.locator(".cell-detail:focus h2").waitFor();
    }

    @Test
    void fromTheHeadOneGoesDownIntoTheFirstRowOfTheSameColumnAndBackUp() {
        Page page = signIn("head", "王建国", Role.BUREAU, REGION);
        go(page, "/gaps?cause=NOT_CLAIMED");
        Locator matrix = page.locator("vaadin-grid.matrix");
        page.locator("vaadin-grid.matrix .heat").first().waitFor();
        String inFirstRow = String.valueOf(matrix.evaluate("grid => { const cell = grid.shadowRoot.querySelector("
                + "'#items tr[aria-rowindex=\"2\"]').cells[3]; return cell.querySelector('slot').assignedElements()"
                + ".map(c => c.innerText).join(''); }"));
        matrix.evaluate("grid => grid.shadowRoot.querySelector('#header th[tabindex=\"0\"]').focus()");
        for (int i = 0; i < 3; i++) {
            page.keyboard().press("ArrowRight");
        }
        assertThat(cellInFocus(page)).as("a head").isEmpty();

        page.keyboard().press("ArrowDown");
        assertThat(cellInFocus(page)).isEqualTo(inFirstRow).contains("/");
        page.keyboard().press("ArrowDown");
        assertThat(cellInFocus(page)).as("and on").contains("/");
        page.keyboard().press("ArrowUp");
        assertThat(cellInFocus(page)).isEqualTo(inFirstRow);
        page.keyboard().press("ArrowUp");
        assertThat(page.evaluate("document.activeElement.shadowRoot.activeElement.localName"))
                .isEqualTo("th");
    }

    private static String cellInFocus(Page page) {
        return String.valueOf(page.evaluate("() => { const cell = document.activeElement?.shadowRoot?.activeElement;"
                + " const slot = cell && cell.localName === 'td' && cell.querySelector('slot');"
                + " return slot ? slot.assignedElements().map(c => c.innerText).join('') : ''; }"));
    }
}
