package io.sitong.catalog.paging;

import org.jspecify.annotations.Nullable;

/**
 * Which page is wanted.
 *
 * @param after where the page before ended; absent for the first page
 * @param size number of rows, at most 500
 */
public record PageRequest(@Nullable Keyset after, int size) {

    public PageRequest {
        if (size < 1 || size > 500) {
            throw new IllegalArgumentException("a page has 1 to 500 rows: " + size);
        }
    }

    public static PageRequest first(int size) {
        return new PageRequest(null, size);
    }
}
