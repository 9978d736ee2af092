package io.sitong.ui.imports;

import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.intake.SentFile;
import io.sitong.importer.intake.ReadingProgress;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Files out of tables as one reads them: {@code | 事项名称 | 基本编码 |} and a line per row. */
final class SentTables {

    private SentTables() {}

    /** Sends a table as plain text and has it read. */
    static SentFileModel sent(
            SentFileModel.Services services, Viewer viewer, DivisionCode division, String name, String table) {
        return sent(services, viewer, division, name, csv(table));
    }

    /** Sends bytes and has them read. */
    static SentFileModel sent(
            SentFileModel.Services services, Viewer viewer, DivisionCode division, String name, byte[] bytes) {
        SentFile file = services.desk()
                .receive(viewer, division, name, new ByteArrayInputStream(bytes))
                .files()
                .getFirst();
        services.desk().read(viewer, file.id(), ReadingProgress.silent());
        return new SentFileModel(
                services, viewer, services.desk().find(viewer, file.id()).orElseThrow());
    }

    static byte[] csv(String table) {
        return rows(table).stream()
                .map(row -> String.join(",", row))
                .collect(Collectors.joining("\r\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** @param sheets name to table; a name in brackets is that of a hidden sheet */
    static byte[] workbook(Map<String, String> sheets) {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            new LinkedHashMap<>(sheets).forEach((name, table) -> {
                Sheet sheet = workbook.createSheet(name.replaceAll("[()]", ""));
                workbook.setSheetHidden(workbook.getSheetIndex(sheet), name.startsWith("("));
                List<List<String>> rows = rows(table);
                for (int r = 0; r < rows.size(); r++) {
                    Row row = sheet.createRow(r);
                    for (int c = 0; c < rows.get(r).size(); c++) {
                        row.createCell(c).setCellValue(rows.get(r).get(c));
                    }
                }
            });
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<List<String>> rows(String table) {
        return table.lines()
                .map(String::strip)
                .filter(line -> line.startsWith("|"))
                .map(line -> List.of(line.substring(1, line.length() - 1).split("\\|", -1)).stream()
                        .map(String::strip)
                        .toList())
                .toList();
    }
}
