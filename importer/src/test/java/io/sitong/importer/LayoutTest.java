package io.sitong.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Layouts that localities send, each in a workbook of a few rows. */
class LayoutTest {

    @TempDir
    private Path folder;

    private static SheetResult only(ReadResult result) {
        assertThat(result.sheets()).hasSize(1);
        return result.sheets().get(0);
    }

    private static String keys(SheetResult sheet) {
        return sheet.columns().stream()
                .map(c -> c.key() == null ? "-" : c.oneHotCode() == null ? c.key() : c.key() + "=" + c.oneHotCode())
                .collect(Collectors.joining(" "));
    }

    private static String problems(SheetResult sheet) {
        return sheet.problems().stream()
                .map(p -> p.place().cell() + " " + p.kind().key())
                .collect(Collectors.joining(", "));
    }

    private static List<String> names(SheetResult sheet) {
        return sheet.items().stream().map(i -> i.text("TASK_NAME")).toList();
    }

    @Test
    void titleAndUnitRowsAboveTheHeaderAreSteppedOver() {
        SheetResult sheet = only(LayoutGrid.xlsx().sheet("清单", """
            某某旗政务服务事项实施清单
            填报单位：某某局 | | 填报时间：2024年3月

            序号 | 事项名称 | 基本编码 | 事项类型 | 实施主体
            #1 | 甲许可 | 000123018000 | 行政许可 | 甲局
            #2 | 乙给付 | 000524018000 | 行政给付 | 乙局
            合计 | 2项
            填表人：张三 | | 审核人：李四
            注：本表一式两份
            """, "A1:E1").read(folder));
        assertThat(sheet.headerRows()).containsExactly(4);
        assertThat(sheet.firstDataRow()).isEqualTo(5);
        assertThat(sheet.lastDataRow()).isEqualTo(6);
        assertThat(names(sheet)).containsExactly("甲许可", "乙给付");
        assertThat(sheet.ignoredRows()).isEqualTo(Map.of(7, "footer", 8, "footer", 9, "footer"));
        assertThat(sheet.problems()).isEmpty();
    }

    @Test
    void aSectionRightBelowTheHeaderAndTheEndOfAPageNameNoColumns() {
        SheetResult sheet = only(LayoutGrid.xlsx()
                .sheet("清单", """
                    事项名称 | 编码信息 | | 实施主体
                     | 基本编码 | 实施编码 |
                    （一）某某旗交通运输局
                    甲许可 | 000123018000 | | 甲局
                    第1页 共2页
                    （二）某某旗水利局
                    乙给付 | 000524018000 | | 乙局
                    第 2 页
                    """, "A1:A2", "B1:C1", "D1:D2", "A3:D3", "A6:D6")
                .read(folder));
        assertThat(sheet.headerRows()).containsExactly(1, 2);
        assertThat(names(sheet)).containsExactly("甲许可", "乙给付");
        assertThat(sheet.ignoredRows()).isEqualTo(Map.of(3, "section", 5, "footer", 6, "section", 8, "footer"));
    }

    @Test
    void threeHeaderRowsWithMergedGroups() {
        SheetResult sheet = only(LayoutGrid.xlsx()
                .sheet("清单", """
                    序号 | 基本信息 | | | 时限 | | | |
                    | 名称和编码 | | 实施机关 | 法定办结时限 | | 承诺办结时限 | |
                    | 事项名称 | 基本编码 | | 数值 | 单位 | 数值 | 单位 |
                    #1 | 甲许可 | 000123018000 | 甲局 | #20 | 工作日 | #5 | 自然日 |
                    """, "A1:A3", "B1:D1", "E1:H1", "B2:C2", "D2:D3", "E2:F2", "G2:H2")
                .read(folder));
        assertThat(sheet.headerRows()).containsExactly(1, 2, 3);
        assertThat(keys(sheet))
                .startsWith(
                        "- TASK_NAME CATALOG_CODE DEPT_NAME ANTICIPATE_DAY ANTICIPATE_TYPE PROMISE_DAY PROMISE_TYPE");
        assertThat(sheet.items().get(0).values())
                .containsEntry("ANTICIPATE_DAY", 20)
                .containsEntry("ANTICIPATE_TYPE", "工作日")
                .containsEntry("PROMISE_DAY", 5)
                .containsEntry("PROMISE_TYPE", "自然日");
    }

