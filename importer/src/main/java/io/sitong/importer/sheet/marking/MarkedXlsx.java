package io.sitong.importer.sheet.marking;

import io.sitong.importer.problem.Mark;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbookType;

/** The sender's .xlsx as it came, marked; macros and links that run something are not given back. */
public final class MarkedXlsx {

    /** Unpacked sheets and texts above this would take more memory than one import may; see decision 0003. */
    static final long MOST_BYTES = 12L << 20;

    private static final String VBA = "http://schemas.microsoft.com/office/2006/relationships/vbaProject";

    private MarkedXlsx() {}

    /** Whether the file is small enough to be held as a whole. */
    public static boolean fits(Path file) throws IOException {
        long bytes = 0;
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : java.util.Collections.list(zip.entries())) {
                String name = entry.getName().toLowerCase(Locale.ROOT);
                if (name.startsWith("xl/") && name.endsWith(".xml")) {
                    bytes += entry.getSize() < 0 ? MOST_BYTES : entry.getSize();
                }
            }
        }
        return bytes <= MOST_BYTES;
    }

    public static void write(Path original, List<Mark> marks, OutputStream out) throws IOException {
        // parts can be taken out of a package only where it may be written; the sender's file is never touched
        Path copy = Files.createTempFile("marked", ".xlsx");
        try {
            Files.copy(original, copy, StandardCopyOption.REPLACE_EXISTING);
            OPCPackage file = OPCPackage.open(copy.toFile(), PackageAccess.READ_WRITE);
            try {
                mark(new XSSFWorkbook(file), marks, out);
            } finally {
                file.revert();
            }
        } catch (InvalidFormatException e) {
            throw new IOException("not a workbook any more", e);
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    private static void mark(XSSFWorkbook workbook, List<Mark> marks, OutputStream out)
            throws IOException, InvalidFormatException {
        List<String> notes = new ArrayList<>();
        dropMacros(workbook, notes);
        dropLinks(workbook, notes);
        MarkStyles styles = new MarkStyles(workbook);
        CellMarker marker = new CellMarker(workbook.getCreationHelper(), styles);
        markSheets(workbook, marker, marks);
        if (marker.uncommented() > 0) {
            notes.add("有 " + marker.uncommented() + " 个单元格只标了颜色，没有批注；说明见下表。");
        }
        Sheet list = new ProblemSheet(workbook, styles, Map.of()).add(marks, notes);
        workbook.setActiveSheet(workbook.getSheetIndex(list));
        workbook.forEach(sheet -> sheet.setSelected(sheet == list));
        BufferedOutputStream buffer = new BufferedOutputStream(out);
        workbook.write(buffer);
        buffer.flush();
    }

    private static void markSheets(XSSFWorkbook workbook, CellMarker marker, List<Mark> marks) {
        Map<String, List<Mark>> bySheet = marks.stream()
                .collect(Collectors.groupingBy(m -> m.place().sheet(), LinkedHashMap::new, Collectors.toList()));
        bySheet.forEach((name, ofSheet) -> {
            XSSFSheet sheet = workbook.getSheet(name);
            if (sheet != null) {
                XSSFDrawing drawing = sheet.createDrawingPatriarch();
                CellMarker.byCell(ofSheet)
                        .forEach((rowNumber, cells) -> cells.forEach((column, ofCell) ->
                                marker.mark(sheet, drawing, cell(sheet, rowNumber, column), ofCell)));
            }
        });
    }

    /** The cell of a place; for a whole row its first cell that holds anything. */
    private static Cell cell(XSSFSheet sheet, int rowNumber, int column) {
        XSSFRow row = sheet.getRow(rowNumber - 1);
        if (row == null) {
            row = sheet.createRow(rowNumber - 1);
        }
        int index = column > 0 ? column - 1 : Math.max(0, row.getFirstCellNum());
        return row.getCell(index, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    private static void dropMacros(XSSFWorkbook workbook, List<String> notes) throws InvalidFormatException {
        if (!workbook.isMacroEnabled()) {
            return;
        }
        List<PackageRelationship> macros = new ArrayList<>();
        workbook.getPackagePart().getRelationshipsByType(VBA).forEach(macros::add);
        for (PackageRelationship macro : macros) {
            PackagePart part = workbook.getPackagePart().getRelatedPart(macro);
            workbook.getPackagePart().removeRelationship(macro.getId());
            workbook.getPackage().removePart(part);
        }
        workbook.setWorkbookType(XSSFWorkbookType.XLSX);
        notes.add("原文件中的宏没有保留。");
    }

    private static void dropLinks(XSSFWorkbook workbook, List<String> notes) {
        Map<String, Integer> dropped = new HashMap<>();
        workbook.forEach(sheet -> {
            for (XSSFHyperlink link : List.copyOf(((XSSFSheet) sheet).getHyperlinkList())) {
                if (!harmless(link.getAddress())) {
                    ((XSSFSheet) sheet).removeHyperlink(link.getFirstRow(), link.getFirstColumn());
                    dropped.merge(sheet.getSheetName(), 1, Integer::sum);
                }
            }
        });
        dropped.forEach((sheet, count) -> notes.add("工作表“" + sheet + "”中有 " + count + " 个链接不是网址，没有保留。"));
    }

    private static boolean harmless(String address) {
        if (address == null) {
            return true;
        }
        String lower = address.strip().toLowerCase(Locale.ROOT);
        return lower.startsWith("http://") || lower.startsWith("https://") || !lower.contains(":");
    }
}
