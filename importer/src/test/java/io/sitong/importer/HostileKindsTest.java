package io.sitong.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Further attacks on every format, made here: each ends in a sentence or in the sound rows, and in bounded time. */
class HostileKindsTest {

    private static final AttackTable TABLE = new AttackTable();
    private static final String HEADER =
            "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>事项名称</t></is></c><c r=\"B1\" t=\"inlineStr\"><is><t>实施主体</t></is></c></row>";
    private static final String ITEM =
            "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>甲许可</t></is></c><c r=\"B2\" t=\"inlineStr\"><is><t>甲局</t></is></c></row>";

    @TempDir
    private Path folder;

    @AfterAll
    static void table() {
        System.out.println(TABLE);
    }

    private static String read(String attack, Path file) {
        return TABLE.read(attack, file, "x.xlsx");
    }

    private Path text(String content) throws IOException {
        return Files.writeString(folder.resolve("f" + content.length()), content);
    }

    private Path zip(boolean stored, Map<String, String> parts) throws IOException {
        Path file = folder.resolve("z" + parts.hashCode() + stored);
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                byte[] bytes = part.getValue().getBytes(StandardCharsets.UTF_8);
                ZipEntry entry = new ZipEntry(part.getKey());
                if (stored) {
                    CRC32 crc = new CRC32();
                    crc.update(bytes);
                    entry.setMethod(ZipEntry.STORED);
                    entry.setSize(bytes.length);
                    entry.setCrc(crc.getValue());
                }
                zip.putNextEntry(entry);
                zip.write(bytes);
            }
        }
        return file;
    }

    private Path xlsx(String sheet, String... more) throws IOException {
        Map<String, String> parts = new TreeMap<>();
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns:r=\"r\"><sheets><sheet name=\"清单\" r:id=\"a\"/></sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id=\"a\" Type=\"x/worksheet\" Target=\"s.xml\"/></Relationships>");
        parts.put("xl/s.xml", "<worksheet>" + sheet + "</worksheet>");
        for (int i = 0; i + 1 < more.length; i += 2) {
            parts.put(more[i], more[i + 1]);
        }
        return zip(false, parts);
    }

    private static String data(String rows) {
        return "<sheetData>" + HEADER + ITEM + rows + "</sheetData>";
    }

    @Test
    void xmlThatIsNestedWithoutEnd() throws IOException {
        String deep = "<c>".repeat(100_000);
        assertThat(read("nested cells", xlsx(data("<row r=\"3\">" + deep)))).contains("200 层");
    }

    @Test
    void hiddenColumnsAMillionTimes() throws IOException {
        String columns =
                "<cols>" + "<col min=\"1\" max=\"16384\" hidden=\"1\" width=\"1e308\"/>".repeat(200_000) + "</cols>";
        assertThat(read("columns declared 200,000 times", xlsx(columns + data(""))))
                .isEqualTo("items: 1");
    }

    @Test
    void rowsAndCellsInAnyOrderAndTwice() throws IOException {
        String rows =
                "<row r=\"9\"><c r=\"B9\" t=\"inlineStr\"><is><t>乙局</t></is></c><c r=\"A9\" t=\"inlineStr\"><is><t>乙许可</t></is></c></row>"
                        + "<row r=\"3\"><c r=\"A3\" t=\"inlineStr\"><is><t>丙许可</t></is></c></row>"
                        + "<row r=\"-5\"><c r=\"A1\"/></row><row r=\"99999999999\"><c r=\"A1\" t=\"str\"><v>丁</v></c></row>";
        assertThat(read("rows out of order", xlsx(data(rows)))).isEqualTo("items: 3");
    }

    @Test
    void sharedStringsAndStylesThatAreMissingOrTooMany() throws IOException {
        String rows =
                "<row r=\"3\"><c r=\"A3\" t=\"s\" s=\"-1\"><v>2147483648</v></c><c r=\"B3\" s=\"99999999\"><v>1e999</v></c></row>";
        assertThat(read("strings and styles that do not exist", xlsx(data(rows))))
                .startsWith("items:");
        String styles = "<styleSheet><cellXfs>" + "<xf numFmtId=\"14\"/>".repeat(300_000) + "</cellXfs></styleSheet>";
        assertThat(read("300,000 styles", xlsx(data(""), "xl/styles.xml", styles)))
                .isEqualTo("items: 1");
        String strings = "<sst>" + "<si/>".repeat(3_000_000) + "</sst>";
        assertThat(read("3 million shared strings", xlsx(data(""), "xl/sharedStrings.xml", strings)))
                .isNotEmpty();
    }

    @Test
    void sheetsWithoutNumber() throws IOException {
        StringBuilder sheets = new StringBuilder("<workbook xmlns:r=\"r\"><sheets>");
        for (int i = 0; i < 5_000; i++) {
            sheets.append("<sheet name=\"").append(i).append("\" r:id=\"a\"/>");
        }
        assertThat(read("5,000 sheets", xlsx(data(""), "xl/workbook.xml", sheets + "</sheets></workbook>")))
                .contains("200 张");
    }

    @Test
    void mergesSideBySideOverTheWholeSheet() throws IOException {
        StringBuilder merges = new StringBuilder("<mergeCells>");
        for (int i = 1; i < 100_000; i++) {
            merges.append("<mergeCell ref=\"A")
                    .append(i)
                    .append(":ALK")
                    .append(i)
                    .append("\"/>");
        }
        assertThat(read("100,000 wide merges", xlsx(data("") + merges + "</mergeCells>")))
                .startsWith("items:");
    }

    @Test
    void linksToOtherFilesAndProgramsAreOnlyText() throws IOException {
        String rows =
                "<row r=\"3\"><c r=\"A3\"><f>cmd|' /C calc'!A0</f></c><c r=\"B3\" t=\"str\"><f>[1]表!A1</f><v>乙局</v></c></row>";
        String external = "<externalLink><externalBook r:id=\"x\"/></externalLink>";
        assertThat(read("DDE and external links", xlsx(data(rows), "xl/externalLinks/externalLink1.xml", external)))
                .isEqualTo("items: 2");
    }

    @Test
    void partsThatAreStoredInsteadOfPacked() throws IOException {
        Map<String, String> parts = new TreeMap<>();
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns:r=\"r\"><sheets><sheet name=\"清单\" r:id=\"a\"/></sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id=\"a\" Type=\"x/worksheet\" Target=\"s.xml\"/></Relationships>");
        parts.put("xl/s.xml", "<worksheet>" + data("") + "</worksheet>");
        Path file = zip(true, parts);
        assertThat(read("stored entries", file)).isEqualTo("items: 1");
        byte[] bytes = Files.readAllBytes(file);
        for (int i = bytes.length - 22; i < bytes.length - 10; i++) {
            bytes[i + 4] = (byte) 0xFF; // counts and sizes of the directory point to a record that is not there
        }
        assertThat(read("directory that lies about its size", Files.write(folder.resolve("lie"), bytes)))
                .contains("损坏");
    }

    @Test
    void oneRecordOfMillionsOfColumns() throws IOException {
        assertThat(read("csv record of 5 million columns", text("事项名称,实施主体\n甲,甲局\n" + "x,".repeat(5_000_000))))
                .contains("1000 列");
        assertThat(read("csv of a million empty lines", text("事项名称,实施主体\n甲,甲局\n" + "\n".repeat(1_000_000))))
                .isEqualTo("items: 1");
    }

    @Test
    void spansOfWebPages() throws IOException {
        String row = "<tr>" + "<td rowspan=5000 colspan=100>a".repeat(12) + "</tr>";
        assertThat(read(
                        "html grid of spans",
                        text("<html><table><tr><td>事项名称<td>实施主体<tr><td>甲<td>甲局" + row.repeat(40_000) + "</table>")))
                .isNotEmpty();
        assertThat(read(
                        "html attributes",
                        text("<html><table><tr><td " + "colspan ".repeat(500_000) + ">事项名称</table>")))
                .isNotEmpty();
    }

    @Test
    void spansOfDocumentsAndOldXml() throws IOException {
        String cells =
                "<w:tc><w:tcPr><w:gridSpan w:val=\"2147483647\"/><w:vMerge/></w:tcPr><w:p/></w:tc>".repeat(100_000);
        String table = "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>事项名称</w:t></w:r></w:p></w:tc></w:tr><w:tr>" + cells
                + "</w:tr></w:tbl>";
        assertThat(read(
                        "docx spans",
                        zip(
                                false,
                                Map.of(
                                        "word/document.xml",
                                        "<w:document xmlns:w=\"w\"><w:body>" + table + "</w:body></w:document>"))))
                .isNotEmpty();
        String xml =
                "<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\" xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\">"
                        + "<Worksheet ss:Name=\"清单\"><Table><Row><Cell><Data ss:Type=\"String\">事项名称</Data></Cell>"
                        + "<Cell ss:MergeAcross=\"2147483647\" ss:MergeDown=\"2147483647\"/><Cell><Data ss:Type=\"String\">x</Data></Cell></Row></Table></Worksheet></Workbook>";
        assertThat(read("spans of Excel 2003 XML", text(xml))).isNotEmpty();
    }

    @Test
    void textsThatMakePatternsGoBackAndForth() throws IOException {
        StringBuilder csv = new StringBuilder("事项名称,实施主体,承诺时限,申请材料,生效日期,基本编码\n");
        for (int i = 0; i < 300; i++) {
            csv.append("甲")
                    .append(i)
                    .append(",甲局,")
                    .append("1".repeat(3_900))
                    .append("x,")
                    .append("1.甲 ")
                    .append("2.5 ".repeat(7_000))
                    .append(i)
                    .append(",")
                    .append("2".repeat(3_900))
                    .append(",")
                    .append("1".repeat(90))
                    .append("\n");
        }
        assertThat(read("cells for slow patterns", text(csv.toString()))).isEqualTo("items: 300");
    }

    @Test
    void oneItemWhoseTextGoesOnBelowItsRowForTensOfThousandsOfRows() throws IOException {
        String rows = IntStream.range(0, 30_000)
                .mapToObj(i -> ",,,，其中第" + i + "种情形的申请人还应当\n")
                .collect(Collectors.joining());
        assertThat(read(
                        "a text of 30,000 rows",
                        text("事项名称,实施主体,法定时限,受理条件\n甲许可,甲局,5个工作日,符合下列条件的\n" + rows + "乙许可,乙局,3个工作日,无\n")))
                .isEqualTo("items: 2");
    }

    @Test
    void manySheetsOfManyColumns() throws IOException {
        StringBuilder sheets = new StringBuilder("<workbook xmlns:r=\"r\"><sheets>");
        StringBuilder relations = new StringBuilder("<Relationships>");
        StringBuilder header = new StringBuilder("<row r=\"1\">");
        for (int c = 0; c < 990; c++) {
            header.append("<c t=\"inlineStr\"><is><t>事项名称的第").append(c).append("种说法（填写时另见说明）</t></is></c>");
        }
        String sheet = "<worksheet><sheetData>" + header + "</row>" + ITEM + "</sheetData></worksheet>";
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            sheets.append("<sheet name=\"清单")
                    .append(i)
                    .append("\" r:id=\"r")
                    .append(i)
                    .append("\"/>");
            relations
                    .append("<Relationship Id=\"r")
                    .append(i)
                    .append("\" Type=\"x/worksheet\" Target=\"s")
                    .append(i)
                    .append(".xml\"/>");
            parts.addAll(List.of("xl/s" + i + ".xml", sheet));
        }
        parts.addAll(List.of("xl/workbook.xml", sheets + "</sheets></workbook>"));
        parts.addAll(List.of("xl/_rels/workbook.xml.rels", relations + "</Relationships>"));
        assertThat(read("30 sheets of 990 columns", xlsx("", parts.toArray(new String[0]))))
                .contains("没有找到事项表的表头");
    }
}
