package io.sitong.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Spreadsheets of OpenDocument, written by hand as office programs write them. */
class OpenDocumentTest {

    private static final String HEADER = "<t:table-row><t:table-cell><x:p>事项名称</x:p></t:table-cell>"
            + "<t:table-cell><x:p>基本编码</x:p></t:table-cell><t:table-cell><x:p>实施主体</x:p></t:table-cell>"
            + "<t:table-cell><x:p>生效日期</x:p></t:table-cell><t:table-cell><x:p>受理条件</x:p></t:table-cell></t:table-row>";

    @TempDir
    private Path folder;

    private ReadResult read(String tables) throws IOException {
        return read(tables, "");
    }

    private ReadResult read(String tables, String manifest) throws IOException {
        Path file = folder.resolve("a" + tables.hashCode() + ".ods");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            put(zip, "mimetype", "application/vnd.oasis.opendocument.spreadsheet");
            put(zip, "META-INF/manifest.xml", "<manifest>" + manifest + "</manifest>");
            put(
                    zip,
                    "content.xml",
                    "<o:document-content xmlns:o=\"o\" xmlns:t=\"t\" xmlns:x=\"x\" xmlns:s=\"s\"><o:automatic-styles>"
                            + "<s:style s:name=\"ta2\"><s:table-properties t:display=\"false\"/></s:style></o:automatic-styles>"
                            + "<o:body><o:spreadsheet>" + tables + "</o:spreadsheet></o:body></o:document-content>");
        }
        return new SpreadsheetReader(ImporterSettings.defaults()).read(file, "清单.ods", ReadOptions.none());
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String table(String name, String style, String rows) {
        return "<t:table t:name=\"" + name + "\" t:style-name=\"" + style
                + "\"><t:table-column t:number-columns-repeated=\"4\"/>"
                + "<t:table-column t:visibility=\"collapse\"/>" + rows
                + "<t:table-row t:number-rows-repeated=\"1048000\"><t:table-cell t:number-columns-repeated=\"16384\"/></t:table-row></t:table>";
    }

    @Test
    void cellsOfEveryType() throws IOException {
        ReadResult result = read(table(
                "清单",
                "ta1",
                HEADER + "<t:table-row><t:table-cell o:value-type=\"string\"><x:p>甲<x:s x:c=\"2\"/>许可</x:p>"
                        + "<o:annotation><x:p>批注</x:p></o:annotation></t:table-cell>"
                        + "<t:table-cell o:value-type=\"float\" o:value=\"123018000\"><x:p>000123018000</x:p></t:table-cell>"
                        + "<t:table-cell t:formula=\"of:=[.Z1]\"/>"
                        + "<t:table-cell o:value-type=\"date\" o:date-value=\"2024-03-05T00:00:00\"><x:p>2024年3月5日</x:p></t:table-cell>"
                        + "<t:table-cell><x:p>一<x:line-break/>二</x:p><x:p>三</x:p></t:table-cell></t:table-row>"
                        + "<t:table-row t:visibility=\"collapse\"><t:table-cell><x:p>乙许可</x:p></t:table-cell>"
                        + "<t:table-cell o:value-type=\"float\" o:value=\"150118017007\"><x:p>150118017007</x:p></t:table-cell>"
                        + "<t:table-cell><x:p>#N/A</x:p></t:table-cell></t:table-row>"));
        assertThat(result.format()).isEqualTo("ods");
        SheetResult sheet = result.sheets().get(0);
        assertThat(sheet.items().get(0).values())
                .containsEntry("TASK_NAME", "甲许可")
                .containsEntry("CATALOG_CODE", "000123018000")
                .containsEntry("PLAN_EFFECTIVE_DATE", "2024-03-05")
                .containsEntry("ACCEPT_CONDITION", "一\n二\n三");
        assertThat(SheetOfText.problems(sheet))
                .isEqualTo("B2 code_as_number, C2 formula_no_cached_value, B3 code_as_number, C3 formula_error");
        assertThat(sheet.hiddenRows()).containsExactly(3);
        assertThat(sheet.hiddenColumns()).containsExactly(5);
    }

