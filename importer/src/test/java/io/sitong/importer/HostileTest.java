package io.sitong.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.sitong.importer.problem.ImportProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Files made to do harm: each is refused in one sentence, or read as far as it is sound, quickly and within memory. */
class HostileTest {

    private static final Path FOLDER =
            Path.of(System.getProperty("sitong.shared", "missing")).resolve("samples/hostile");

    /** File → what the refusal says, or {@code items: n} for a file that is read. */
    private static final Map<String, String> EXPECTED = new LinkedHashMap<>();

    static {
        EXPECTED.put("h01_zip_bomb_ratio.xlsx", "100 倍");
        EXPECTED.put("h02_zip_bomb_nested.xlsx", "items: 2");
        EXPECTED.put("h03_xxe_shared_strings.xlsx", "DOCTYPE");
        EXPECTED.put("h04_billion_laughs.xlsx", "DOCTYPE");
        EXPECTED.put("h05_dimension.xlsx", "items: 1");
        EXPECTED.put("h06_empty_rows_2m.xlsx", "100 倍");
        EXPECTED.put("h07_encrypted.xlsx", "密码");
        EXPECTED.put("h08_truncated.xlsx", "损坏");
        EXPECTED.put("h09_macro.xlsm", "items: 2");
        EXPECTED.put("h10_formula_injection.xlsx", "items: 12");
        EXPECTED.put("h11_formula_injection.csv", "items: 12");
        EXPECTED.put("h12_long_cells.xlsx", "items: 4");
        EXPECTED.put("h13_invalid_utf8.csv", "items: 5");
        EXPECTED.put("h14_unclosed_quote.csv", "第 3 条记录");
        EXPECTED.put("h15_path_traversal.xlsx", "items: 2");
        EXPECTED.put("h16_really_jpeg.xlsx", "图片");
        EXPECTED.put("h17_zero_bytes.xlsx", "空文件");
        EXPECTED.put("h18_duplicate_entries.xlsx", "同名");
        EXPECTED.put("h19_merge_flood.xlsx", "items: 2");
        EXPECTED.put("h20_16384_columns.xlsx", "1000 列");
        EXPECTED.put("h21_links_markup.xlsx", "items: 2");
        EXPECTED.put("h22_nul_bytes.csv", "不是表格");
        EXPECTED.put("h23_ole_loop.xls", "损坏");
        EXPECTED.put("h24_extreme_values.xlsx", "items: 3");
        EXPECTED.put("h25_html_deep.xls", "");
        EXPECTED.put("h26_nested_tables.docx", "200 层");
    }

    private static final AttackTable TABLE = new AttackTable();

    @TestFactory
    Stream<DynamicTest> noFileTakesTheImporterDown() throws IOException {
        if (!Files.isDirectory(FOLDER)) {
            return absent();
        }
        return EXPECTED.entrySet().stream()
                .map(e -> DynamicTest.dynamicTest(e.getKey(), () -> read(e.getKey(), e.getValue())));
    }

    /** A factory without tests would not show up as skipped. */
    private static Stream<DynamicTest> absent() {
        return Stream.of(DynamicTest.dynamicTest(
                "shared hostile files", () -> assumeTrue(false, "the shared hostile files are not here: " + FOLDER)));
    }

    private static void read(String name, String expected) {
        assertThat(TABLE.read(name, FOLDER.resolve(name), name)).contains(expected);
    }

    @AfterAll
    static void table() {
        System.out.println(TABLE);
    }

    @TestFactory
    Stream<DynamicTest> badCellsAreNamed() {
        if (!Files.isDirectory(FOLDER)) {
            return absent();
        }
        return Stream.of(
                        Map.entry("h12_long_cells.xlsx", "D2 too_long, D3 too_long, D4 too_long, A5 too_long"),
                        Map.entry(
                                "h13_invalid_utf8.csv",
                                "A3 unreadable_text, C3 unreadable_text, A4 unreadable_text, C4 unknown_value, A5 unreadable_text, C5 unknown_value"))
                .map(e -> DynamicTest.dynamicTest(e.getKey(), () -> {
                    ReadResult result = new SpreadsheetReader(ImporterSettings.defaults())
                            .read(FOLDER.resolve(e.getKey()), e.getKey(), ReadOptions.none());
                    assertThat(String.join(
                                    ", ",
                                    result.problems().map(HostileTest::line).toList()))
                            .isEqualTo(e.getValue());
                }));
    }

    private static String line(ImportProblem problem) {
        return problem.place().cell() + " " + problem.kind().key();
    }
}
