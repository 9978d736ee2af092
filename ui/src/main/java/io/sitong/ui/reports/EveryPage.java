package io.sitong.ui.reports;

import io.sitong.catalog.paging.Page;
import io.sitong.catalog.paging.PageRequest;
import java.util.function.Consumer;
import java.util.function.Function;

/** Goes through all pages of a question; one page is held at a time. */
final class EveryPage {

    private static final int ROWS = 500;

    private EveryPage() {}

    static <T> void each(Function<PageRequest, Page<T>> pages, Consumer<T> receiver) {
        PageRequest request = PageRequest.first(ROWS);
        while (true) {
            Page<T> page = pages.apply(request);
            page.rows().forEach(receiver);
            if (page.next() == null) {
                return;
            }
            request = new PageRequest(page.next(), ROWS);
        }
    }
}