    @Test
    void marksAndTruthValuesRepeatedOverColumnsAndRows() throws IOException {
        String name = "<t:table-cell><x:p>%s</x:p></t:table-cell>";
        String header = "<t:table-row>" + name.formatted("事项名称") + name.formatted("自然人") + name.formatted("企业法人")
                + name.formatted("其他组织") + name.formatted("是否收费") + name.formatted("是否网办") + "</t:table-row>";
        String yes = "<t:table-cell o:value-type=\"boolean\" o:boolean-value=\"true\"%s><x:p>TRUE</x:p></t:table-cell>";
        String no =
                "<t:table-cell o:value-type=\"boolean\" o:boolean-value=\"false\"%s><x:p>FALSE</x:p></t:table-cell>";
        String twice = " t:number-columns-repeated=\"2\"";
        SheetResult sheet = read(table(
                        "清单",
                        "ta1",
                        header + "<t:table-row>" + name.formatted("甲许可") + yes.formatted(twice) + no.formatted("")
                                + no.formatted(twice) + "</t:table-row>"
                                + "<t:table-row t:number-rows-repeated=\"2\">" + name.formatted("乙许可")
                                + "<t:table-cell" + twice
                                + "><x:p>●</x:p></t:table-cell><t:table-cell><x:p>✘</x:p></t:table-cell>"
                                + "<t:table-cell" + twice + "><x:p>✔</x:p></t:table-cell></t:table-row>"))
                .sheets()
                .get(0);
        assertThat(sheet.items()).hasSize(3);
        assertThat(sheet.items().get(0).values())
                .hasToString("{TASK_NAME=甲许可, SERVER_TYPE=[1, 2], IS_FEE=0, IS_ONLINE=0}");
        assertThat(sheet.items().get(2).values())
                .hasToString("{TASK_NAME=乙许可, SERVER_TYPE=[1, 2], IS_FEE=1, IS_ONLINE=1}");
    }

    @Test
    void repeatsMergesAndSheets() throws IOException {
        String rows = HEADER
                + "<t:table-row><t:table-cell><x:p>甲许可</x:p></t:table-cell><t:table-cell/>"
                + "<t:table-cell t:number-rows-spanned=\"3\"><x:p>甲局</x:p></t:table-cell></t:table-row>"
                + "<t:table-row t:number-rows-repeated=\"2\"><t:table-cell><x:p>乙许可</x:p></t:table-cell><t:table-cell/>"
                + "<t:covered-table-cell/></t:table-row>"
                + "<t:table-row t:number-rows-repeated=\"3\"><t:table-cell t:number-columns-repeated=\"3\"/></t:table-row>"
                + "<t:table-row><t:table-cell><x:p>丙许可</x:p></t:table-cell><t:table-cell/><t:table-cell><x:p>丙局</x:p></t:table-cell></t:table-row>";
        ReadResult result = read(table("一", "ta1", rows) + table("旧", "ta2", rows) + table("二", "ta1", rows));
        assertThat(result.sheets()).extracting(SheetResult::name).containsExactly("一", "二");
        assertThat(result.skipped()).extracting(SkippedSheet::role).containsExactly("hidden_data");
        for (SheetResult sheet : result.sheets()) {
            assertThat(SheetOfText.names(sheet)).isEqualTo("2 甲许可, 3 乙许可, 4 乙许可, 8 丙许可");
            assertThat(sheet.items()).extracting(i -> i.text("DEPT_NAME")).containsExactly("甲局", "甲局", "甲局", "丙局");
        }
    }

    @Test
    void repeatsBeyondAllMeasureAreRefused() {
        String wide =
                "<t:table-row><t:table-cell t:number-columns-repeated=\"2000000000\"><x:p>事项名称</x:p></t:table-cell></t:table-row>";
        assertThatThrownBy(() -> read(table("清单", "ta1", HEADER + wide))).hasMessageContaining("1000 列");
        String tall =
                "<t:table-row t:number-rows-repeated=\"99999999\"><t:table-cell><x:p>甲许可</x:p></t:table-cell></t:table-row>";
        assertThatThrownBy(() -> read(table("清单", "ta1", HEADER + tall))).hasMessageContaining("行（单个文件的上限）");
        String long_ = "<t:table-row><t:table-cell><x:p>" + "<x:s x:c=\"9999\"/>".repeat(100)
                + "</x:p></t:table-cell></t:table-row>";
        assertThatThrownBy(() -> read(table("清单", "ta1", HEADER + long_))).hasMessageContaining("个字符的单元格");
    }

    @Test
    void encryptedDocumentsAndTextsAreNamed() {
        assertThatThrownBy(() -> read(table("清单", "ta1", HEADER), "<encryption-data/>"))
                .hasMessageContaining("密码");
        assertThatThrownBy(() -> read("")).hasMessageContaining("没有工作表");
    }
}