    @Test
    void groupsWrittenWithoutMergingAreUnderstood() {
        SheetResult sheet = only(LayoutGrid.xlsx().sheet("清单", """
            序号 | 事项名称 | 实施主体 | 办结时限（工作日） | | 服务对象 | |
            | | | 法定 | 承诺 | 自然人 | 企业法人 | 其他组织
            #1 | 甲许可 | 甲局 | #20 | #5 | √ | | 1
            #2 | 乙许可 | 乙局 | #10 | 3个自然日 | 0 | 是 | ×
            """).read(folder));
        assertThat(sheet.headerRows()).containsExactly(1, 2);
        assertThat(keys(sheet))
                .isEqualTo(
                        "- TASK_NAME DEPT_NAME ANTICIPATE_DAY PROMISE_DAY SERVER_TYPE=1 SERVER_TYPE=2 SERVER_TYPE=9");
        assertThat(sheet.items().get(0).values())
                .containsEntry("SERVER_TYPE", List.of("1", "9"))
                .containsEntry("PROMISE_TYPE", "工作日");
        assertThat(sheet.items().get(1).values())
                .containsEntry("SERVER_TYPE", List.of("2"))
                .containsEntry("PROMISE_TYPE", "自然日");
    }

    @Test
    void bareLabelsSideBySideAreOneListWithoutAGroup() {
        SheetResult sheet = only(LayoutGrid.xlsx().sheet("清单", """
            事项名称 | 实施主体 | 自然人 | 企业法人 | 事业法人
            甲许可 | 甲局 | √ | | √
            乙许可 | 乙局 | | √ |
            """).read(folder));
        assertThat(keys(sheet)).isEqualTo("TASK_NAME DEPT_NAME SERVER_TYPE=1 SERVER_TYPE=2 SERVER_TYPE=3");
        assertThat(sheet.items().get(0).values()).containsEntry("SERVER_TYPE", List.of("1", "3"));
    }

    private static final String MATERIALS = "[{MATERIAL_NAME=申请表, PAGE_NUM=2}, {MATERIAL_NAME=身份证, PAGE_NUM=1}]";

    @Test
    void materialsBelowAnItemWhoseCellsAreMergedDown() {
        SheetResult sheet =
                only(LayoutGrid.xlsx().sheet("清单", """
                    事项名称 | 实施编码 | 材料名称 | 份数
                    甲许可 | 11650000010183859F2650116013001 | 申请表 | #2
                    | | 身份证 | 1份
                    乙许可 | 11440100007482575H3440118009000 | 申请表 | 无
                    """, "A2:A3", "B2:B3").read(folder));
        assertThat(sheet.items()).hasSize(2);
        assertThat(sheet.items().get(0).lastRow()).isEqualTo(3);
        assertThat(sheet.items().get(0).values().get("MATERIALS")).hasToString(MATERIALS);
        assertThat(sheet.items().get(1).values().get("MATERIALS")).hasToString("[{MATERIAL_NAME=申请表}]");
    }

    @Test
    void materialsBelowAnItemWhoseCellsAreBlank() {
        SheetResult sheet = only(LayoutGrid.xls().sheet("清单", """
            序号 | 事项名称 | 材料名称 | 份数 | 备注
            #1 | 甲许可 | 申请表 | #2 |
            | | 身份证 | 1份 | 原件
            #2 | 乙许可 | 申请表 | #1 |
            """).read(folder));
        assertThat(sheet.items()).hasSize(2);
        assertThat(sheet.items().get(0).lastRow()).isEqualTo(3);
        assertThat(sheet.items().get(0).values().get("MATERIALS")).hasToString(MATERIALS);
    }

