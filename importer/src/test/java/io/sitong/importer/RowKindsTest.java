package io.sitong.importer;

import static io.sitong.importer.SheetOfText.names;
import static io.sitong.importer.SheetOfText.problems;
import static io.sitong.importer.SheetOfText.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows that are items, rows that go on with one, and rows that are neither. */
class RowKindsTest {

    @TempDir
    private Path folder;

    @Test
    void aHeaderOfSeveralRowsComesAgainOnEveryPage() {
        SheetResult sheet = read(folder, """
            序号 | 事项名称 | 办结时限（工作日） |
            | | 法定 | 承诺
            （1） | （2） | （3） | （4）
            #1 | 甲许可 | #20 | #5
            序号 | 事项名称 | 办结时限（工作日） |
            | | 法定 | 承诺
            （1） | （2） | （3） | （4）
            #2 | 乙许可 | #20 | #5
            """, "A1:A2", "B1:B2", "C1:D1");
        assertThat(names(sheet)).isEqualTo("4 甲许可, 8 乙许可");
        assertThat(sheet.ignoredRows())
                .isEqualTo(Map.of(3, "numbering", 5, "repeated_header", 6, "repeated_header", 7, "numbering"));
    }

    @Test
    void hintsAndExamplesBelowTheHeaderAreNoItems() {
        SheetResult sheet = read(folder, """
            序号 | 事项名称 | 基本编码 | 事项类型 | 实施主体
            自动生成 | 必填 | 12位数字 | 下拉选择 | 必填
            示例 | 某某许可 | 000199001000 | 行政许可 | 某某局
            #1 | 甲许可 | 000123018000 | 行政许可 | 甲局
            """);
        assertThat(names(sheet)).isEqualTo("4 甲许可");
        assertThat(sheet.firstDataRow()).isEqualTo(4);
        assertThat(sheet.ignoredRows()).isEqualTo(Map.of(2, "hints", 3, "example"));
    }

    @Test
    void aMaterialThatSpeaksOfASealIsNoSignature() {
        SheetResult sheet = read(folder, """
            事项名称 | 材料名称 | 填报须知 | 份数
            甲许可 | 申请表 | | #1
            | 授权委托书 | 签字并加盖公章 | #1
            | 说明（加盖公章） | | #1
            审核人：张三 | | 联系电话：0471-1 |
            """);
        assertThat(sheet.items()).hasSize(1);
        assertThat(sheet.items().get(0).values().get("MATERIALS"))
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .hasSize(3);
        assertThat(sheet.ignoredRows()).isEqualTo(Map.of(5, "footer"));
    }

    @Test
    void aChildNamedBelowItsItemIsAnItemToo() {
        SheetResult sheet = read(folder, """
            序号 | 事项类型 | 事项名称 | 子项名称 | 基本编码 | 实施主体
            #1 | 行政许可 | 甲许可 | 新办 | 000123018001 | 甲局
            | | | 变更 | 000123018002 |
            | | | 注销 | |
            #2 | 行政许可 | 乙许可 | | 000123019000 | 乙局
            """);
        assertThat(names(sheet)).isEqualTo("2 甲许可/新办, 3 甲许可/变更, 4 甲许可/注销, 5 乙许可");
        assertThat(problems(sheet)).isEqualTo("E4 missing_required");
        // a row that lacks only its name is no child
        sheet = read(folder, """
            事项类型 | 事项名称 | 子项名称 | 实施主体
            行政许可 | 甲许可 | 新办 | 甲局
            行政许可 | | 变更 | 乙局
            """);
        assertThat(problems(sheet)).isEqualTo("B3 missing_required");
        assertThat(names(sheet)).isEqualTo("2 甲许可/新办, 3 /变更");
        sheet = read(folder, """
            事项名称 | 子项名称 | 实施主体
            甲许可 | 新办 | 甲局
            | 变更 |
            """, "A2:A3", "C2:C3");
        assertThat(names(sheet)).isEqualTo("2 甲许可/新办, 3 甲许可/变更");
        assertThat(sheet.problems()).isEmpty();
    }

    @Test
    void materialsOfEachSituationStayWithIt() {
        SheetResult sheet = read(folder, """
            事项名称 | 实施主体 | 情形名称 | 材料名称
            甲许可 | 甲局 | 新办 | 申请表
            | | | 身份证
            | | 变更 | 变更表
            """);
        assertThat(sheet.items()).extracting(i -> i.text("HANDLE_ITEM_NAME")).containsExactly("新办", "变更");
        assertThat(sheet.items())
                .extracting(i -> ((List<?>) i.values().get("MATERIALS")).size())
                .containsExactly(2, 1);
    }

    @Test
    void sumsOfPartsAndOfTheWhole() {
        SheetResult sheet = read(folder, """
            序号 | 事项名称 | 实施主体 | 办件量
            第一批 | | |
            #1 | 甲许可 | 甲局 | #3
            小计 | | | #3
            第二批 | | |
            #2 | 乙许可 | 甲局 | #4
            小 计 | | | #4
            合 计 | | | #7
            """, "A2:D2", "A5:D5");
        assertThat(sheet.ignoredRows())
                .isEqualTo(Map.of(2, "section", 4, "subtotal", 5, "section", 7, "subtotal", 8, "footer"));
        assertThat(sheet.items()).extracting(i -> i.text("x_section")).containsExactly("第一批", "第二批");
    }

