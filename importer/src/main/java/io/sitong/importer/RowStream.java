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
    private final SheetCursor cursor;

    /** @param first rows already taken from the cursor */
    RowStream(List<SheetRow> first, SheetCursor cursor) {
        this.ahead = new ArrayDeque<>(first);
        this.cursor = cursor;
    }

    @Nullable
    SheetRow next() {
        SheetRow row = ahead.poll();
        return row == null ? cursor.next() : row;
    }

    /** The next rows, which stay to be taken; fewer at the end. */
    List<SheetRow> peek(int count) {
        SheetRow row;
        while (ahead.size() < count && (row = cursor.next()) != null) {
            ahead.add(row);
        }
        return ahead.stream().limit(count).toList();
    }
}
