package io.sitong.importer.sheet.marking;

import io.sitong.importer.problem.Mark;
import io.sitong.importer.sheet.Cell;
import io.sitong.importer.sheet.Range;
import io.sitong.importer.sheet.SheetCursor;
import io.sitong.importer.sheet.SheetInfo;
import io.sitong.importer.sheet.SheetRow;
import io.sitong.importer.sheet.Workbook;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Drawing;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A new .xlsx with the rows of a file in the same places, marked: for formats that are no .xlsx, and for workbooks too
 * large to be held as a whole. Rows stream through; looks and formulas of the original are not copied.
 */
public final class MarkedCopy {

    private static final int ROWS_HELD = 50;
    private static final int MOST_MERGES = 5_000;
    private static final int LAST_ROW = 1_048_576;

    private final SXSSFWorkbook workbook;
    private final MarkStyles styles;
    private final CellMarker marker;
    private final Map<String, List<Mark>> marks;
    private final Map<String, String> sheetNames = new HashMap<>();

    private MarkedCopy(SXSSFWorkbook workbook, Map<String, List<Mark>> marks) {
        this.workbook = workbook;
        this.marks = marks;
        this.styles = new MarkStyles(workbook);
        this.marker = new CellMarker(workbook.getCreationHelper(), styles);
    }

    /** @param why why the sender gets a copy and not the file itself, as a sentence */
    public static void write(Workbook original, String why, List<Mark> marks, OutputStream out) throws IOException {
        Map<String, List<Mark>> bySheet = new HashMap<>();
        marks.forEach(m -> bySheet.computeIfAbsent(m.place().sheet(), s -> new ArrayList<>())
                .add(m));
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(new XSSFWorkbook(), ROWS_HELD, true, false)) {
            // always-Zip64 archives are refused by other readers
            workbook.setZip64Mode(Zip64Mode.AsNeeded);
            MarkedCopy copy = new MarkedCopy(workbook, bySheet);
            for (SheetInfo sheet : original.sheets(bySheet::containsKey)) {
                copy.copy(original, sheet);
            }
            copy.finish(why, marks);
            BufferedOutputStream buffer = new BufferedOutputStream(out);
            workbook.write(buffer);
            buffer.flush();
        }
    }

    private void finish(String why, List<Mark> all) {
        List<String> notes = new ArrayList<>(List.of(why));
        if (marker.uncommented() > 0) {
            notes.add("有 " + marker.uncommented() + " 个单元格只标了颜色，没有批注；说明见下表。");
        }
        Sheet list = new ProblemSheet(workbook, styles, sheetNames).add(all, notes);
        workbook.setActiveSheet(workbook.getSheetIndex(list));
    }

    private void copy(Workbook original, SheetInfo info) {
        Sheet sheet = workbook.createSheet(freeName(info));
        sheetNames.put(info.name(), sheet.getSheetName());
        if (info.hidden()) {
            workbook.setSheetHidden(workbook.getSheetIndex(sheet), true);
        }
        Drawing<?> drawing = sheet.createDrawingPatriarch();
        TreeMap<Integer, Map<Integer, List<Mark>>> open =
                new TreeMap<>(CellMarker.byCell(marks.getOrDefault(info.name(), List.of())));
        try (SheetCursor cursor = original.read(info)) {
            merge(sheet, cursor.merges());
            for (SheetRow row = cursor.next(); row != null; row = cursor.next()) {
                if (row.number() > LAST_ROW) {
                    break;
                }
                // remarks at rows that hold nothing stand before the row that follows
                while (!open.isEmpty() && open.firstKey() < row.number()) {
                    Map.Entry<Integer, Map<Integer, List<Mark>>> blank = open.pollFirstEntry();
                    mark(sheet, drawing, sheet.createRow(blank.getKey() - 1), blank.getValue());
                }
                Row copy = sheet.createRow(row.number() - 1);
                copy.setZeroHeight(row.hidden());
                for (int column = 0; column < row.width(); column++) {
                    write(copy, column, row.cell(column));
                }
                Map<Integer, List<Mark>> cells = open.remove(row.number());
                if (cells != null) {
                    mark(sheet, drawing, copy, cells);
                }
            }
            cursor.hiddenColumns().forEach(column -> sheet.setColumnHidden(column, true));
        }
    }

    private void mark(Sheet sheet, Drawing<?> drawing, Row row, Map<Integer, List<Mark>> cells) {
        cells.forEach((column, ofCell) -> {
            int index = column > 0 ? column - 1 : Math.max(0, row.getFirstCellNum());
            marker.mark(sheet, drawing, row.getCell(index, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK), ofCell);
        });
    }

    private void write(Row row, int column, Cell cell) {
        if (cell.isBlank()) {
            return;
        }
        org.apache.poi.ss.usermodel.Cell copy = row.createCell(column);
        copy.setCellValue(MarkText.cell(cell.text()));
        if (startsLikeAFormula(cell.text())) {
            CellStyle text = styles.text();
            copy.setCellStyle(text);
        }
    }

    private static boolean startsLikeAFormula(String text) {
        return !text.isEmpty() && "=+-@\t\r\n'＝＋－＠".indexOf(text.charAt(0)) >= 0;
    }

    private static void merge(Sheet sheet, List<Range> merges) {
        merges.stream()
                .filter(range -> range.rows() * (long) range.columns() > 1 && range.lastRow() <= LAST_ROW)
                .limit(MOST_MERGES)
                .forEach(range -> sheet.addMergedRegionUnsafe(new CellRangeAddress(
                        range.firstRow() - 1, range.lastRow() - 1, range.firstColumn(), range.lastColumn())));
    }

    private String freeName(SheetInfo info) {
        String wanted = WorkbookUtil.createSafeSheetName(info.name().isEmpty() ? "数据" : info.name());
        String name = wanted;
        for (int i = 2; workbook.getSheet(name) != null; i++) {
            name = wanted.substring(0, Math.min(wanted.length(), 28)) + i;
        }
        return name;
    }
}
