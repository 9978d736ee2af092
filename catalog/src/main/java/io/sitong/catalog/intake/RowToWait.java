package io.sitong.catalog.intake;

import io.sitong.catalog.item.Implementation;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A row of a preview on its way into the store.
 *
 * @param row what lists show; {@link WaitingRow#leftOut()} is not looked at: what people said of the place holds on
 * @param before what was stored when the preview was made; absent for a new row
 * @param after what accepting would store; absent where nothing is written
 * @param changedKeys fields and groups that would change
 * @param details everything else the importer wants to show of the row, as it writes it
 */
public record RowToWait(
        WaitingRow row,
        @Nullable Implementation before,
        @Nullable Implementation after,
        Set<String> changedKeys,
        String details,
        List<Remark> remarks) {

    public RowToWait {
        changedKeys = Set.copyOf(changedKeys);
        remarks = List.copyOf(remarks);
    }
}
