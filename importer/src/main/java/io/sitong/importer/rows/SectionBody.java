package io.sitong.importer.rows;

import io.sitong.importer.columns.ColumnMap;
import io.sitong.importer.columns.MappedColumn;
import io.sitong.importer.sheet.Cell;
import io.sitong.importer.sheet.SheetRow;
import org.jspecify.annotations.Nullable;

/** Who acts in the rows of a section, where its heading stands in the column of bodies and the rows below leave that blank. */
final class SectionBody {

    private final int column;
    private @Nullable Cell body;

    SectionBody(ColumnMap map) {
        this.column = map.find("DEPT_NAME").map(MappedColumn::column).orElse(-1);
    }

    /** Takes the heading of a section, which ends the one before. */
    void begins(SheetRow heading) {
        boolean ofBodies = column >= 0 && !heading.cell(column).isBlank();
        body = ofBodies ? Cell.text(RowWords.sectionTitle(heading.text(column))) : null;
    }

    /** The row with what it means. */
    SheetRow meant(SheetRow row) {
        Cell above = body;
        if (above == null || !row.cell(column).isBlank()) {
            return row;
        }
        SheetRow meant = new SheetRow(row.number(), row.hidden(), row.width());
        for (int c = 0; c < row.width(); c++) {
            meant.set(c, row.cell(c));
        }
        meant.set(column, above);
        return meant;
    }
}