    @Test
    void whoFilledInAPartBelongsToItsTitle() {
        SheetResult sheet = read(folder, """
            甲旗财政局权责清单 | | |
            填表单位：甲旗财政局 | | 填表人：刘芳 |
            序号 | 事项名称 | 基本编码 | 实施主体
            #1 | 甲许可 | 000123018001 | 甲旗财政局

            甲旗教育局权责清单 | | |
            填表单位：甲旗教育局 | | 填表人：乌日娜 |
            序号 | 事项名称 | 基本编码 | 实施主体
            #2 | 乙许可 | 000123018002 | 甲旗教育局
            填表单位：甲旗教育局 | | 填表人：乌日娜 |
            """, "A1:D1", "A6:D6");
        assertThat(sheet.ignoredRows())
                .isEqualTo(Map.of(5, "blank", 6, "section", 7, "section", 8, "repeated_header", 10, "footer"));
        assertThat(sheet.items().getLast().text("x_section")).isEqualTo("甲旗教育局权责清单");
    }

    @Test
    void anotherSheetWithTheMaterialsOfTheSameItemsRepeatsNothing() {
        ReadResult result = LayoutGrid.xlsx().sheet("事项", """
            事项名称 | 实施编码 | 实施主体
            甲许可 | 11650000010183859F2650116013001 | 甲局
            """).sheet("材料", """
                    事项名称 | 实施编码 | 材料名称
                    甲许可 | 11650000010183859F2650116013001 | 申请表
                    | | 身份证
                    """).read(folder);
        assertThat(result.problems()).isEmpty();
        assertThat(result.itemCount()).isEqualTo(2);
    }

    @Test
    void theSumOfABodyMayStandInAnyColumnAndNameTheBody() {
        SheetResult sheet = read(folder, """
                实施主体 | 事项名称 | 基本编码 | 事项类型
                甲旗水利局 | 甲许可 | 000119018000 | 行政许可
                | 水利局小计：1项 | |
                甲旗林草局 | 乙许可 | 000164018000 | 行政许可
                林草局 | 小计 | | #1
                甲旗民政局 | 丙许可 | 000111018000 | 行政许可
                | 民政局共1项 | |
                | 全旗合计 3 项 | |
                """);
        assertThat(names(sheet)).isEqualTo("2 甲许可, 4 乙许可, 6 丙许可");
        assertThat(sheet.ignoredRows()).isEqualTo(Map.of(3, "subtotal", 5, "subtotal", 7, "subtotal", 8, "footer"));
        assertThat(sheet.problems()).isEmpty();
    }

    @Test
    void anItemWhoseNameOnlySpeaksOfSumsStaysAnItem() {
        SheetResult sheet = read(folder, """
                事项名称 | 事项类型 | 实施主体
                累计缴费年限认定 | 行政确认 | 甲局
                合计收入核查 | 行政检查 | 甲局
                医保关系转移接续 | 公共服务 | 甲局
                食品经营许可（延续） | 行政许可 | 甲局
                """);
        assertThat(sheet.items()).hasSize(4);
        assertThat(sheet.ignoredRows()).isEmpty();
    }

    @Test
    void whatAPrinterPutsAtTheTurnOfAPageIsNoItem() {
        SheetResult sheet = read(folder, """
                序号 | 事项名称 | 基本编码 | 实施主体
                #1 | 甲许可 | 000119018000 | 甲局
                | | | （接下页）
                事项清单（续表） | | |
                序 号 | 事项名称 | 基本编码 | 实施主体（全称）
                | 承前页 | |
                #2 | 乙许可 | 000119019000 | 甲局
                续表2 | | |
                #3 | 丙许可 | 000119020000 | 甲局
                """);
        assertThat(names(sheet)).isEqualTo("2 甲许可, 7 乙许可, 9 丙许可");
        assertThat(sheet.ignoredRows())
                .isEqualTo(Map.of(3, "footer", 4, "footer", 5, "repeated_header", 6, "footer", 8, "footer"));
        assertThat(sheet.problems()).isEmpty();
    }

    @Test
    void hintsInWordsNobodyForesawFitNoColumnOfTheirRow() {
        SheetResult sheet = read(folder, """
                事项名称 | 基本编码 | 事项类型 | 是否收费 | 自然人 | 企业法人
                照抄权责清单，不得改动 | 目录上的那一串 | 见附表 | 二者选其一 | 打√ | 打√
                甲许可 | 000119018000 | 行政许可 | 是 | √ |
                """);
        assertThat(names(sheet)).isEqualTo("3 甲许可");
        assertThat(sheet.ignoredRows()).isEqualTo(Map.of(2, "hints"));
        assertThat(sheet.firstDataRow()).isEqualTo(3);
        // a first row with values is an item, however odd one of its cells
        sheet = read(folder, """
                事项名称 | 基本编码 | 事项类型 | 是否收费
                甲许可 | 000119018000 | 行政许可 | 下拉选择
                """);
        assertThat(names(sheet)).isEqualTo("2 甲许可");
    }

    @Test
    void aRowOfBlanksThatDoNotBreakIsBlank() {
        SheetResult sheet = read(
                folder,
                "事项名称 | 基本编码 | 实施主体\n甲许可 | 000119018000 | 甲局\n\u00A0 | \u00A0\u200B | \u00A0\n乙许可 | 000119019000 | 甲局");
        assertThat(names(sheet)).isEqualTo("2 甲许可, 4 乙许可");
        assertThat(sheet.ignoredRows()).isEqualTo(Map.of(3, "blank"));
    }
}
