package io.sitong.catalog.store;

import io.sitong.catalog.paging.Keyset;
import io.sitong.catalog.paging.Page;
import io.sitong.catalog.paging.PageRequest;
import java.util.List;
import java.util.function.Function;

/** Makes pages from one row more than was asked for: the extra row tells that there is a next page. */
final class Pages {

    private Pages() {}

    static <T> Page<T> of(List<T> rows, PageRequest request, Function<T, Keyset> keyset) {
        if (rows.size() <= request.size()) {
            return new Page<>(rows, null);
        }
        List<T> shown = rows.subList(0, request.size());
        return new Page<>(shown, keyset.apply(shown.get(shown.size() - 1)));
    }
}
