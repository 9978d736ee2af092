package io.sitong.importer;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A small workbook written as text: one line per row, cells between strokes; {@code #12} is a number, ⏎ a line break. */
final class LayoutGrid {

    private final Workbook book;
    private final String ending;

    private LayoutGrid(Workbook book, String ending) {
        this.book = book;
        this.ending = ending;
    }

    static LayoutGrid xlsx() {
        return new LayoutGrid(new XSSFWorkbook(), ".xlsx");
    }

    static LayoutGrid xls() {
        return new LayoutGrid(new HSSFWorkbook(), ".xls");
    }

    LayoutGrid sheet(String name, String text, String... merges) {
        Sheet sheet = book.createSheet(name);
        int r = 0;
        for (String line : text.stripTrailing().split("\n", -1)) {
            Row row = sheet.createRow(r++);
            if (line.isBlank()) {
                continue;
            }
            int c = 0;
            for (String cell : line.split("\\|", -1)) {
                String value = cell.strip().replace("⏎", "\n");
                Cell to = row.createCell(c++);
                if (value.startsWith("#") && value.length() > 1) {
                    to.setCellValue(Double.parseDouble(value.substring(1)));
                } else if (!value.isEmpty()) {
                    to.setCellValue(value);
                }
            }
        }
        for (String merge : merges) {
            sheet.addMergedRegion(CellRangeAddress.valueOf(merge));
        }
        return this;
    }

    Workbook book() {
        return book;
    }

    Sheet last() {
        return book.getSheetAt(book.getNumberOfSheets() - 1);
    }

    Path in(Path folder) {
        Path file = folder.resolve("测试" + System.identityHashCode(this) + ending);
        try (OutputStream out = Files.newOutputStream(file)) {
            book.write(out);
            book.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return file;
    }

    ReadResult read(Path folder) {
        return read(folder, ReadOptions.none());
    }

    ReadResult read(Path folder, ReadOptions options) {
        return new SpreadsheetReader(ImporterSettings.defaults()).read(in(folder), "测试表" + ending, options);
    }
}
