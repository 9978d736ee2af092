package io.sitong.importer;

import static io.sitong.importer.SheetOfText.keys;
import static io.sitong.importer.SheetOfText.names;
import static io.sitong.importer.SheetOfText.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Header rows of systems and offices: which rows are the header, and what its columns are. */
class HeaderRowsTest {

    @TempDir
    private Path folder;

    @Test
    void catalogTemplateOfACatalogSystem() {
        SheetResult sheet = read(folder, """
                事项名称 | 基本编码 | 设定依据 | 事项类型 | 业务指导部门 | 是否存在子项 | 是否纳入国家目录 | 行使层级 | 主项/子项 | 主项名称 | 法定办结时限 | 法定办结时限单位 | 有无数量限制 | 有无年检 | 有无年报 | 服务对象
                甲许可 | 000123018000 | 《甲法》第一条 | 行政许可 | 甲厅 | 否 | 是 | 3^4 | 主项 | | 20 | W | 无 | 无 | 有 | 1^2
                """);
        assertThat(sheet.kind()).isEqualTo(FileKind.CATALOG);
        assertThat(keys(sheet))
                .isEqualTo(
                        "TASK_NAME CATALOG_CODE BY_LAW TASK_TYPE GUIDE_DEPT - IN_NATIONAL USE_LEVEL ITEM_KIND MAIN_NAME"
                                + " ANTICIPATE_DAY ANTICIPATE_TYPE LIMIT_EXPLAIN ANNUAL - SERVER_TYPE");
        assertThat(sheet.problems()).isEmpty();
    }

    @Test
    void exportOfAnImplementationList() {
        SheetResult sheet = read(folder, """
                序列 | 权力名称 | 权力编码 | 办件类型 | 涉及内容 | 适用对象 | 权力事项类型 | 权力来源 | 受理机构 | 联办机构 | 责任科室 | 事项审查类型 | 申请方式 | 联系电话 | 办公地址 | 咨询电话 | 监督投诉电话 | 审批结果 | 办事者到达办事现场次数 | 承诺期限 | 法定期限 | 热门事项 | 最小颗粒
                #1 | 甲许可 | 000123018000 | 承诺件 | 甲 | 自然人 | 行政许可 | 法定本级行使 | 甲局 | 乙局 | 审批科 | 前审后批 | 网上申请 | 0471-1 | 甲街 | 0471-2 | 0471-3 | 甲证 | #0 | 5个工作日 | 20个工作日 | 是 | 甲许可新办
                """);
        assertThat(keys(sheet))
                .isEqualTo(
                        "- TASK_NAME CATALOG_CODE PROJECT_TYPE - SERVER_TYPE TASK_TYPE POWER_SOURCE DEPT_NAME OTHER_DEPT"
                                + " LEAD_DEPT - HANDLE_TYPE LINK_WAY TRANSACT_ADDR - SUPERVISE_WAY RESULT_NAME LIMIT_SCENE_NUM"
                                + " PROMISE_DAY ANTICIPATE_DAY - HANDLE_ITEM_NAME");
        assertThat(sheet.problems()).isEmpty();
    }

    @Test
    void oneColumnPerValueBelowMergedGroups() {
        SheetResult sheet = read(folder, """
                序号 | 事项名称 | 实施主体 | 服务对象 | | | 办理形式 | | | 是否收费
                | | | 自然人 | 企业法人 | 其他组织 | 窗口办理 | 网上办理 | 快递申请 |
                #1 | 甲许可 | 甲局 | #1 | | √ | 是 | #0 | ● | 否
                """, "A1:A2", "B1:B2", "C1:C2", "D1:F1", "G1:I1", "J1:J2");
        assertThat(sheet.headerRows()).containsExactly(1, 2);
        assertThat(keys(sheet))
                .isEqualTo("- TASK_NAME DEPT_NAME SERVER_TYPE=1 SERVER_TYPE=2 SERVER_TYPE=9 HANDLE_TYPE=1 HANDLE_TYPE=2"
                        + " HANDLE_TYPE=3 IS_FEE");
        assertThat(sheet.items().get(0).values())
                .hasToString("{TASK_NAME=甲许可, DEPT_NAME=甲局, SERVER_TYPE=[1, 9], HANDLE_TYPE=[1, 3], IS_FEE=0}");
    }

