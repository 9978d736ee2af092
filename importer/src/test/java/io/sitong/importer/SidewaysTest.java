package io.sitong.importer;

import static io.sitong.importer.SheetOfText.problems;
import static io.sitong.importer.SheetOfText.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables on their side: the names of fields down the first column, one item in each column behind. */
class SidewaysTest {

    @TempDir
    private Path folder;

    private static String items(SheetResult sheet) {
        return sheet.items().stream()
                .map(item -> item.cells().column() + " " + item.text("TASK_NAME") + " " + item.text("CATALOG_CODE")
                        + " " + item.text("PROMISE_DAY"))
                .collect(Collectors.joining(", "));
    }

    @Test
    void twoItemsInTwoColumns() {
        SheetResult sheet = read(folder, """
                政务服务事项对比表
                要素 | 事项一 | 事项二
                事项名称 | 甲许可 | 乙许可
                基本编码 | 000123018000 | 000123019000
                事项类型 | 行政许可 | 行政确认
                实施主体 | 甲局 | 乙局
                承诺办结时限（工作日） | #5 | #7
                申请材料 | 1.申请表；2.身份证 | 申请表
                注：以上为示例数据。
                """, "A1:C1");
        assertThat(items(sheet)).isEqualTo("2 甲许可 000123018000 5, 3 乙许可 000123019000 7");
        assertThat(sheet.items().getFirst().values().get("MATERIALS"))
                .hasToString("[{MATERIAL_NAME=申请表}, {MATERIAL_NAME=身份证}]");
        assertThat(sheet.items().getLast().values())
                .containsEntry("TASK_TYPE", "07")
                .containsEntry("PROMISE_TYPE", "工作日");
        assertThat(sheet.ignoredRows()).isEqualTo(Map.of(1, "title", 2, "note", 9, "footer"));
        assertThat(sheet.notes()).anyMatch(note -> note.contains("横排") && note.contains("共 2 条"));
        assertThat(sheet.columns()).extracting(ColumnReading::key).doesNotHaveDuplicates();
    }

    @Test
    void manyItemsWithGroupsOfNamesAndFindingsAtTheirCells() {
        String text = line("基本信息 | 事项名称", i -> "许可" + i)
                + line(" | 基本编码", i -> i == 3 ? "12" : code(i))
                + line(" | 实施主体", i -> i == 4 ? "" : "甲局")
                + line(" | 事项类型", i -> "行政许可")
                + line("时限 | 法定", i -> "20个工作日")
                + line(" | 承诺", i -> i == 5 ? "尽快" : "#" + (i + 1))
                + line("联系 | 咨询电话", i -> "0471-" + i);
        SheetResult sheet = read(folder, text, "A1:A4", "A5:A6");
        assertThat(sheet.items())
                .hasSize(30)
                .allSatisfy(item -> assertThat(item.values())
                        .containsEntry("ANTICIPATE_DAY", 20)
                        .containsKey("LINK_WAY"));
        assertThat(items(sheet)).startsWith("3 许可0 " + code(0) + " 1, 4 许可1 " + code(1) + " 2");
        assertThat(problems(sheet))
                .startsWith("F2 code_bad_structure, G3 missing_required")
                .contains("H6 ambiguous_time_limit");
    }

    private static String line(String name, java.util.function.IntFunction<String> value) {
        return IntStream.range(0, 30).mapToObj(value).collect(Collectors.joining(" | ", name + " | ", "\n"));
    }

    private static String code(int item) {
        return String.format("0001230%02d000", item);
    }

    @Test
    void aValueMergedOverItemsIsSaidOfEachAndLinesBelowANameGoOn() {
        SheetResult sheet = read(folder, """
                事项名称 | 甲许可 | 乙许可
                基本编码 | 000123018000 | 000123019000
                事项类型 | 行政许可 |
                实施主体 | 甲局 |
                申请材料 | 申请表 | 申请书
                 | 身份证 |
                """, "B3:C3", "B4:C4", "A5:A6");
        assertThat(sheet.items())
                .allSatisfy(item -> assertThat(item.values())
                        .containsEntry("DEPT_NAME", "甲局")
                        .containsEntry("TASK_TYPE", "01"));
        assertThat(sheet.items())
                .extracting(item -> item.values().get("MATERIALS").toString())
                .containsExactly("[{MATERIAL_NAME=申请表}, {MATERIAL_NAME=身份证}]", "[{MATERIAL_NAME=申请书}]");
        assertThat(problems(sheet)).isEmpty();
    }

    @Test
    void theSameCodeInTwoColumnsIsToldByItsColumn() {
        SheetResult sheet = read(folder, """
                事项名称 | 甲许可 | 乙许可
                实施编码 | 11650000010183859F2650116013001 | 11650000010183859F2650116013001
                基本编码 | 650116013000 | 650116013000
                事项类型 | 行政许可 | 行政许可
                实施主体 | 甲局 | 甲局
                """);
        assertThat(sheet.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.place().cell()).isEqualTo("C1");
            assertThat(problem.message()).contains("“清单”!B");
        });
    }

    @Test
    void whatExplainsTheFieldsIsNoItem() {
        SheetResult sheet = read(folder, """
                要素 | 内容 | 填写说明
                事项名称 | 甲许可 | 与目录一致
                基本编码 | 000123018000 | 12位
                事项类型 | 行政许可 | 下拉选择
                实施主体 | 甲局 | 填全称
                """);
        assertThat(sheet.items())
                .singleElement()
                .satisfies(item -> assertThat(item.text("TASK_NAME")).isEqualTo("甲许可"));
    }

    @Test
    void twoPairsALineAreAForm() {
        SheetResult sheet = read(folder, """
                事项名称 | 甲许可 | 基本编码 | 000123018000
                事项类型 | 行政许可 | 实施主体 | 甲局
                承诺时限 | 5个工作日 | 是否收费 | 否
                咨询电话 | 0471-1 | 监督电话 | 12345
                """);
        assertThat(sheet.items()).hasSize(1);
    }
}
