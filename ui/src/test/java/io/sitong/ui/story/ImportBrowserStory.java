package io.sitong.ui.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import io.sitong.catalog.account.Role;
import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.batch.BatchState;
import io.sitong.catalog.batch.Batches;
import io.sitong.catalog.batch.ImportBatch;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.item.Implementation;
import io.sitong.catalog.item.ImplementationFilter;
import io.sitong.catalog.item.Implementations;
import io.sitong.catalog.item.Item;
import io.sitong.catalog.paging.PageRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Autowired;

/** Steps of those who import for one division. */
abstract class ImportBrowserStory extends BrowserStory {

    private final DivisionCode division;

    @Autowired
    Batches batches;

    @Autowired
    Implementations implementations;

    ImportBrowserStory(DivisionCode division) {
        this.division = division;
    }

    ImportBatch acceptTheOpenFile(Page page, int rows) {
        return acceptTheOpenFile(page, rows, rows);
    }

    /** @param items how many the rows write; answers of a packet write none */
    ImportBatch acceptTheOpenFile(Page page, int rows, int items) {
        page.locator(".screen-actions vaadin-button[theme~=primary]").click();
        page.getByText("将写入下列内容").waitFor();
        page.locator("vaadin-confirm-dialog-overlay, vaadin-confirm-dialog")
                .locator("vaadin-button")
                .filter(new Locator.FilterOptions().setHasText("导入 " + rows + " 行"))
                .last()
                .click();
        page.locator(".receipt").waitFor();
        picture(page, "import-receipt-" + rows);
        ImportBatch batch = newest();
        assertThat(batch.added() + batch.changed()).isEqualTo(items);
        return batch;
    }

    void undo(Page page, ImportBatch batch) {
        go(page, "/imports/" + batch.id());
        button(page, "撤销本批次").click();
        page.getByText("将恢复导入前的内容").waitFor();
        page.locator("vaadin-confirm-dialog-overlay, vaadin-confirm-dialog")
                .locator("vaadin-button")
                .filter(new Locator.FilterOptions().setHasText("撤销本批次"))
                .last()
                .click();
        page.getByText("状态：本批次已撤销").waitFor();
        picture(page, "import-undone");
        assertThat(batches.find(viewer(), batch.id()).orElseThrow().state()).isEqualTo(BatchState.UNDONE);
        go(page, "/imports");
        page.locator(".history vaadin-grid-cell-content")
                .getByText("已撤销")
                .first()
                .waitFor();
        picture(page, "imports-history");
    }

    static void open(Page page, String fileName) {
        page.locator("vaadin-grid a").getByText(fileName).first().click();
        page.locator(".preview-list vaadin-grid").waitFor();
    }

    static Locator row(Page page, String name) {
        return page.locator(".preview-list").getByText(name).first();
    }

    static Locator.WaitForOptions hidden() {
        return new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN);
    }

    Viewer viewer() {
        return new Viewer(0, "核对", Role.LOCALITY, division);
    }

    ImportBatch newest() {
        return batches.page(viewer(), PageRequest.first(1)).rows().getFirst();
    }

    long count() {
        return implementations.count(viewer(), ImplementationFilter.all());
    }

    Optional<Item> stored(String name) {
        List<Item> found = new ArrayList<>();
        implementations.forEach(
                viewer(), ImplementationFilter.all().withText(name), (Implementation i) -> found.add(i.item()));
        return found.stream().filter(item -> item.name().equals(name)).findFirst();
    }
}
