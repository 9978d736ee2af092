package io.sitong.ui.reports;

import io.sitong.catalog.paging.Page;
import io.sitong.catalog.paging.PageRequest;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** Goes through all pages of a question; one page is held at a time. */
final class EveryPage {

    private static final int ROWS = 500;

    private EveryPage() {}

    static <T> void each(Function<PageRequest, Page<T>> pages, Consumer<T> receiver) {
        eachPage(pages, page -> page.forEach(receiver));
    }

    static <T> void eachPage(Function<PageRequest, Page<T>> pages, Consumer<List<T>> receiver) {
        PageRequest request = PageRequest.first(ROWS);
        while (true) {
            Page<T> page = pages.apply(request);
            receiver.accept(page.rows());
            if (page.next() == null) {
                return;
            }
            request = new PageRequest(page.next(), ROWS);
        }
    }
}
