package io.sitong.importer;

import static io.sitong.importer.SheetOfText.problems;
import static io.sitong.importer.SheetOfText.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemGroup;
import io.sitong.importer.stage.GroupText;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Small tables of forms that lists have no columns for, and the lines of a form that say nothing of its item. */
class FormTablesTest {

    private static final String HEAD = """
            事项名称 | 甲许可 | 基本编码 | 000123018000
            实施主体 | 甲局 | 事项类型 | 行政许可
            承诺办结时限 | 5个工作日 | 是否收费 | 否
            """;

    @TempDir
    private Path folder;

    @Test
    void stepsWithTheirLimitsAreStepsAndTheFlow() {
        SheetResult sheet = read(folder, HEAD + """
                办理流程
                序号 | 环节名称 | 办理时限（工作日） | 责任人 | 审查标准
                #1 | 受理 | #1 | 窗口人员 | 材料齐全
                #2 | 审查 | 3个自然日 | 张三 | 符合《甲法》
                #3 | 决定 | 即办 | 局长 |
                咨询电话 | 0471-1 | 监督电话 | 12345
                """);
        Map<String, Object> values = sheet.items().getFirst().values();
        assertThat(values)
                .containsEntry("LINK_WAY", "0471-1")
                .containsEntry("PROMISE_DAY", 5)
                .extractingByKey("HANDLE_FLOW")
                .hasToString("[受理, 审查, 决定]");
        assertThat(values.get("STEPS"))
                .hasToString("[{STEP_NAME=受理, STEP_LIMIT=1, STEP_LIMIT_UNIT=工作日, STEP_OPERATOR=窗口人员,"
                        + " STEP_STANDARD=材料齐全}, {STEP_NAME=审查, STEP_LIMIT=3, STEP_LIMIT_UNIT=自然日,"
                        + " STEP_OPERATOR=张三, STEP_STANDARD=符合《甲法》}, {STEP_NAME=决定, STEP_LIMIT=0,"
                        + " STEP_LIMIT_UNIT=工作日, STEP_OPERATOR=局长}]");
        Item item = sheet.items().getFirst().item();
        assertThat(item.steps()).extracting(step -> step.name() + step.limit()).hasSize(3);
        assertThat(item.steps().get(1).limit().text()).isEqualTo("3个自然日");
        assertThat(sheet.problems()).isEmpty();
        assertThat(sheet.ignoredRows()).isEmpty();
    }

    @Test
    void windowsSpecialStepsAndQuestions() {
        SheetResult sheet = read(folder, HEAD + """
                办理窗口
                窗口名称 | 地址 | 联系电话 | 工作时间
                民政窗口 | 市民大厅一楼 | 0471-1 | 工作日9:00-17:00
                代办点 | 乡政府 | 0471-2 | 周一至周五
                特别程序
                名称 | 时限 | 单位 | 是否计入法定时限
                听证 | #20 | 工作日 | 否
                常见问题
                问题 | 解答
                能代办吗？ | 可以。
                要多久？ | 五天。
                """, "A4:D4", "A8:D8", "A11:D11");
        Item item = sheet.items().getFirst().item();
        assertThat(item.places())
                .extracting(place -> place.address() + "/" + place.phone() + "/" + place.hours())
                .containsExactly("民政窗口，市民大厅一楼/0471-1/工作日9:00-17:00", "代办点，乡政府/0471-2/周一至周五");
        assertThat(item.specialSteps())
                .singleElement()
                .satisfies(step -> assertThat(step.name() + step.limit().text() + step.countsInLegal())
                        .isEqualTo("听证20个工作日0"));
        assertThat(GroupText.names(item.group(ItemGroup.FAQS))).isEqualTo("1.能代办吗？；2.要多久？");
        assertThat(sheet.problems()).isEmpty();
    }

    @Test
    void tablesBesideTheirTitle() {
        SheetResult sheet = read(folder, """
                基本信息 | 事项名称 | 甲许可 | 基本编码 | 000123018000
                 | 实施主体 | 甲局 | 事项类型 | 行政许可
                办理环节 | 步骤 | 时限 | 办理人 |
                 | 受理 | 1个工作日 | 张三 |
                 | 决定 | 2个工作日 | 李四 |
                申请材料 | 名称 | 份数 | 必要性 |
                 | 申请表 | #1 | 必要 |
                窗口信息 | 窗口位置 | 电话 | 办公时间 |
                 | 一楼1号 | 0471-1 | 工作日 |
                """, "A1:A2", "A3:A5", "A6:A7", "A8:A9");
        Map<String, Object> values = sheet.items().getFirst().values();
        assertThat(values.get("STEPS"))
                .hasToString("[{STEP_NAME=受理, STEP_LIMIT=1, STEP_LIMIT_UNIT=工作日, STEP_OPERATOR=张三},"
                        + " {STEP_NAME=决定, STEP_LIMIT=2, STEP_LIMIT_UNIT=工作日, STEP_OPERATOR=李四}]");
        assertThat(values.get("MATERIALS")).hasToString("[{MATERIAL_NAME=申请表, PAGE_NUM=1, IS_NEED=1}]");
        assertThat(values.get("PLACES")).hasToString("[{PLACE_ADDRESS=一楼1号, PLACE_PHONE=0471-1, PLACE_HOURS=工作日}]");
    }