    @Test
    void materialsWithTheItemRepeatedInEveryRow() {
        SheetResult sheet = only(LayoutGrid.xlsx().sheet("清单", """
            序号 | 事项名称 | 实施编码 | 实施主体 | 材料名称 | 份数
            #1 | 甲许可 | 11650000010183859F2650116013001 | 甲局 | 申请表 | #2
            #2 | 甲许可 | 11650000010183859F2650116013001 | 甲局 | 身份证 | #1
            #3 | 乙许可 | 11440100007482575H3440118009000 | 乙局 | 申请表 | #1
            """).read(folder));
        assertThat(sheet.items()).hasSize(2);
        assertThat(sheet.items().get(0).values().get("MATERIALS")).hasToString(MATERIALS);
        assertThat(problems(sheet)).isEmpty();
    }

    @Test
    void aBodyMergedOverSeveralItemsHoldsForEach() {
        SheetResult sheet = only(LayoutGrid.xlsx().sheet("清单", """
            实施主体 | 事项名称 | 基本编码 | 事项类型
            甲局 | 甲许可 | 000123018000 | 行政许可
            | 乙许可 | 000123019000 | 行政许可
            丙局 | 丙许可 | 000123020000 | 行政许可
            """, "A2:A3").read(folder));
        assertThat(sheet.items()).extracting(i -> i.text("DEPT_NAME")).containsExactly("甲局", "甲局", "丙局");
        assertThat(sheet.problems()).isEmpty();
    }

    @Test
    void sectionsSubtotalsNumberingAndRepeatedHeadersAreNoItems() {
        SheetResult sheet =
                only(LayoutGrid.xlsx().sheet("清单", """
                    序号 | 事项名称 | 基本编码 | 事项类型 | 实施主体
                    甲 | 乙 | 丙 | 丁 | 戊
                    一、民政局（2项） | | | |
                    #1 | 甲许可 | 000111001000 | 行政许可 | 民政局
                    #2 | 乙许可 | 000111002000 | 行政许可 | 民政局
                    小计 | 2 | | |

                    序号 | 事项名称 | 基本编码 | 事项类型 | 实施主体
                    二、教育局 | | | |
                    #3 | 丙许可 | 000105001000 | 行政许可 | 教育局
                    #4 | | | |
                    | | | | 教育局
                    """, "A3:E3", "A9:E9").read(folder));
        assertThat(names(sheet)).containsExactly("甲许可", "乙许可", "丙许可");
        assertThat(sheet.ignoredRows())
                .containsEntry(2, "numbering")
                .containsEntry(3, "section")
                .containsEntry(6, "subtotal")
                .containsEntry(7, "blank")
                .containsEntry(8, "repeated_header")
                .containsEntry(9, "section")
                .containsEntry(11, "serial_only")
                .containsEntry(12, "no_name_no_code");
        assertThat(sheet.firstDataRow()).isEqualTo(3);
        assertThat(sheet.lastDataRow()).isEqualTo(10);
        assertThat(sheet.items().get(0).values()).containsEntry("x_section", "民政局");
        assertThat(sheet.items().get(2).values()).containsEntry("x_section", "教育局");
    }

    @Test
    void codesOfAMixedColumnAreToldApartByLength() {
        SheetResult sheet = only(LayoutGrid.xlsx().sheet("清单", """
            事项编码 | 事项名称 | 实施主体
            000123018000 | 甲许可 | 甲局
            11650000010183859F2650116013001 | 乙许可 | 乙局
            113205000141492526332010502800201 | 丙许可 | 丙局
            """).read(folder));
        assertThat(sheet.items().get(0).values()).containsEntry("CATALOG_CODE", "000123018000");
        assertThat(sheet.items().get(1).values()).containsEntry("TASK_CODE", "11650000010183859F2650116013001");
        assertThat(sheet.items().get(2).values())
                .containsEntry("TASK_HANDLE_ITEM", "113205000141492526332010502800201");
        assertThat(sheet.problems()).isEmpty();
    }

