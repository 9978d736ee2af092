package io.sitong.catalog.intake;

import io.sitong.catalog.item.Item;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of a preview with everything that is known of it.
 *
 * @param beforeId the stored implementation it would change; absent for a new row
 * @param after what accepting would store; absent where nothing is written
 * @param details as the importer wrote it
 */
public record WaitingRowInFull(
        WaitingRow row, @Nullable Long beforeId, @Nullable Item after, String details, List<Remark> remarks) {}
