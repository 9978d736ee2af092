package io.sitong.ui.api;

import io.sitong.catalog.paging.Page;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of rows.
 *
 * @param next value of {@code after} for the following page; absent on the last one
 */
record ApiPage<T>(List<T> rows, @Nullable String next) {

    static <S, T> ApiPage<T> of(Page<S> page, Function<S, T> shape) {
        return new ApiPage<>(page.rows().stream().map(shape).toList(), Cursor.written(page.next()));
    }
}
