package io.sitong.importer.sheet.marking;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitong.importer.problem.Mark;
import io.sitong.importer.problem.Place;
import io.sitong.importer.problem.ProblemKind.Weight;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbookType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MarkedXlsxTest {

    private static final Mark BAD_CODE = new Mark(
            new Place("许可事项", 2, 2), Weight.WARN, "编码丢失前导零", "2023002000", "基本编码只有 10 位，可能丢失了前导零", "改为 002023002000");
    private static final Mark BAD_NAME =
            new Mark(new Place("许可事项", 2, 1), Weight.ERROR, "N03", "=HYPERLINK(\"x\")", "事项名称含层级字样", "删去层级字样");
    private static final Mark WHOLE_ROW = new Mark(new Place("许可事项", 3, 0), Weight.ERROR, "不能导入", "", "与第2行是同一事项", "");
    private static final Mark BLANK_CELL =
            new Mark(new Place("许可事项", 9, 4), Weight.INFO, "日期存成了数字", "45000", "请核对日期", "");

    @TempDir
    private Path folder;

    @Test
    void badCellsAreColouredByTheWorstRemarkAndCommented() throws IOException {
        XSSFSheet sheet = marked(List.of(BAD_CODE, BAD_NAME)).getSheet("许可事项");
        XSSFCell code = sheet.getRow(1).getCell(1);
        assertThat(code.getCellStyle().getFillPattern()).isEqualTo(FillPatternType.SOLID_FOREGROUND);
        assertThat(code.getCellStyle().getFillForegroundXSSFColor().getARGBHex())
                .isEqualTo("FFFFEB9C");
        assertThat(code.getCellComment().getString().getString())
                .isEqualTo("【警告】编码丢失前导零\n原值：2023002000\n基本编码只有 10 位，可能丢失了前导零\n处理：改为 002023002000");
        assertThat(sheet.getRow(1)
                        .getCell(0)
                        .getCellStyle()
                        .getFillForegroundXSSFColor()
                        .getARGBHex())
                .isEqualTo("FFFFC7CE");
    }

    @Test
    void commentsOfNeighbouringCellsDoNotGetInEachOthersWay() throws IOException {
        XSSFSheet sheet = marked(
                        List.of(BAD_CODE, BAD_NAME, new Mark(new Place("许可事项", 2, 3), Weight.INFO, "k", "", "m", "")))
                .getSheet("许可事项");
        assertThat(List.of(0, 1, 2))
                .allSatisfy(column -> assertThat(sheet.getRow(1).getCell(column).getCellComment())
                        .isNotNull());
    }

    @Test
    void aCellKeepsItsOwnLookAndComment() throws IOException {
        XSSFWorkbook workbook = marked(List.of(BAD_CODE));
        XSSFCell code = workbook.getSheet("许可事项").getRow(1).getCell(1);
        assertThat(code.getCellStyle().getDataFormatString()).isEqualTo("000000000000");
        XSSFWorkbook again = marked(List.of(BAD_NAME));
        assertThat(again.getSheet("许可事项")
                        .getRow(1)
                        .getCell(0)
                        .getCellComment()
                        .getString()
                        .getString())
                .startsWith("我写的批注\n\n【错误】N03");
    }

    @Test
    void remarksOnRowsAndOnCellsThatDoNotExistFindAPlace() throws IOException {
        XSSFSheet sheet = marked(List.of(WHOLE_ROW, BLANK_CELL)).getSheet("许可事项");
        assertThat(sheet.getRow(2).getCell(0).getCellComment().getString().getString())
                .contains("与第2行是同一事项");
        assertThat(sheet.getRow(8).getCell(3).getCellComment().getString().getString())
                .contains("请核对日期");
    }

    @Test
    void theListNamesEveryRemarkAndLinksToItsCell() throws IOException {
        XSSFSheet list = marked(List.of(BAD_NAME, BAD_CODE)).getSheet("问题清单");
        assertThat(list.getRow(1).getCell(2).getStringCellValue()).isEqualTo("单元格");
        assertThat(list.getRow(2).getCell(1).getStringCellValue()).isEqualTo("许可事项");
        assertThat(list.getRow(2).getCell(2).getStringCellValue()).isEqualTo("A2");
        assertThat(list.getRow(2).getCell(6).getStringCellValue()).isEqualTo("事项名称含层级字样");
        assertThat(list.getRow(3).getCell(3).getStringCellValue()).isEqualTo("警告");
        Hyperlink link = list.getRow(2).getCell(2).getHyperlink();
        assertThat(link.getType()).isEqualTo(HyperlinkType.DOCUMENT);
        assertThat(link.getAddress()).isEqualTo("'许可事项'!A2");
    }

    @Test
    void hostileTextsStayText() throws IOException {
        XSSFCell found = marked(List.of(BAD_NAME)).getSheet("问题清单").getRow(2).getCell(5);
        assertThat(found.getCellType()).isEqualTo(CellType.STRING);
        assertThat(found.getStringCellValue()).isEqualTo("=HYPERLINK(\"x\")");
        assertThat(found.getCellStyle().getQuotePrefixed()).isTrue();
    }

    @Test
    void linksThatRunSomethingAreNotGivenBack() throws IOException {
        XSSFWorkbook original = original();
        XSSFSheet from = original.getSheet("许可事项");
        link(original, from.getRow(1).createCell(2), HyperlinkType.FILE, "file:///c:/calc.exe");
        link(original, from.getRow(2).createCell(2), HyperlinkType.URL, "https://example.org/");
        XSSFWorkbook workbook = marked(write(original), List.of(BAD_CODE));
        XSSFSheet sheet = workbook.getSheet("许可事项");
        assertThat(sheet.getRow(1).getCell(2).getHyperlink()).isNull();
        assertThat(sheet.getRow(2).getCell(2).getHyperlink().getAddress()).isEqualTo("https://example.org/");
        assertThat(workbook.getSheet("问题清单").getRow(1).getCell(0).getStringCellValue())
                .contains("1 个链接不是网址");
    }

    @Test
    void macrosAreNotGivenBackAndThatIsSaid() throws Exception {
        Path macro = folder.resolve("macro.xlsm");
        try (XSSFWorkbook workbook = original();
                OutputStream out = Files.newOutputStream(macro)) {
            workbook.setVBAProject(new ByteArrayInputStream("no real macro".getBytes()));
            workbook.write(out);
        }
        XSSFWorkbook back = marked(macro, List.of(BAD_CODE));
        assertThat(back.isMacroEnabled()).isFalse();
        assertThat(back.getPackage().getParts())
                .noneMatch(part -> part.getPartName().getName().contains("vba"));
        assertThat(back.getWorkbookType()).isEqualTo(XSSFWorkbookType.XLSX);
        assertThat(back.getSheet("问题清单").getRow(1).getCell(0).getStringCellValue())
                .contains("宏没有保留");
    }

    @Test
    void theFileOfTheSenderIsNotTouched() throws IOException {
        Path file = write(original());
        byte[] before = Files.readAllBytes(file);
        marked(file, List.of(BAD_CODE));
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    private XSSFWorkbook marked(List<Mark> marks) throws IOException {
        return marked(write(original()), marks);
    }

    private static XSSFWorkbook marked(Path file, List<Mark> marks) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(MarkedXlsx.fits(file)).isTrue();
        MarkedXlsx.write(file, marks, out);
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }

    private Path write(XSSFWorkbook workbook) throws IOException {
        Path file = folder.resolve("original.xlsx");
        try (workbook;
                OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
        return file;
    }

    private static XSSFWorkbook original() {
        XSSFWorkbook workbook = new XSSFWorkbook();
        XSSFSheet sheet = workbook.createSheet("许可事项");
        sheet.createRow(0).createCell(0).setCellValue("事项名称");
        XSSFCell name = sheet.createRow(1).createCell(0);
        name.setCellValue("食品经营许可（市级）");
        var drawing = sheet.createDrawingPatriarch();
        var comment = drawing.createCellComment(workbook.getCreationHelper().createClientAnchor());
        comment.setString(workbook.getCreationHelper().createRichTextString("我写的批注"));
        name.setCellComment(comment);
        XSSFCell code = sheet.getRow(1).createCell(1);
        code.setCellValue(2023002000d);
        var style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat("000000000000"));
        code.setCellStyle(style);
        sheet.createRow(2).createCell(0).setCellValue("食品经营许可");
        return workbook;
    }

    private static void link(XSSFWorkbook workbook, XSSFCell cell, HyperlinkType type, String address) {
        Hyperlink link = workbook.getCreationHelper().createHyperlink(type);
        link.setAddress(address);
        cell.setCellValue("链接");
        cell.setHyperlink(link);
    }
}
