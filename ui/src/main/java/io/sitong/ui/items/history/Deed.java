package io.sitong.ui.items.history;

import io.sitong.rules.change.ChangedRow;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one person did at one moment.
 *
 * @param action as the trail writes it
 * @param detail a remark on the whole, empty where there is none
 * @param batchId the import that did it, where one did
 */
record Deed(
        Instant at,
        String account,
        String action,
        String detail,
        @Nullable Long batchId,
        List<Change> changes) {

    Deed {
        changes = List.copyOf(changes);
    }

    /**
     * One field or group that changed.
     *
     * @param rows for a group: what became of its rows
     */
    record Change(String field, String before, String after, List<ChangedRow> rows) {

        Change {
            rows = List.copyOf(rows);
        }
    }
}
