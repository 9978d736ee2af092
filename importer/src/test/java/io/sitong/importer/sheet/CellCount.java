package io.sitong.importer.sheet;

import java.nio.file.Path;

/** Counts the cells of a file as they stream by, for measuring the reading of cells alone. */
public final class CellCount {

    private CellCount() {}

    public static long of(Path file, SheetLimits limits) {
        long cells = 0;
        try (Workbook workbook = WorkbookFiles.open(file, limits)) {
            for (SheetInfo sheet : workbook.sheets()) {
                try (SheetCursor cursor = workbook.read(sheet)) {
                    SheetRow row;
                    while ((row = cursor.next()) != null) {
                        cells += row.filled();
                    }
                }
            }
        }
        return cells;
    }
}