    @Test
    void namesForPeopleAboveNamesOfDatabaseColumns() {
        SheetResult sheet = read(folder, """
                职权名称 | 职权编码 | 设定依据 | 行使主体 | 责任事项 | 追责情形
                pkname | pkcode | pkbasis | pkorg | pkduty | pkblame
                甲许可 | 000123018000 | 《甲法》 | 甲局 | 一 | 二
                """);
        assertThat(sheet.headerRows()).containsExactly(1, 2);
        assertThat(keys(sheet)).isEqualTo("TASK_NAME CATALOG_CODE BY_LAW DEPT_NAME - -");
        assertThat(names(sheet)).isEqualTo("3 甲许可");
    }

    @Test
    void listsOfIntermediariesLicencesAndInspections() {
        assertThat(keys(read(folder, """
                序号 | 中介服务事项名称 | 主项名称 | 子项/情形名称 | 实施部门 | 行使层级 | 设定依据 | 委托主体 | 费用承担主体 | 结果要件 | 实施机构 | 资质条件 | 备注
                #1 | 环评报告编制 | 环评审批 | 报告书 | 环境局 | 县级 | 《环评法》 | 申请人 | 申请人 | 报告书 | 有资质的机构 | 甲级 |
                """)))
                .isEqualTo("- SERVICE_TYPE MAIN_NAME SUB_NAME DEPT_NAME USE_LEVEL BY_LAW ENTRUST_NAME - - - - -");
        assertThat(keys(read(folder, """
                序号 | 主管部门 | 许可事项名称 | 实施机关 | 设定和实施依据
                #1 | 国家发展改革委 | 固定资产投资项目核准 | 县发展改革委 | 《甲条例》
                """))).isEqualTo("- GUIDE_DEPT TASK_NAME DEPT_NAME BY_LAW");
        assertThat(keys(read(folder, """
                序号 | 事项类型 | 事项名称 | 检测类型 | url | 材料名称 | 元素名称（空白表格/示例样表） | 元素类型（下载链接） | 执行方式 | 执行时间 | 执行结果
                #1 | 行政许可 | 甲许可 | 链接 | http://a | 申请表 | 空白表格 | 下载链接 | 自动 | 2024-01-01 10:00:00 | 正常
                """))).isEqualTo("- TASK_TYPE TASK_NAME - - MATERIAL_NAME - - - - -");
    }

    @Test
    void bareNamesAreUnderstoodFromTheirCells() {
        SheetResult sheet = read(folder, """
                序号 | 名称 | 类型 | 依据 | 层级 | 单位 | 对象 | 时限 | 条件 | 材料 | 流程 | 结果 | 电话 | 地址
                #1 | 甲许可 | 行政许可 | 《甲法》 | 县级 | 甲局 | 自然人 | 5个工作日 | 满十八岁 | 身份证 | 申请→受理 | 许可证 | 0471-1 | 甲街
                """);
        assertThat(keys(sheet))
                .isEqualTo("- TASK_NAME TASK_TYPE BY_LAW USE_LEVEL DEPT_NAME SERVER_TYPE PROMISE_DAY ACCEPT_CONDITION"
                        + " MATERIALS HANDLE_FLOW RESULT_NAME LINK_WAY TRANSACT_ADDR");
        // the same words over something else stay open
        assertThat(keys(read(folder, "事项名称 | 类型 | 单位 | 对象\n甲许可 | 甲类 | 元/件 | 张三")))
                .isEqualTo("TASK_NAME - - -");
    }

