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

/** Sheets that are forms: one item a sheet, names beside their values, small tables below. */
class FormsTest {

    @TempDir
    private Path folder;

    @Test
    void twoPairsALineWithTablesOfMaterialsAndFeesBelow() {
        SheetResult sheet = read(folder, """
                政务服务事项要素表
                事项名称 | 甲许可 | | 基本编码 | 000123018000 |
                实施主体 | 甲局 | | 事项类型 | 行政许可 |
                法定办结时限 | 20个工作日 | | 承诺办结时限 | 5个工作日 |
                服务对象 | 自然人、企业法人 | | 是否收费 | 是 |
                申请材料
                序号 | 材料名称 | 材料类型 | 份数
                #1 | 申请表 | 申请表格文书 | #1
                #2 | 身份证 | 证件证书证明 | #2
                收费信息
                序号 | 收费项目名称 | 收费标准 | 收费依据
                #1 | 工本费 | 10元/证 | 《甲办法》
                #2 | 检验费 | 100元/次 | 《乙办法》
                办理流程 | 申请→受理→决定
                填表人：张三 | | 审核人：李四
                """, "A1:F1", "A6:F6", "A10:F10");
        assertThat(sheet.headerRows()).isEmpty();
        assertThat(sheet.ignoredRows()).isEqualTo(Map.of(1, "title", 15, "footer"));
        assertThat(sheet.items()).singleElement().satisfies(item -> {
            assertThat(item.row()).isEqualTo(2);
            assertThat(item.lastRow()).isEqualTo(14);
            assertThat(item.values())
                    .hasToString("{TASK_NAME=甲许可, CATALOG_CODE=000123018000, DEPT_NAME=甲局, TASK_TYPE=01,"
                            + " ANTICIPATE_DAY=20, ANTICIPATE_TYPE=工作日, PROMISE_DAY=5, PROMISE_TYPE=工作日,"
                            + " SERVER_TYPE=[1, 2], IS_FEE=1, HANDLE_FLOW=[申请, 受理, 决定],"
                            + " MATERIALS=[{MATERIAL_NAME=申请表, MATERIAL_TYPE=2, PAGE_NUM=1},"
                            + " {MATERIAL_NAME=身份证, MATERIAL_TYPE=1, PAGE_NUM=2}],"
                            + " FEES=[{FEE_NAME=工本费, FEE_STAND=10元/证, FEE_BASIS=《甲办法》},"
                            + " {FEE_NAME=检验费, FEE_STAND=100元/次, FEE_BASIS=《乙办法》}]}");
        });
        assertThat(sheet.problems()).isEmpty();
    }

    @Test
    void titlesBesideTheirPairsAndTablesAndUnitsBehindTheirLimits() {
        SheetResult sheet = read(folder, """
            基本信息 | 事项名称 | 甲许可 | 基本编码 | 000123018000
             | 实施主体 | 甲局 | 事项类型 | 行政许可
             | 法定办结时限 | #20 | 单位 | 工作日
             | 承诺办结时限 | #5 | 单位 | 自然日
            申请材料 | 材料名称 | 材料类型 | 份数 | 来源渠道
             | 申请表 | 申请表格文书 | #1 | 申请人自备
             | 身份证 | 证件证书证明 | #1 | 政府部门核发
            收费项目 | 项目名称 | 收费标准 | 依据 | 备注
             | 工本费 | 10元 | 《甲》 |
            """, "A1:A4", "A5:A7");
        assertThat(sheet.items().getFirst().values())
                .hasToString("{TASK_NAME=甲许可, CATALOG_CODE=000123018000, DEPT_NAME=甲局, TASK_TYPE=01,"
                        + " ANTICIPATE_DAY=20, ANTICIPATE_TYPE=工作日, PROMISE_DAY=5, PROMISE_TYPE=自然日,"
                        + " MATERIALS=[{MATERIAL_NAME=申请表, MATERIAL_TYPE=2, PAGE_NUM=1, SOURCE_TYPE=申请人自备},"
                        + " {MATERIAL_NAME=身份证, MATERIAL_TYPE=1, PAGE_NUM=1, SOURCE_TYPE=政府部门核发}],"
                        + " FEES=[{FEE_NAME=工本费, FEE_STAND=10元, FEE_BASIS=《甲》}]}");
    }

    @Test
    void onePairALineWithBoxesToTickAndWhatExplainsIt() {
        SheetResult sheet = read(folder, """
            项目 | 内容 | 填写说明
            事项名称 | 乙许可 | 与目录一致
            实施编码 | 11650000010183859F2650116013001 | 31位
            办件类型 | □即办件 ☑承诺件 | 打√
            法定时限（工作日） | #20 | 数字
            是否网办 | 是√ 否□ |
            设定依据 | 1.《甲法》第一条；2.《乙法》第二条 | 逐条
            """);
        assertThat(sheet.items().getFirst().values())
                .hasToString("{TASK_NAME=乙许可, TASK_CODE=11650000010183859F2650116013001, PROJECT_TYPE=2,"
                        + " ANTICIPATE_DAY=20, ANTICIPATE_TYPE=工作日, IS_ONLINE=1, BY_LAW=[《甲法》第一条, 《乙法》第二条]}");
    }

