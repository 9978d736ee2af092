package io.sitong.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sitong.importer.problem.Mark;
import io.sitong.importer.problem.ProblemKind.Weight;
import io.sitong.importer.sheet.Workbook;
import io.sitong.importer.sheet.WorkbookFiles;
import io.sitong.importer.sheet.marking.MarkedCopy;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Guides to single items in Word, whose names and values stand in lines of text or in several tables. */
class DocumentGuideTest {

    private static final String IN_TABLES = """
            取水许可办事指南
            一、基本信息
            事项名称 | 取水许可 | 基本编码 | 00011901800
            事项类型 | 行政许可 | 实施主体 | 甲旗水利局

            二、申请材料
            序号 | 材料名称 | 份数
            1 | 申请表 | 2
            2 | 身份证 | 1

            三、办理流程
            环节名称 | 办理时限
            受理 | 1个工作日
            决定 | 4个工作日
            """;

    @TempDir
    private Path folder;

    @Test
    void aGuideWithoutTablesIsReadLineByLine() throws IOException {
        ReadResult result = read("""
                取水许可办事指南
                一、事项名称：取水许可
                二、实施机关：甲旗水利局
                三、受理条件
                （一）符合规划；
                （二）有节水措施。
                四、承诺时限：10个工作日
                """);
        assertThat(result.sheets()).singleElement().satisfies(sheet -> {
            assertThat(sheet.name()).isEqualTo("正文");
            assertThat(sheet.items())
                    .singleElement()
                    .satisfies(item -> assertThat(item.values())
                            .containsEntry("TASK_NAME", "取水许可")
                            .containsEntry("DEPT_NAME", "甲旗水利局")
                            .containsEntry("ACCEPT_CONDITION", "（一）符合规划；\n（二）有节水措施。")
                            .containsEntry("PROMISE_DAY", 10));
        });
    }

    @Test
    void smallTablesBelowTheFormOfAnItemAreOfThatItem() throws IOException {
        ReadResult result = read(IN_TABLES);
        assertThat(result.skipped()).isEmpty();
        assertThat(result.sheets())
                .singleElement()
                .satisfies(sheet -> assertThat(sheet.items()).singleElement().satisfies(item -> {
                    assertThat(item.values()).containsEntry("TASK_NAME", "取水许可");
                    assertThat(item.values().get("MATERIALS"))
                            .hasToString("[{MATERIAL_NAME=申请表, PAGE_NUM=2}, {MATERIAL_NAME=身份证, PAGE_NUM=1}]");
                    assertThat(item.values().get("HANDLE_FLOW")).hasToString("[受理, 决定]");
                }));
    }

    @Test
    void aProblemOfAGuideIsMarkedWhereItStandsInTheDocument() throws IOException {
        Path file = document(IN_TABLES);
        SheetResult sheet = read(IN_TABLES).sheets().getFirst();
        assertThat(SheetOfText.problems(sheet)).isEqualTo("D3 code_bad_structure");
        assertThat(new RawCells(ImporterSettings.defaults()).of(file, "正文", 3))
                .containsExactly("事项名称", "取水许可", "基本编码", "00011901800");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook original =
                WorkbookFiles.open(file, ImporterSettings.defaults().sheetLimits())) {
            Mark mark = new Mark(sheet.problems().getFirst().place(), Weight.ERROR, "k", "", "请核对", "");
            MarkedCopy.write(original, "原文件是 docx 格式。", List.of(mark), out);
        }
        try (XSSFWorkbook marked = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(marked.getSheet("正文")
                            .getRow(2)
                            .getCell(3)
                            .getCellComment()
                            .getString()
                            .getString())
                    .contains("请核对");
        }
    }

    @Test
    void listsInADocumentStayTablesOfTheirOwn() throws IOException {
        ReadResult result = read("""
                甲旗政务服务事项清单
                事项名称 | 基本编码 | 实施主体
                取水许可 | 000119018000 | 甲旗水利局

                续表
                事项名称 | 基本编码 | 实施主体
                河道采砂许可 | 000119019000 | 甲旗水利局

                说明
                代码 | 含义
                01 | 行政许可
                """);
        assertThat(result.sheets()).extracting(SheetResult::name).containsExactly("表1", "表2");
    }

    @Test
    void aLetterIsNoGuide() {
        assertThatThrownBy(() -> read("关于报送清单的函\n各旗县政务服务局：\n请于本月底前报送。\n联系人：张三\n"))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining("里面没有表格");
    }

    private ReadResult read(String text) throws IOException {
        return new SpreadsheetReader(ImporterSettings.defaults()).read(document(text), "指南.docx", ReadOptions.none());
    }

    /** Lines with strokes are rows of a table, up to an empty line; others are paragraphs. */
    private Path document(String text) throws IOException {
        Path file = folder.resolve("指南.docx");
        try (XWPFDocument document = new XWPFDocument();
                OutputStream out = Files.newOutputStream(file)) {
            XWPFTable table = null;
            for (String line : text.stripTrailing().split("\n")) {
                if (!line.contains("|")) {
                    table = null;
                    document.createParagraph().createRun().setText(line);
                    continue;
                }
                String[] cells = line.split("\\|");
                boolean first = table == null;
                table = first ? document.createTable(1, cells.length) : table;
                if (!first) {
                    table.createRow();
                }
                for (int i = 0; i < cells.length; i++) {
                    table.getRow(table.getNumberOfRows() - 1).getCell(i).setText(cells[i].strip());
                }
            }
            document.write(out);
        }
        return file;
    }
}