    @Test
    void citationsOneARowAreTheBasis() {
        assertThat(read(folder, HEAD + """
                设定依据
                法律法规名称 | 文号 | 条款 | 条款内容
                行政许可法 | 主席令第7号 | 第十二条 | 下列事项……
                《甲条例》 | | 第三条 |
                """, "A4:D4").items().getFirst().values().get("BY_LAW"))
                .hasToString("[《行政许可法》（主席令第7号）第十二条, 《甲条例》第三条]");
    }

    @Test
    void aLimitNobodyCanReadIsNamedAtItsCell() {
        SheetResult sheet = read(folder, HEAD + """
                办理流程
                环节 | 时限 | 岗位
                受理 | 尽快 | 窗口
                决定 | #3 | 局长
                """);
        assertThat(problems(sheet)).isEqualTo("B6 ambiguous_time_limit, B7 ambiguous_time_limit");
        assertThat(sheet.columns()).noneMatch(column -> column.how() == ColumnReading.How.CHOSEN);
    }

    @Test
    void aSecondTableOfMaterialsGoesOnWithTheFirst() {
        assertThat(read(folder, HEAD + """
                必要材料
                材料名称 | 份数
                申请表 | #1
                容缺材料
                材料名称 | 份数
                身份证 | #2
                """, "A4:D4", "A7:D7")
                        .items()
                        .getFirst()
                        .values()
                        .get("MATERIALS"))
                .hasToString("[{MATERIAL_NAME=申请表, PAGE_NUM=1}, {MATERIAL_NAME=身份证, PAGE_NUM=2}]");
    }

    @Test
    void linesThatSayNothingOfTheItem() {
        SheetResult sheet = read(folder, """
                政务服务事项要素表
                填报单位：甲局 | | | 填报日期：2024年3月
                """ + HEAD + """
                申请材料
                序号 | 材料名称 | 份数 | 材料形式
                 | 必填 | 填写数字 | 下拉选择
                #1 | 申请表 | #1 | 纸质
                #2 | | |
                注：复印件须加盖公章。
                收费信息
                序号 | 收费项目名称 | 收费标准 | 收费依据
                #1 | 工本费 | 10元 | 《甲》
                合计 | | 10元 |
                审核人：李四 | | 日期：2024年3月1日 |
                """, "A1:D1", "A6:D6", "A11:D11", "A12:D12");
        assertThat(sheet.ignoredRows())
                .isEqualTo(Map.of(
                        1,
                        "title",
                        2,
                        "note",
                        8,
                        "hints",
                        10,
                        "serial_only",
                        11,
                        "note",
                        15,
                        "subtotal",
                        16,
                        "footer"));
        assertThat(sheet.items().getFirst().values())
                .containsEntry("PROMISE_DAY", 5)
                .satisfies(values -> assertThat(values.get("MATERIALS") + " " + values.get("FEES"))
                        .isEqualTo("[{MATERIAL_NAME=申请表, PAGE_NUM=1, MATERIAL_FORMAT=1}] [{FEE_NAME=工本费,"
                                + " FEE_STAND=10元, FEE_BASIS=《甲》}]"));
    }

    @Test
    void aCorrectionTakesThePlaceOfACellOfAForm() {
        LayoutGrid form = LayoutGrid.xlsx().sheet("清单", HEAD.replace("000123018000", "123"));
        ReadResult result = form.read(
                folder,
                ReadOptions.none()
                        .withCorrections(Map.of(new io.sitong.importer.problem.Place("清单", 1, 4), "000123018000")));
        assertThat(result.problems()).isEmpty();
        assertThat(result.sheets().getFirst().items().getFirst().text("CATALOG_CODE"))
                .isEqualTo("000123018000");
    }

    @Test
    void hiddenRowsOfAFormAreReadAndSaidSo() {
        LayoutGrid form = LayoutGrid.xlsx().sheet("清单", HEAD);
        form.last().getRow(1).setZeroHeight(true);
        SheetResult sheet = form.read(folder).sheets().getFirst();
        assertThat(sheet.hiddenRows()).containsExactly(2);
        assertThat(sheet.notes()).anyMatch(note -> note.contains("1 个隐藏行"));
    }
}
