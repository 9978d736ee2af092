package io.sitong.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks that say on a page of their own what the codes in their lists mean. */
class OwnCodesTest {

    private static final String LIST = """
            事项名称 | 办件类型 | 服务对象 | 是否收费 | 承诺办结时限 | 时限单位
            甲许可 | #1 | A | 1 | 5 | 1
            乙登记 | #2 | A,B | 2 | 3 | 2
            丙给付 | 承诺件 | B、自然人 | 2 | 7 | 1
            """;

    @TempDir
    private Path folder;

    private SheetResult read(String list, String page, String text) {
        ReadResult result =
                LayoutGrid.xlsx().sheet("清单", list).sheet(page, text).read(folder);
        assertThat(result.sheets()).hasSize(1);
        return result.sheets().getFirst();
    }

    private static String values(SheetResult sheet, String... keys) {
        StringBuilder text = new StringBuilder();
        for (ReadItem item : sheet.items()) {
            for (String key : keys) {
                text.append(item.values().get(key)).append(' ');
            }
            text.append("| ");
        }
        return text.toString();
    }

    private static final String STACKED = """
            代码 | 名称 | 备注
            办件类型
            1 | 承诺件
            2 | 即办件
            服务对象
            A | 企业法人
            B | 社会组织法人 | 含基金会
            是否收费
            1 | 不收费
            2 | 收费
            时限单位
            1 | 自然日
            2 | 工作日
            """;
    private static final String WITH_FIELDS = """
            字段名称 | 代码 | 含义
            办件类型 | 01 | 承诺件
             | 02 | 即办件
            服务对象 | A | 企业法人
            服务对象 | B | 社会组织法人
            是否收费 | #1 | 不收费
             | #2 | 收费
            时限单位 | 1 | 自然日
             | 2 | 工作日
            """;
    private static final String BESIDE = """
            办件类型代码 | 名称 |  | 服务对象 | 代码 |  | 代码 | 是否收费 |  | 代码 | 时限单位
            1 | 承诺件 |  | 企业法人 | A |  | 1 | 不收费 |  | 1 | 自然日
            2 | 即办件 |  | 社会组织法人 | B |  | 2 | 收费 |  | 2 | 工作日
            """;
    private static final String LINES = """
            代码说明
            1、办件类型：1-承诺件，2-即办件；
            2、“服务对象”列：A代表企业法人，B代表社会组织法人。
            是否收费 | 1=不收费；2=收费
            时限单位（1自然日；2工作日）
            3、时限单位：1.自然日 2.工作日
            """;
    private static final String OPTIONS = """
            办件类型 | 服务对象 | 是否收费 | 时限单位
            1-承诺件 | A-企业法人 | 1-不收费 | 1-自然日
            2-即办件 | B-社会组织法人 | 2-收费 | 2-工作日
            """;
    private static final String TITLED = """
            办件类型
            1 | 承诺件
            2 | 即办件

            服务对象
            A | 企业法人
            B | 社会组织法人

            是否收费
            1 | 不收费
            2 | 收费

            时限单位
            1 | 自然日
            2 | 工作日
            """;

    @ParameterizedTest
    @ValueSource(strings = {STACKED, WITH_FIELDS, BESIDE, LINES, OPTIONS, TITLED})
    void codesMeanWhatThePageOfTheWorkbookSays(String page) {
        SheetResult sheet = read(LIST, "代码说明", page);
        assertThat(values(sheet, "PROJECT_TYPE", "SERVER_TYPE", "IS_FEE", "PROMISE_DAY", "PROMISE_TYPE"))
                .isEqualTo("2 [2] 0 5 自然日 | 1 [2, 4] 1 3 工作日 | 2 [1, 4] 1 7 自然日 | ");
        assertThat(SheetOfText.problems(sheet)).isEmpty();
        assertThat(sheet.notes())
                .contains("“办件类型”列的代码已按本文件的代码说明读取：1＝承诺件，2＝即办件。", "“服务对象”列的代码已按本文件的代码说明读取：A＝企业法人，B＝社会组织法人。");
    }

