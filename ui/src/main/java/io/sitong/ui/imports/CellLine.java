package io.sitong.ui.imports;

import io.sitong.catalog.intake.Remark;
import io.sitong.catalog.item.ItemField;
import io.sitong.importer.PacketColumns;
import io.sitong.importer.problem.Place;
import io.sitong.importer.stage.FieldChange;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One cell of a row with everything that is known of it.
 *
 * @param header text of its column in the file
 * @param key key of the column; absent where it is not imported
 * @param text what stands in the cell, or what a person put in its place
 * @param corrected whether a person put another text in its place
 * @param stored what is stored now of the field, as people read it; empty for a new item
 * @param standard what the standard says, as people read it; empty where it says nothing
 * @param change what accepting would change; absent where nothing changes
 */
record CellLine(
        Place place,
        String header,
        @Nullable String key,
        String text,
        boolean corrected,
        String stored,
        String standard,
        @Nullable FieldChange change,
        List<Remark> remarks) {

    Optional<ItemField> field() {
        return key == null ? Optional.empty() : ItemField.findByKey(key);
    }

    /** Whether there is something to look at, beyond its text. */
    boolean notable() {
        return corrected || change != null || !remarks.isEmpty() || PacketColumns.answers(key);
    }
}