    @Test
    void whoSendsWhenAndInWhichUnitIsNoGroupOfColumns() {
        SheetResult sheet = read(folder, """
                某某旗政务服务事项清单 | | | | |
                填报单位（盖章）：某某局 | | | 填报时间：2024年5月6日 | |
                序号 | 事项名称 | 基本编码 | 事项类型 | 实施主体 | 承诺时限
                #1 | 甲许可 | 000123018000 | 行政许可 | 甲局 | 5个工作日
                """, "A1:F1", "A2:C2", "D2:F2");
        assertThat(sheet.headerRows()).containsExactly(3);
        sheet = read(folder, """
                导出时间：2024-05-06 10:21:33 | | 单位：工作日
                事项名称 | 基本编码 | 事项类型 | 实施主体
                甲许可 | 000123018000 | 行政许可 | 甲局
                """);
        assertThat(sheet.headerRows()).containsExactly(2);
        sheet = read(folder, "某某旗事项清单 | | | 附件1\n序号 | 事项名称 | 基本编码 | 实施主体\n#1 | 甲 | 000123018000 | 甲局", "A1:C1");
        assertThat(sheet.headerRows()).containsExactly(2);
    }

    @Test
    void aSingleGroupBesideTallNamesIsPartOfTheHeader() {
        SheetResult sheet = read(folder, """
                | | | 办结时限（工作日） |
                序号 | 事项名称 | 实施主体 | 法定 | 承诺
                #1 | 甲许可 | 甲局 | #20 | #5
                """, "D1:E1");
        assertThat(sheet.headerRows()).containsExactly(1, 2);
        assertThat(keys(sheet)).isEqualTo("- TASK_NAME DEPT_NAME ANTICIPATE_DAY PROMISE_DAY");
    }

    @Test
    void quotesStarsNumbersAndNotesDressAHeaderUp() {
        SheetResult sheet = read(folder, """
                1.“全区通办”事项名称* | 2.基本编码*（12位） | ★实施主体（全称） | （4）承诺时限⏎（单位：工作日） | 事 项 类 型
                甲许可 | 000123018000 | 甲局 | #5 | 行政许可
                """);
        assertThat(keys(sheet)).isEqualTo("TASK_NAME CATALOG_CODE DEPT_NAME PROMISE_DAY TASK_TYPE");
        assertThat(sheet.items().get(0).values()).containsEntry("PROMISE_TYPE", "工作日");
    }

    @Test
    void aTableWhoseNameColumnNobodyUnderstandsIsShownForMapping() {
        SheetResult sheet = read(folder, """
                甲栏 | 事项类型 | 设定依据 | 实施主体 | 承诺时限 | 申请材料
                甲许可 | 行政许可 | 《甲法》 | 甲局 | 5个工作日 | 申请表
                """);
        assertThat(keys(sheet)).isEqualTo("- TASK_TYPE BY_LAW DEPT_NAME PROMISE_DAY MATERIALS");
        assertThat(sheet.notes()).anyMatch(n -> n.contains("没有找到这些列：事项名称"));
    }

    @Test
    void codesProveThemselvesWhateverTheirColumnIsCalled() {
        String rows =
                "\n000123018000 | 甲 | 150125000000\n000123019000 | 乙 | 150125000000\n000123020001 | 丙 | 150425000000";
        assertThat(keys(read(folder, "编号 | 事项名称 | 院内编号" + rows))).isEqualTo("CATALOG_CODE TASK_NAME -");
    }

    @Test
    void whatResemblesAColumnOfMaterialsIsNoneWithoutMaterials() {
        assertThat(keys(read(folder, "事项名称 | 材料数量 | 必要程度\n甲许可 | #5 | 必要"))).isEqualTo("TASK_NAME - -");
        assertThat(keys(read(folder, "事项名称 | 材料名称 | 材料数量 | 必要程度\n甲许可 | 申请表 | #5 | 必要")))
                .isEqualTo("TASK_NAME MATERIAL_NAME PAGE_NUM IS_NEED");
    }

