package io.sitong.catalog.paging;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param next where the following page starts; absent on the last page
 */
public record Page<T>(List<T> rows, @Nullable Keyset next) {

    public Page {
        rows = List.copyOf(rows);
    }
}
