package io.sitong.importer.paste;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitong.catalog.item.GroupField;
import io.sitong.catalog.item.GroupRow;
import io.sitong.catalog.item.ItemGroup;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PastedRowsTest {

    private static List<String> said(ItemGroup group, String text) {
        return PastedRows.of(group, text).stream().map(PastedRowsTest::said).toList();
    }

    private static String said(GroupRow row) {
        return row.cells().entrySet().stream()
                .filter(e -> e.getKey() != GroupField.LAW_RAW)
                .map(e -> e.getKey() + "=" + e.getValue())
                .collect(Collectors.joining(" "));
    }

    @Test
    void a_table_without_heading_goes_by_the_order_of_the_columns() {
        assertThat(said(ItemGroup.MATERIALS, "1\t居民身份证\t必要\t证件证书证明\t纸质\t1份\n2\t申请表\t非必要\t申请表格文书\t纸质/电子化\t2\n"))
                .containsExactly(
                        "MATERIAL_NAME=居民身份证 IS_NEED=1 MATERIAL_TYPE=1 MATERIAL_FORMAT=1 PAGE_NUM=1",
                        "MATERIAL_NAME=申请表 IS_NEED=2 MATERIAL_TYPE=2 MATERIAL_FORMAT=3 PAGE_NUM=2");
    }

    @Test
    void a_heading_says_which_column_is_which_however_it_is_called() {
        assertThat(said(ItemGroup.MATERIALS, "序号\t申请材料名称\t备用\t份数\t是否必要\n1\t居民身份证\t—\t1\t必需\n2\t申请表\t\t两份\t否\n"))
                .containsExactly("MATERIAL_NAME=居民身份证 IS_NEED=1 PAGE_NUM=1", "MATERIAL_NAME=申请表 IS_NEED=2 PAGE_NUM=两份");
        assertThat(said(ItemGroup.FEES, "收费项目\t收费标准\t收费依据\n登记费\t80元/件\t发改价格〔2016〕2559号"))
                .containsExactly("FEE_NAME=登记费 FEE_STAND=80元/件 FEE_BY_LAW=发改价格〔2016〕2559号");
    }

    @Test
    void a_spreadsheet_puts_cells_of_several_lines_into_quotes() {
        assertThat(said(ItemGroup.FAQS, "\"要带\"\"原件\"\"吗？\n复印件行吗？\"\t\"带原件。\n也可出示电子证照。\"\n多久办好？\t当场"))
                .containsExactly("QUESTION=要带\"原件\"吗？\n复印件行吗？ ANSWER=带原件。\n也可出示电子证照。", "QUESTION=多久办好？ ANSWER=当场");
        assertThat(said(ItemGroup.FEES, "工本费\t5\"薄膜每张10元")).containsExactly("FEE_NAME=工本费 FEE_STAND=5\"薄膜每张10元");
    }

    @Test
    void lists_lose_their_numbers_bullets_and_invisible_characters() {
        assertThat(said(ItemGroup.MATERIALS, "（一）居民身份证；\n（二）\u200B户口簿；\n（三）近期　免冠照片。"))
                .containsExactly("MATERIAL_NAME=居民身份证", "MATERIAL_NAME=户口簿", "MATERIAL_NAME=近期免冠照片");
        assertThat(said(ItemGroup.MATERIALS, "1.居民身份证 2.户口簿 3.近期免冠照片")).hasSize(3);
        assertThat(said(ItemGroup.MATERIALS, "• 居民身份证\r\n\uF0B7\t\r\n● 户口簿\r\n- 近期免冠照片\r\n"))
                .containsExactly("MATERIAL_NAME=居民身份证", "MATERIAL_NAME=户口簿", "MATERIAL_NAME=近期免冠照片");
        assertThat(said(ItemGroup.MATERIALS, "2-乙基己醇使用说明")).containsExactly("MATERIAL_NAME=2-乙基己醇使用说明");
    }

    @Test
    void numbered_citations_are_split_and_taken_apart() {
        assertThat(said(
                        ItemGroup.BY_LAW,
                        "1.《中华人民共和国种子法》（2021年修正）第三十三条：从事种子进出口业务的，应当取得许可。\n"
                                + "2.【行政法规】《农作物种子生产经营许可管理办法》（农业部令2016年第5号）第七条第一款"))
                .satisfiesExactly(
                        first -> assertThat(first).contains("LAW_NAME=中华人民共和国种子法", "ARTICLE=第三十三条", "从事种子进出口业务的"),
                        second -> assertThat(second)
                                .doesNotContain("2.【")
                                .contains("LAW_NAME=农作物种子生产经营许可管理办法", "ARTICLE=第七条第一款", "农业部令2016年第5号"));
        assertThat(said(ItemGroup.BY_LAW, "《种子法》\t法律\t\t第三十三条"))
                .containsExactly("LAW_NAME=种子法 LAW_KIND=法律 ARTICLE=第三十三条");
    }

    @Test
    void limits_are_read_with_their_unit_and_others_left_for_the_form_to_mark() {
        assertThat(said(ItemGroup.STEPS, "环节\t岗位\t时限\n受理\t窗口\t1个工作日\n审查\t科室\t3-5天\n"))
                .containsExactly(
                        "STEP_NAME=受理 STEP_OPERATOR=窗口 STEP_LIMIT=1 STEP_LIMIT_UNIT=工作日",
                        "STEP_NAME=审查 STEP_OPERATOR=科室 STEP_LIMIT=3-5天");
    }

    @Test
    void questions_and_answers_may_follow_each_other() {
        assertThat(said(ItemGroup.FAQS, "1、谁可以办？\n答：年满六十周岁的老年人。\n2、要钱吗？\n答：不收费。\n全区一样。"))
                .containsExactly("QUESTION=谁可以办？ ANSWER=年满六十周岁的老年人。", "QUESTION=要钱吗？ ANSWER=不收费。\n全区一样。");
    }

    @Test
    void nothing_written_is_no_row() {
        for (ItemGroup group : ItemGroup.values()) {
            assertThat(PastedRows.of(group, " \t\n\u200B\n")).as(group.name()).isEmpty();
        }
    }
}
