package io.sitong.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sheets beside the list: which are read, and why the others are left out. */
class SheetRolesTest {

    private static final String ITEMS = """
            事项名称 | 基本编码 | 事项类型 | 实施主体
            甲许可 | 000119018000 | 行政许可 | 甲局
            """;

    @TempDir
    private Path folder;

    @Test
    void whoAnswersForWhatIsNoCodeTable() {
        assertThat(roles(LayoutGrid.xlsx().sheet("联络", """
                单位 | 姓名 | 职务 | 手机号码
                甲旗水利局 | 巴图 | 股长 | 13800000000
                甲旗民政局 | 高娃 | 科员 | 13900000000
                """))).isEqualTo("联络 instructions");
        // names beside codes stay a table of codes
        assertThat(roles(LayoutGrid.xlsx().sheet("单位", """
                单位 | 代码
                甲旗水利局 | 01
                甲旗民政局 | 02
                """))).isEqualTo("单位 code_table");
    }

    @Test
    void aFormNobodyFilledInIsLeftOutByItsNameAndItsEmptyRows() {
        String header = "事项名称 | 基本编码 | 事项类型 | 实施主体\n";
        assertThat(roles(LayoutGrid.xlsx().sheet("空白表样", header))).isEqualTo("空白表样 instructions");
        assertThat(roles(LayoutGrid.xlsx().sheet("填报模板", header + "#1 | | | \n#2 | | | ")))
                .isEqualTo("填报模板 instructions");
        // one that is filled in is a list, whatever it is called
        assertThat(roles(LayoutGrid.xlsx().sheet("填报模板", header + "甲许可 | 000119018000 | 行政许可 | 甲局")))
                .isEmpty();
    }

    @Test
    void aGuideIsReadAndAGuideToFillingInIsNot() {
        String form = "事项名称 | 甲许可\n基本编码 | 000119016000 | 事项类型 | 行政许可\n实施主体 | 甲局 | 办件类型 | 承诺件\n"
                + "法定办结时限 | 20个工作日 | 承诺办结时限 | 5个工作日";
        assertThat(roles(LayoutGrid.xlsx().sheet("指南1", form))).isEmpty();
        assertThat(roles(LayoutGrid.xlsx().sheet("办事指南", form))).isEmpty();
        assertThat(roles(LayoutGrid.xlsx().sheet("填报指南", form))).isEqualTo("填报指南 instructions");
    }

    @Test
    void titlePagesAndTablesOfContentsOfAWorkbookOfCards() {
        String card = "事项名称 | 基本编码 | 事项类型 | 实施主体\n%s | 000119018000 | 行政许可 | 甲局";
        assertThat(roles(LayoutGrid.xlsx()
                        .sheet("首页", "甲旗政务服务事项卡\n\n编制单位：甲旗政务局\n二〇二五年六月")
                        .sheet("目次", "序号 | 事项 | 看哪张\n#1 | 甲许可 | 卡一\n#2 | 乙许可 | 卡二\n#3 | 丙许可 | 卡三")
                        .sheet("卡一", card.formatted("甲许可"))
                        .sheet("卡二", card.formatted("乙许可"))
                        .sheet("卡三", card.formatted("丙许可"))))
                .isEqualTo("首页 instructions, 目次 instructions");
        // called a table of contents, two sheets are enough; without naming any it is no such table
        assertThat(roles(LayoutGrid.xlsx()
                        .sheet("目录", "目 录\n1 | 卡一\n2 | 卡二")
                        .sheet("卡一", card.formatted("甲许可"))
                        .sheet("卡二", card.formatted("乙许可"))))
                .isEqualTo("目录 instructions");
        assertThat(roles(LayoutGrid.xlsx().sheet("目录", card.formatted("甲许可")))).isEmpty();
    }

    @Test
    void coversListsAndHowToFillInBesideForms() {
        String form = "事项名称 | %s | 基本编码 | 00011901%d000\n事项类型 | 行政许可 | 实施主体 | 甲局\n承诺时限 | 5个工作日 | 是否收费 | 否";
        assertThat(roles(LayoutGrid.xlsx()
                        .sheet("1", "政务服务事项要素表\n\n填报单位：甲局\n填报日期：2025年6月")
                        .sheet("2", "单位 | 甲局\n联系人 | 张三\n联系电话 | 0471-1")
                        .sheet("3", "序号 | 事项名称 | 牵头股室\n#1 | 甲许可 | 办公室\n#2 | 乙许可 | 法规股")
                        .sheet("4", "事项名称 | 与目录一致\n基本编码 | 12位\n事项类型 | 下拉选择\n是否收费 | 收费的填写标准")
                        .sheet("5", form.formatted("甲许可", 6))
                        .sheet("6", form.formatted("乙许可", 7))))
                .isEqualTo("1 instructions, 2 instructions, 4 instructions, 3 instructions");
        // with other names it is a list beside the forms
        assertThat(roles(LayoutGrid.xlsx()
                        .sheet("3", "序号 | 事项名称 | 牵头股室\n#1 | 丙许可 | 办公室\n#2 | 丁许可 | 法规股")
                        .sheet("5", form.formatted("甲许可", 6))
                        .sheet("6", form.formatted("乙许可", 7))))
                .isEmpty();
    }

    private String roles(LayoutGrid book) {
        return book.sheet("清单", ITEMS).read(folder).skipped().stream()
                .map(s -> s.name() + " " + s.role())
                .collect(Collectors.joining(", "));
    }
}
