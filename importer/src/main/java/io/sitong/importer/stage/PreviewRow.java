package io.sitong.importer.stage;

import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.item.Implementation;
import io.sitong.catalog.item.Item;
import io.sitong.importer.problem.ImportProblem;
import io.sitong.importer.problem.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of the preview.
 *
 * @param place the row in the file
 * @param reason why the row is joined, blocked or out of scope; empty for others
 * @param division whose item it is
 * @param item as it would be stored; for a row that is not written, as it was read
 * @param before what is stored now; absent for a new row
 * @param after what accepting would store; absent where nothing is written
 * @param changes per field old and new, only what differs
 * @param kept stored values that stay although the file has the column
 * @param conflicts fields where the file would undo what people changed since the last import
 */
public record PreviewRow(
        Place place,
        int lastRow,
        Decision decision,
        String reason,
        Identity identity,
        DivisionCode division,
        Item item,
        @Nullable Implementation before,
        @Nullable Implementation after,
        List<FieldChange> changes,
        List<KeptField> kept,
        List<Conflict> conflicts,
        List<ImportProblem> problems,
        List<RowFinding> findings,
        Attachment attachment) {

    /** Names the row in {@code accept} and in the receipt: {@code “许可事项”!17}. */
    public String key() {
        return place.toString();
    }

    /** The same with what rules find, which also stands for problems of the reading that say the same. */
    PreviewRow withFindings(List<RowFinding> found) {
        return new PreviewRow(
                place,
                lastRow,
                decision,
                reason,
                identity,
                division,
                item,
                before,
                after,
                changes,
                kept,
                conflicts,
                SaidTwice.without(problems, found),
                List.copyOf(found),
                attachment);
    }
}
