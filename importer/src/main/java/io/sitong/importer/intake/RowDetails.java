package io.sitong.importer.intake;

import io.sitong.importer.stage.Attachment;
import io.sitong.importer.stage.Conflict;
import io.sitong.importer.stage.Decision;
import io.sitong.importer.stage.FieldChange;
import io.sitong.importer.stage.Identity;
import io.sitong.importer.stage.KeptField;
import io.sitong.importer.stage.PreviewRow;
import java.util.List;

/**
 * What the preview says of one row beside what lists show.
 *
 * @param column 1-based first column of the list the row is of, where other lists stand to the left of it; else 0
 * @param reason why nothing is written; empty where something is
 * @param changes per field old and new; for a new row only what is not in the item itself
 * @param kept stored values that stay although the file has the column
 * @param conflicts fields where the file would undo what people changed since the last import
 */
public record RowDetails(
        int column,
        String reason,
        Identity.Kind identity,
        List<FieldChange> changes,
        List<KeptField> kept,
        List<Conflict> conflicts,
        Attachment attachment) {

    static RowDetails of(PreviewRow row) {
        return new RowDetails(
                row.place().column(),
                row.reason(),
                row.identity().kind(),
                row.decision() == Decision.NEW
                        ? row.changes().stream()
                                .filter(change -> change.key().equals(FieldChange.STANDARD))
                                .toList()
                        : row.changes(),
                row.kept(),
                row.conflicts(),
                row.attachment());
    }
}
