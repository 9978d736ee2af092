package io.sitong.importer;

import io.sitong.importer.problem.FileRefused;
import io.sitong.importer.sheet.SheetCursor;
import io.sitong.importer.sheet.SheetInfo;
import io.sitong.importer.sheet.SheetRow;
import io.sitong.importer.sheet.Workbook;
import io.sitong.importer.sheet.WorkbookFiles;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What stands in the cells of one row, word for word, before anything is made of it. */
public final class RawCells {

    private final ImporterSettings settings;

    public RawCells(ImporterSettings settings) {
        this.settings = settings;
    }

    /**
     * The texts of a row from column A on; empty where the sheet or the row is not there.
     *
     * @param row 1-based
     * @throws UnreadableFile when nothing of the file can be read
     */
    public List<String> of(Path file, String sheetName, int row) {
        try (Workbook workbook = WorkbookFiles.open(file, settings.sheetLimits())) {
            for (SheetInfo sheet : workbook.sheets(sheetName::equals)) {
                if (sheet.name().equals(sheetName)) {
                    try (SheetCursor cursor = workbook.read(sheet)) {
                        return texts(cursor, row);
                    }
                }
            }
            return List.of();
        } catch (FileRefused e) {
            throw new UnreadableFile(sheetName, String.valueOf(e.getMessage()));
        }
    }

    private static List<String> texts(SheetCursor cursor, int wanted) {
        SheetRow row;
        while ((row = cursor.next()) != null && row.number() <= wanted) {
            if (row.number() == wanted) {
                List<String> texts = new ArrayList<>(row.width());
                for (int column = 0; column < row.width(); column++) {
                    texts.add(row.text(column));
                }
                return texts;
            }
        }
        return List.of();
    }
}
