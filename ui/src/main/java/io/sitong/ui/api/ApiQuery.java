package io.sitong.ui.api;

import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.paging.PageRequest;
import io.sitong.ui.access.DivisionInUrl;
import java.util.Optional;

/** Reads the parameters that every address of the API shares. */
final class ApiQuery {

    private static final int USUAL = 100;
    private static final int MOST = 500;

    private ApiQuery() {}

    /** The division asked for, the caller's own where none is. */
    static DivisionCode division(Viewer viewer, Optional<String> asked) {
        if (asked.isEmpty()) {
            return viewer.scope();
        }
        DivisionCode division = DivisionCode.parse(asked.get()).orElseThrow(() -> new BadQuery("d"));
        return DivisionInUrl.inScope(viewer, division);
    }

    static PageRequest page(Optional<String> after, Optional<Integer> size) {
        int rows = size.orElse(USUAL);
        if (rows < 1 || rows > MOST) {
            throw new BadQuery("size");
        }
        return new PageRequest(Cursor.read(after.orElse(null)), rows);
    }
}