    @Test
    void ofTwoColumnsForOneKeyTheOfficialNameWins() {
        SheetResult sheet = only(LayoutGrid.xlsx().sheet("清单", """
            办理部门 | 实施主体 | 事项名称 | 业务名称
            窗口 | 甲局 | 甲许可 | 甲许可（首次）
            """).read(folder));
        assertThat(keys(sheet)).isEqualTo("- DEPT_NAME TASK_NAME HANDLE_ITEM_NAME");
    }

    @Test
    void repeatsOverSheetsAreFound() {
        ReadResult result = LayoutGrid.xlsx().sheet("甲局", """
            事项名称 | 实施编码 | 实施主体
            甲许可 | 11650000010183859F2650116013001 | 甲局
            """).sheet("乙局", """
                            事项名称 | 实施编码 | 实施主体
                            甲许可 | 11650000010183859F2650116013001 | 甲局
                            另一许可 | 11650000010183859F2650116013001 | 甲局
                            甲许可 | 11650000010183859F2650116013001 | 乙局
                            """).read(folder);
        assertThat(problems(result.sheets().get(1)))
                .isEqualTo("B2 duplicate_row, A3 same_code_two_names, B4 same_code_different_content");
        assertThat(result.sheets().get(1).problems().get(0).first()).hasToString("“甲局”!2");
    }

    @Test
    void aSheetWithoutNamesGoesOnWithTheTableBeforeWhereItsCellsSaySo() {
        String header = "序号 | 事项名称 | 基本编码 | 事项类型 | 实施主体 | 承诺时限\n";
        ReadResult result = LayoutGrid.xlsx()
                .sheet("一", header + "#1 | 甲许可 | 000123018000 | 行政许可 | 甲局 | 5个工作日")
                .sheet("二", "#2 | 乙许可 | 000123019000 | 行政许可 | 乙局 | 即办\n#3 | 丙给付 | 000524018000 | 行政给付 | 丙局 | 3个工作日")
                .sheet("别的", "#1 | 张三 | 000123 | 甲类 | 一组 | 好\n#2 | 李四 | 000124 | 乙类 | 二组 | 好")
                .read(folder);
        assertThat(result.sheets()).extracting(SheetResult::name).containsExactly("一", "二");
        assertThat(names(result.sheets().get(1))).containsExactly("乙许可", "丙给付");
        assertThat(result.sheets().get(1).headerRows()).isEmpty();
        assertThat(result.sheets().get(1).firstDataRow()).isEqualTo(1);
        assertThat(result.skipped()).extracting(SkippedSheet::name).containsExactly("别的");
    }

    @Test
    void aFeeMergedOverSeveralMaterialsIsOneFee() {
        SheetResult sheet = only(LayoutGrid.xlsx()
                .sheet("清单", """
            事项名称 | 实施主体 | 材料名称 | 收费项目 | 收费标准
            甲许可 | 甲局 | 申请表 | 工本费 | 10元
            | | 身份证 | |
            | | 照片 | 检验费 | 5元
            """, "A2:A4", "B2:B4", "D2:D3", "E2:E3")
                .read(folder));
        assertThat(sheet.items().get(0).values().get("FEES"))
                .hasToString("[{FEE_NAME=工本费, FEE_STAND=10元}, {FEE_NAME=检验费, FEE_STAND=5元}]");
    }

    @Test
    void oneColumnOfUnitsHoldsForBothLimitsUnlessItSaysWhose() {
        SheetResult shared = only(LayoutGrid.xlsx()
                .sheet("清单", "事项名称 | 实施主体 | 法定时限 | 承诺时限 | 时限单位\n甲许可 | 甲局 | #20 | #5 | 自然日")
                .read(folder));
        assertThat(shared.items().get(0).values())
                .containsEntry("ANTICIPATE_TYPE", "自然日")
                .containsEntry("PROMISE_TYPE", "自然日");
        SheetResult own = only(LayoutGrid.xlsx()
                .sheet("清单", "事项名称 | 实施主体 | 法定时限 | 承诺时限 | 承诺时限单位\n甲许可 | 甲局 | #20 | #5 | 自然日")
                .read(folder));
        assertThat(own.items().get(0).values())
                .doesNotContainKey("ANTICIPATE_TYPE")
                .containsEntry("PROMISE_TYPE", "自然日");
    }

