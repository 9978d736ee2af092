package io.sitong.importer.sheet.marking;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitong.importer.problem.Mark;
import io.sitong.importer.problem.Place;
import io.sitong.importer.problem.ProblemKind.Weight;
import io.sitong.importer.sheet.SheetLimits;
import io.sitong.importer.sheet.Workbook;
import io.sitong.importer.sheet.WorkbookFiles;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MarkedCopyTest {

    private static final SheetLimits LIMITS = new SheetLimits(1 << 20, 1 << 24, 100, 1_000, 100, 32_767, 10, 50);

    @TempDir
    private Path folder;

    @Test
    void aTextFileComesBackAsAWorkbookWithItsRowsInTheSamePlaces() throws IOException {
        XSSFWorkbook workbook =
                copy("""
                事项名称,基本编码
                食品经营许可,002023002000
                =1+1,2023002000
                """, new Mark(new Place("", 3, 2), Weight.WARN, "编码丢失前导零", "2023002000", "少了两位", ""));
        XSSFSheet data = workbook.getSheetAt(0);
        assertThat(data.getRow(1).getCell(1).getStringCellValue()).isEqualTo("002023002000");
        XSSFCell marked = data.getRow(2).getCell(1);
        assertThat(marked.getCellStyle().getFillForegroundXSSFColor().getARGBHex())
                .isEqualTo("FFFFEB9C");
        assertThat(marked.getCellComment().getString().getString()).contains("少了两位");
        assertThat(workbook.getSheet("问题清单").getRow(1).getCell(0).getStringCellValue())
                .isEqualTo("原文件是 csv 格式。");
        assertThat(workbook.getSheet("问题清单").getRow(3).getCell(2).getHyperlink().getAddress())
                .isEqualTo("'数据'!B3");
    }

    @Test
    void textsThatLookLikeFormulasStayText() throws IOException {
        XSSFCell cell =
                copy("事项名称,基本编码\n=1+1,@SUM(A1)\n").getSheetAt(0).getRow(1).getCell(0);
        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
        assertThat(cell.getStringCellValue()).isEqualTo("=1+1");
        assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
    }

    @Test
    void remarksAtRowsThatHoldNothingAreNotLost() throws IOException {
        XSSFSheet data = copy("事项名称,基本编码\n\n\n食品经营许可,1\n", new Mark(new Place("", 2, 2), Weight.INFO, "k", "", "m", ""))
                .getSheetAt(0);
        assertThat(data.getRow(1).getCell(1).getCellComment().getString().getString())
                .contains("m");
    }

    private XSSFWorkbook copy(String csv, Mark... marks) throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), csv);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook original = WorkbookFiles.open(file, LIMITS)) {
            MarkedCopy.write(original, "原文件是 csv 格式。", List.of(marks), out);
        }
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }
}