    @Test
    void aHeaderWithoutAnyKnownNameShowsByTheCellsBelow() {
        SheetResult sheet = read(folder, """
                甲旗办事明细（第三季度报送） | | | | |
                #1 | | | | |
                群众办啥 | 串码 | 权类 | 哪家管 | 给几天 | 收啥证
                取水许可 | 11650000010183859F2650116013001 | 行政许可 | 甲旗水利局 | 20个工作日 | 取水许可证
                教师资格认定 | 11650000010183859F2650105013001 | 行政许可 | 甲旗教育局 | 30个工作日 | 教师资格证
                婚姻登记 | 11650000010183859F2070111013001 | 行政确认 | 甲旗民政局 | 即办 | 结婚证
                """, "A1:F1");
        assertThat(sheet.headerRows()).containsExactly(3);
        assertThat(keys(sheet)).isEqualTo("TASK_NAME TASK_CODE TASK_TYPE DEPT_NAME PROMISE_DAY RESULT_NAME");
        assertThat(sheet.problems()).isEmpty();
    }

    @Test
    void marksStandForTheValuesTheirColumnsAreCalledBy() {
        SheetResult sheet = read(folder, """
                事项名称 | 由哪级办 | | | 咋办 | | | 面向 |
                | 盟市 | 旗县 | 苏木 | 到大厅 | 走网上 | 寄快递 | 居民（自然人） | 单位（企业法人）
                甲许可 | | √ | | √ | | ● | √ | √
                乙许可 | √ | √ | | √ | √ | | |√
                """, "A1:A2", "B1:D1", "E1:G1", "H1:I1");
        assertThat(keys(sheet)).startsWith("TASK_NAME USE_LEVEL=3 USE_LEVEL=4");
        assertThat(keys(sheet)).endsWith("HANDLE_TYPE=1 HANDLE_TYPE=2 HANDLE_TYPE=3 SERVER_TYPE=1 SERVER_TYPE=2");
        assertThat(sheet.items().get(0).values())
                .containsEntry("HANDLE_TYPE", java.util.List.of("1", "3"))
                .containsEntry("SERVER_TYPE", java.util.List.of("1", "2"));
    }

    @Test
    void countsBelowTheNamesOfLevelsAreNoMarks() {
        assertThat(keys(read(folder, """
                事项名称 | 实施主体 | 市 | 县 | 乡镇
                甲许可 | 甲局 | #3 | #12 | #40
                乙许可 | 甲局 | #2 | #9 | #35
                """))).isEqualTo("TASK_NAME DEPT_NAME - - -");
    }

    @Test
    void materialsBesideTheirCopiesAreToldOneByOne() {
        SheetResult sheet = read(folder, """
                办什么事 | 归哪个局管 | 带啥材料 | 几份 | 非带不可吗 | 纸质还是电子
                取水许可 | 甲旗水利局 | 申请表 | #2 | 必要 | 纸质
                | | 论证报告 | #1 | 可容缺 | 电子
                教师资格认定 | 甲旗教育局 | 身份证 | #1 | 必要 | 纸质
                """);
        assertThat(keys(sheet)).isEqualTo("TASK_NAME DEPT_NAME MATERIAL_NAME PAGE_NUM IS_NEED MATERIAL_FORMAT");
        assertThat(sheet.items()).hasSize(2);
        assertThat(sheet.items().get(0).values().get("MATERIALS"))
                .hasToString("[{MATERIAL_NAME=申请表, PAGE_NUM=2, IS_NEED=1, MATERIAL_FORMAT=1},"
                        + " {MATERIAL_NAME=论证报告, PAGE_NUM=1, IS_NEED=3, MATERIAL_FORMAT=2}]");
    }

    @Test
    void aColumnOfUnitsRightOfALimitIsItsUnit() {
        SheetResult sheet = read(folder, """
                事项名称 | 法定天数 | 单位1 | 承诺天数 | 单位2 | 实施主体
                甲许可 | #20 | 工作日 | #5 | 自然日 | 甲局
                乙许可 | #2 | 月 | #10 | 工作日 | 甲局
                """);
        assertThat(keys(sheet))
                .isEqualTo("TASK_NAME ANTICIPATE_DAY ANTICIPATE_TYPE PROMISE_DAY PROMISE_TYPE DEPT_NAME");
        assertThat(sheet.problems()).isEmpty();
    }