    @Test
    void codesOfAnItemGatherOverTheRowsItIsMergedOver() {
        SheetResult sheet =
                only(LayoutGrid.xlsx().sheet("清单", """
            事项名称 | 实施主体 | 服务对象 | 材料名称
            甲许可 | 甲局 | 企业法人 | 申请表
            | | 自然人 | 身份证
            """, "A2:A3", "B2:B3").read(folder));
        assertThat(sheet.items().get(0).values()).containsEntry("SERVER_TYPE", List.of("1", "2"));
    }

    @Test
    void instructionsCodeTablesEmptyAndHiddenSheetsAreLeftOutWithTheReason() {
        LayoutGrid grid = LayoutGrid.xlsx()
                .sheet("填报说明", "填报说明\n一、事项名称要规范，不得自行增减内容。\n二、基本编码 12 位，由自治区统一赋码。")
                .sheet("Sheet2", "")
                .sheet("数据字典", "代码 | 名称\n01 | 行政许可\n02 | 行政处罚\n07 | 行政确认")
                .sheet("旧表", "事项名称 | 基本编码\n旧许可 | 000123018000");
        grid.book().setSheetHidden(3, true);
        ReadResult result = grid.sheet("清单", "事项名称 | 基本编码\n新许可 | 000123018000").read(folder);
        assertThat(result.skipped())
                .extracting(s -> s.name() + " " + s.role())
                .containsExactly("填报说明 instructions", "Sheet2 empty", "数据字典 code_table", "旧表 hidden_data");
        assertThat(names(only(result))).containsExactly("新许可");
    }

    @Test
    void hiddenRowsAndColumnsAreReadAndSaid() {
        LayoutGrid grid = LayoutGrid.xls()
                .sheet("清单", "事项名称 | 基本编码 | 咨询电话\n甲许可 | 000123018000 | 0471-1\n乙许可 | 000123019000 | 0471-2");
        grid.last().getRow(1).setZeroHeight(true);
        grid.last().setColumnHidden(2, true);
        SheetResult sheet = only(grid.read(folder));
        assertThat(sheet.hiddenRows()).containsExactly(2);
        assertThat(sheet.hiddenColumns()).containsExactly(3);
        assertThat(sheet.items()).hasSize(2);
        assertThat(sheet.notes()).anyMatch(n -> n.contains("隐藏行")).anyMatch(n -> n.contains("隐藏列"));
    }

    @Test
    void aPersonMayMapIgnoreAndCorrect() {
        String text = "事项名称 | 经办的衙门 | 基本编码 | 备注\n甲许可 | 甲局 | 123 | x";
        SheetResult before = only(LayoutGrid.xlsx().sheet("清单", text).read(folder));
        assertThat(keys(before)).isEqualTo("TASK_NAME - CATALOG_CODE -");
        assertThat(problems(before)).isEqualTo("C2 code_bad_structure");

        ReadOptions options = ReadOptions.none()
                .withColumnChoices(Map.of("经办的衙门", "DEPT_NAME", "清单!A", "MAIN_NAME"))
                .withCorrections(Map.of(new io.sitong.importer.problem.Place("清单", 2, 3), "000123018000"));
        SheetResult after = only(LayoutGrid.xlsx().sheet("清单", text).read(folder, options));
        assertThat(keys(after)).isEqualTo("MAIN_NAME DEPT_NAME CATALOG_CODE -");
        assertThat(after.items().get(0).values())
                .containsEntry("DEPT_NAME", "甲局")
                .containsEntry("CATALOG_CODE", "000123018000");
        assertThat(after.problems()).isEmpty();

        SheetResult ignored = only(LayoutGrid.xlsx()
                .sheet("清单", text)
                .read(folder, ReadOptions.none().withColumnChoices(Map.of("C", ""))));
        assertThat(keys(ignored)).isEqualTo("TASK_NAME - - -");
        assertThat(ignored.problems()).isEmpty();
    }

