package io.sitong.ui.imports;

import io.sitong.catalog.intake.Remark;
import io.sitong.catalog.intake.WaitingRow;
import io.sitong.importer.intake.RowDetails;
import io.sitong.importer.problem.Place;
import io.sitong.importer.stage.FieldChange;
import java.util.List;

/**
 * One row of a preview as the panel shows it.
 *
 * @param cells in the order of the columns
 * @param aside changes that stand at no cell of the file
 * @param remarks on the row as a whole
 */
record RowInFull(
        WaitingRow row, RowDetails details, List<CellLine> cells, List<FieldChange> aside, List<Remark> remarks) {

    /** By which what people say of the row is kept. */
    Place place() {
        return new Place(row.sheet(), row.row(), details.column());
    }
}