    @Test
    void whatThePageSaysOfACodeIsNeverTakenForANationalNumber() {
        SheetResult sheet =
                read("事项名称 | 事项类型\n甲许可 | #1\n乙登记 | #7\n丙给付 | #5", "字典", "代码 | 事项类型\n1 | 前置服务\n5 | 行政给付\n7 | 行政许可");
        assertThat(values(sheet, "TASK_TYPE")).isEqualTo("null | 01 | 05 | ");
        assertThat(sheet.problems()).hasSize(1);
        assertThat(sheet.problems().getFirst().message()).startsWith("事项类型没有“前置服务”");
    }

    @Test
    void aColumnCalledLikeAListWhoseCodesStandInItIsOfItsField() {
        SheetResult sheet = read(
                "事项名称 | 基本编码 | 办结形态（见字典）\n甲许可 | 000119001000 | X\n乙登记 | 000119002000 | Y\n丙给付 | 000119003000 | X",
                "字典",
                "代码 | 办结形态\nX | 即办件\nY | 承诺件");
        assertThat(SheetOfText.keys(sheet)).isEqualTo("TASK_NAME CATALOG_CODE PROJECT_TYPE");
        assertThat(values(sheet, "PROJECT_TYPE")).isEqualTo("1 | 2 | 1 | ");
    }

    @Test
    void aColumnWhoseOwnWordsThePageListsIsOfTheFieldOfItsOtherWords() {
        SheetResult sheet = read(
                "事项名称 | 基本编码 | 办结形态（见字典）\n甲许可 | 000119001000 | 即办件\n乙登记 | 000119002000 | 承诺件\n丙给付 | 000119003000 | 随来随办",
                "字典",
                "代码 | 办结形态\nX | 随来随办\nY | 限时办");
        assertThat(SheetOfText.keys(sheet)).isEqualTo("TASK_NAME CATALOG_CODE PROJECT_TYPE");
        assertThat(SheetOfText.problems(sheet)).isEqualTo("C4 unknown_value");
    }

    @Test
    void authoritiesAreCalledByTheirNamesNotByTheNumbersOfThePage() {
        SheetResult sheet = read(
                "事项名称 | 基本编码 | 实施主体\n甲许可 | 000119001000 | 03\n乙登记 | 000119002000 | #4\n丙给付 | 000119003000 | 甲旗民政局",
                "部门代码",
                "部门代码 | 部门名称\n03 | 甲旗水利局\n04 | 甲旗教育局");
        assertThat(values(sheet, "DEPT_NAME")).isEqualTo("甲旗水利局 | 甲旗教育局 | 甲旗民政局 | ");
    }

    @Test
    void aPersonsWordComesBeforeThePage() {
        ReadOptions options = ReadOptions.none()
                .withMapping(new ReadMapping(
                        java.util.Map.of(), java.util.Map.of("PROJECT_TYPE", java.util.Map.of("1", "1", "2", "2"))));
        ReadResult result =
                LayoutGrid.xlsx().sheet("清单", LIST).sheet("代码说明", STACKED).read(folder, options);
        assertThat(values(result.sheets().getFirst(), "PROJECT_TYPE")).isEqualTo("1 | 2 | 2 | ");
    }

    @Test
    void instructionsThatOnlyNumberTheirLinesExplainNoCodes() {
        SheetResult sheet = read(
                "事项名称 | 事项类型\n甲许可 | #1\n乙登记 | #7",
                "填表说明",
                "填表说明\n1 | 事项名称按目录填写\n2 | 事项类型从下拉中选\n3 | 行政给付写05\n一、事项类型：1.先填名称；2.再填编码。");
        assertThat(values(sheet, "TASK_TYPE")).isEqualTo("01 | 07 | ");
        assertThat(sheet.problems()).isEmpty();
    }
}