    @Test
    void aLetterBeforeTheTableAndALineBelowItSayNothingOfItsColumns() {
        SheetResult sheet = read(folder, """
                | 关于报送政务服务事项的函 | | | |
                | 1.事项名称须与国家目录一致，不得自行增减。 | | | |
                | 联系人：高娃 | | 电话：0471-6600123 | |
                | 办的啥事⏎（照目录抄，不能简写） | 国家给的12位号⏎（前面的零不能少） | 许可还是服务 | 归哪家⏎（填全称） | 几天办完⏎（以工作日填写）
                | 甲 | 乙 | 丙 | 丁 | 戊
                | 取水许可 | 000119018000 | 行政许可 | 甲旗水利局 | #5
                咨询电话：0471-6600123 | | 投诉电话：12345 | | |
                """);
        assertThat(sheet.headerRows()).containsExactly(4);
        assertThat(keys(sheet)).isEqualTo("- TASK_NAME CATALOG_CODE TASK_TYPE DEPT_NAME PROMISE_DAY");
        assertThat(sheet.items()).hasSize(1);
        assertThat(sheet.items().get(0).values()).containsEntry("PROMISE_TYPE", "工作日");
    }

    @Test
    void whatIsPaidIsNotHandedIn() {
        assertThat(keys(read(folder, """
                事项名称 | 实施主体 | 收费 | |
                | | 收啥 | 收多少 | 凭哪个文件
                甲许可 | 甲局 | 工本费 | 10元/本 | 内财税〔2017〕2016号
                """, "A1:A2", "B1:B2", "C1:E1")))
                .isEqualTo("TASK_NAME DEPT_NAME FEE_NAME FEE_STAND FEE_BASIS");
    }

    @Test
    void aRowOfUnitsBelowTheNamesBelongsToTheHeader() {
        SheetResult sheet = read(folder, """
                序号 | 基本信息 | | 时限 | | 是否收费 | 跑动次数
                 | 事项名称 | 基本编码 | 法定 | 承诺 | |
                 | | | （工作日） | 自然日 | 是/否 | （次）
                必填 | 与目录一致 | 12位 | 填数字 | 填数字 | |
                #1 | 甲许可 | 000123018000 | #20 | #5 | 否 | #1
                """, "A1:A2", "B1:C1", "D1:E1", "F1:F2", "G1:G2");
        assertThat(sheet.headerRows()).containsExactly(1, 2, 3);
        assertThat(keys(sheet)).isEqualTo("- TASK_NAME CATALOG_CODE ANTICIPATE_DAY PROMISE_DAY IS_FEE LIMIT_SCENE_NUM");
        assertThat(sheet.ignoredRows()).containsEntry(4, "hints");
        assertThat(sheet.items().getFirst().values())
                .containsEntry("ANTICIPATE_TYPE", "工作日")
                .containsEntry("PROMISE_TYPE", "自然日");
    }

    @Test
    void longExplanationsBelowGroupsAreStillNames() {
        SheetResult sheet = read(folder, """
                序号 | 基本信息 | | 收费情况 | | 申请材料 |
                 | ★事项名称⏎（与自治区目录保持一致，不得自行增减字词，需逐字核对后填写，全称填写完整，否则退回） | 法定办结时限⏎（单位：工作日，即办件填0） | 是否收费（是/否，如是请填写收费标准及依据） | 收费标准及依据⏎（不收费填“无”，收费的填写文件名称、文号及具体标准，多项收费分别填写） | ★申请材料名称⏎请逐条列明，一行一个 | 份数（原件、复印件合计）
                #1 | 甲许可 | #20 | 否 | 无 | 申请表 | #1
                """, "A1:A2", "B1:C1", "D1:E1", "F1:G1");
        assertThat(sheet.headerRows()).containsExactly(1, 2);
        assertThat(keys(sheet)).isEqualTo("- TASK_NAME ANTICIPATE_DAY IS_FEE FEE_STAND MATERIAL_NAME PAGE_NUM");
    }
}