    @Test
    void formsBelowOneAnotherAreItemsOfTheirOwnAndFindingsStandWhereTheCellIs() {
        SheetResult sheet = read(folder, """
            事项名称 | 甲许可 | 基本编码 | 000123018000
            实施主体 | 甲局 | 事项类型 | 行政许可
            咨询电话 | 0471-1 | 承诺时限 | 5个工作日

            事项名称 | 乙许可 | 基本编码 | 123
            实施主体 | | 事项类型 | 行政许可
            咨询电话 | 0471-1 | 承诺时限 | 尽快
            """);
        assertThat(names(sheet)).isEqualTo("1 甲许可, 5 乙许可");
        assertThat(problems(sheet)).isEqualTo("D5 code_bad_structure, B6 missing_required, D7 ambiguous_time_limit");
    }

    @Test
    void smallTablesOfTheItemItselfAndNamesWithTheirValueInOneCell() {
        assertThat(read(folder, """
            事项名称 | 基本编码 | 实施主体
            甲许可 | 000123018000 | 甲局
            法定时限 | 承诺时限 | 服务对象 | 是否收费
            20个工作日 | 5个工作日 | 自然人 | 否
            材料名称 | 材料类型 | 份数
            申请表 | 申请表格文书 | #1
            身份证 | 证件证书证明 | #2
            """).items())
                .singleElement()
                .satisfies(item -> assertThat(item.values())
                        .containsEntry("TASK_NAME", "甲许可")
                        .containsEntry("PROMISE_DAY", 5)
                        .containsEntry("IS_FEE", "0")
                        .extractingByKey("MATERIALS")
                        .hasToString("[{MATERIAL_NAME=申请表, MATERIAL_TYPE=2, PAGE_NUM=1},"
                                + " {MATERIAL_NAME=身份证, MATERIAL_TYPE=1, PAGE_NUM=2}]"));
        assertThat(read(folder, "事项名称：甲许可\n基本编码：000123018000\n实施主体：甲局\n承诺时限：5个工作日\n")
                        .items())
                .singleElement()
                .satisfies(item -> assertThat(item.values())
                        .hasToString("{TASK_NAME=甲许可, CATALOG_CODE=000123018000, DEPT_NAME=甲局, PROMISE_DAY=5,"
                                + " PROMISE_TYPE=工作日}"));
    }

    @Test
    void aFormNobodyFilledInIsLeftOut() {
        String form = "事项名称 | 甲许可\n基本编码 | 000123018000\n实施主体 | 甲局\n\n咨询电话 | 0471-1\n材料名称 | 份数\n申请表 | #1";
        ReadResult result = LayoutGrid.xlsx()
                .sheet("1", form)
                .sheet("2", "事项名称 |\n基本编码 |\n实施主体 |\n咨询电话 |\n材料名称 | 份数")
                .read(folder);
        assertThat(result.sheets()).extracting(SheetResult::name).containsExactly("1");
        assertThat(result.sheets().getFirst().ignoredRows()).isEqualTo(Map.of(4, "blank"));
        assertThat(result.skipped()).extracting(s -> s.name() + " " + s.role()).containsExactly("2 instructions");
    }

    @Test
    void howToFillInIsNoForm() {
        ReadResult result = LayoutGrid.xlsx()
                .sheet("清单", "事项名称 | 基本编码 | 事项类型\n甲许可 | 000123018000 | 行政许可")
                .sheet("Sheet2", """
                    事项名称 | 与自治区目录一致，不得自行增减。
                    基本编码 | 12 位，由系统生成。
                    事项类型 | 下拉选择，不得手填。
                    实施主体 | 填写单位全称，与公章一致。
                    是否收费 | 收费的填写标准，不收费的不填。
                    """)
                .read(folder);
        assertThat(result.sheets()).extracting(SheetResult::name).containsExactly("清单");
    }

    @Test
    void aPersonMayMapTheNamesOfAForm() {
        String text = """
                事项名称 | 甲许可
                经办的衙门 | 甲局
                基本编码 | 000123018000
                事项类型 | 行政许可
                咨询电话 | 0471-1
                """;
        assertThat(read(folder, text).items().getFirst().values()).doesNotContainKey("DEPT_NAME");
        ReadResult chosen = LayoutGrid.xlsx()
                .sheet("清单", text)
                .read(folder, ReadOptions.none().withColumnChoices(Map.of("经办的衙门", "DEPT_NAME")));
        assertThat(chosen.sheets().getFirst().items().getFirst().values()).containsEntry("DEPT_NAME", "甲局");
    }

    @Test
    void aListOfItemsIsNoForm() {
        SheetResult sheet = read(folder, """
            事项名称 | 基本编码 | 事项类型 | 实施主体 | 材料名称 | 份数
            甲许可 | 000123018000 | 行政许可 | 甲局 | 申请表 | #1
             | | | | 身份证 | #1
            乙许可 | 000123019000 | 行政许可 | 乙局 | 申请表 | #1
            """);
        assertThat(sheet.headerRows()).isEqualTo(List.of(1));
        assertThat(names(sheet)).isEqualTo("2 甲许可, 4 乙许可");
    }
}