    @Test
    void aLetterWithANumberChoosesAColumnOfALaterListOfTheSheet() {
        String text = """
                序号 | 事项名称 | 基本编码 | 甲栏 | | 序号 | 事项名称 | 基本编码 | 甲栏
                #1 | 甲项许可 | 000123018000 | 甲局 | | #1 | 丙项许可 | 000125018000 | 丙局
                #2 | 甲项审批 | 000123019000 | 甲局 | | #2 | 丙项审批 | 000125019000 | 丙局
                序号 | 事项名称 | 事项类型 | 甲栏 | 联系电话 | | | |
                #1 | 乙项许可 | 行政许可 | 乙局 | 12345 | | | |
                """;
        ReadResult chosen = LayoutGrid.xlsx()
                .sheet("清单", text)
                .read(
                        folder,
                        ReadOptions.none()
                                .withColumnChoices(
                                        Map.of("清单!D#2", "DEPT_NAME", "清单!I", "DEPT_NAME", "D", "LEAD_DEPT")));
        assertThat(chosen.items())
                .extracting(item -> item.text("DEPT_NAME") + "/" + item.text("LEAD_DEPT"))
                .containsExactly("/甲局", "/甲局", "乙局/", "丙局/", "丙局/");
        assertThat(LayoutGrid.xlsx()
                        .sheet("清单", text)
                        .read(folder, ReadOptions.none().withMapping(ReadMapping.of(chosen)))
                        .items())
                .as("what was chosen is what is written down")
                .containsExactlyElementsOf(chosen.items().toList());
    }

    @Test
    void aWorkbookWithoutAnyHeaderIsRefusedInOneSentence() {
        assertThatThrownBy(() -> LayoutGrid.xlsx().sheet("表", "今天 | 天气\n很好 | 晴").read(folder))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining("“测试表.xlsx”")
                .hasMessageContaining("表头");
    }

    @Test
    void missingValuesAreReportedOnlyInColumnsThatExist() {
        SheetResult sheet = only(LayoutGrid.xlsx()
                .sheet("清单", "事项名称 | 基本编码 | 事项类型\n甲许可 | | 无\n | 000123018000 | 行政许可")
                .read(folder));
        assertThat(problems(sheet)).isEqualTo("B2 missing_required, C2 missing_required, A3 missing_required");
        assertThat(sheet.notes()).anyMatch(n -> n.contains("没有找到这些列：实施主体"));
    }

    @Test
    void anItemBecomesAnItemOfTheCatalog() {
        SheetResult sheet = only(LayoutGrid.xlsx().sheet("清单", """
            事项名称 | 基本编码 | 设定依据 | 办理流程 | 申请材料 | 服务对象 | 承诺时限
            甲许可 | 000123018000 | 1.《甲法》第一条；2.《乙法》 | 申请→受理→办结 | 申请表⏎身份证 | 自然人、企业 | 5个工作日
            """).read(folder));
        var item = sheet.items().get(0).item();
        assertThat(item.bases()).extracting(b -> b.raw()).containsExactly("《甲法》第一条", "《乙法》");
        assertThat(item.steps()).extracting(s -> s.name()).containsExactly("申请", "受理", "办结");
        assertThat(item.materials()).extracting(m -> m.name()).containsExactly("申请表", "身份证");
        assertThat(item.codes(io.sitong.catalog.item.ItemField.SERVER_TYPE)).containsExactly("1", "2");
        assertThat(item.promiseLimit().orElseThrow().text()).isEqualTo("5个工作日");
    }
}
