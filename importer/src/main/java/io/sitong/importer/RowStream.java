package io.sitong.importer;

import io.sitong.importer.sheet.SheetCursor;
import io.sitong.importer.sheet.SheetRow;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of a sheet from some row on, with a look ahead. */
final class RowStream {

    private final Deque<SheetRow> ahead;
    private final @Nullable SheetCursor cursor;

    /** @param first rows already taken from the cursor */
    RowStream(List<SheetRow> first, SheetCursor cursor) {
        this.ahead = new ArrayDeque<>(first);
        this.cursor = cursor;
    }

    /** @param all the rows, of which none is left to be taken elsewhere */
    RowStream(List<SheetRow> all) {
        this.ahead = new ArrayDeque<>(all);
        this.cursor = null;
    }

    @Nullable
    SheetRow next() {
        SheetRow row = ahead.poll();
        return row == null ? fetched() : row;
    }

    private @Nullable SheetRow fetched() {
        return cursor == null ? null : cursor.next();
    }

    /** The next rows, which stay to be taken; fewer at the end. */
    List<SheetRow> peek(int count) {
        SheetRow row;
        while (ahead.size() < count && (row = fetched()) != null) {
            ahead.add(row);
        }
        return ahead.stream().limit(count).toList();
    }
}
