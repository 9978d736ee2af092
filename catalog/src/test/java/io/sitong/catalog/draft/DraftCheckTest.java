package io.sitong.catalog.draft;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitong.catalog.item.GroupField;
import io.sitong.catalog.item.GroupRow;
import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.item.ItemGroup;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DraftCheckTest {

    /** Every wrong text stands beside one that differs little and is right. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CATALOG_CODE       | 000123018000                     |
            CATALOG_CODE       | 00012301800                      | NOT_A_CATALOG_CODE
            CATALOG_CODE       | 00012301800Y                     |
            CATALOG_CODE       | 00012301800X                     | NOT_A_CATALOG_CODE
            TASK_CODE          | 11650000010183859F2650116013001  |
            TASK_CODE          | 11650000010183859F265011601300   | NOT_AN_IMPL_CODE
            TASK_HANDLE_ITEM   | 113205000141492526332010502800201|
            TASK_HANDLE_ITEM   | 1132050001414925263320105028002  | NOT_A_HANDLE_ITEM_CODE
            DEPT_CODE          | 1115000001151201XD               |
            DEPT_CODE          | 1115000001151201X                | NOT_A_CREDIT_CODE
            TOWN_CODE          | 150102001000                     |
            TOWN_CODE          | 1501020010001                    | NOT_A_DIVISION_CODE
            TASK_TYPE          | 07                               |
            TASK_TYPE          | 11                               | NOT_IN_TABLE
            USE_LEVEL          | 2^3^4                            |
            USE_LEVEL          | 2^3^7                            | NOT_IN_TABLE
            PROMISE_DAY        | 20                               |
            PROMISE_DAY        | 20天                             | NOT_A_NUMBER
            PROMISE_TYPE       | 工作日                           |
            PROMISE_TYPE       | 个工作日                         | NOT_IN_TABLE
            PLAN_CANCEL_DATE   | 2027-02-28                       |
            PLAN_CANCEL_DATE   | 2027-02-30                       | NOT_A_DATE
            ONLINE_URL         | https://zwfw.example/apply?id=1  |
            ONLINE_URL         | zwfw.example/apply?id=1          | NOT_A_WEB_ADDRESS
            IS_FEE             | 0                                |
            IS_FEE             | 无                               | NOT_IN_TABLE
            ITEM_KIND          | 子项                             |
            ITEM_KIND          | 分项                             | NOT_IN_TABLE
            CROSS_MODE         | 全程网办                         |
            CROSS_MODE         | 由各盟市自定的方式               |
            """)
    void a_text_must_look_as_its_field_demands(ItemField field, String text, DraftProblem.Kind wrong) {
        assertThat(DraftCheck.of(field, text).map(DraftProblem::kind).orElse(null))
                .isEqualTo(wrong);
    }

    @Test
    void a_one_line_field_takes_no_line_break_and_no_more_than_its_national_column_holds() {
        assertThat(kind(ItemField.GUIDE_DEPT, "自治区卫生健康委\n办公室")).isEqualTo(DraftProblem.Kind.SEVERAL_LINES);
        assertThat(kind(ItemField.GUIDE_DEPT, "局".repeat(50))).isNull();
        DraftProblem tooLong =
                DraftCheck.of(ItemField.GUIDE_DEPT, "局".repeat(51)).orElseThrow();
        assertThat(tooLong.kind()).isEqualTo(DraftProblem.Kind.TOO_LONG);
        assertThat(tooLong.arguments()).containsExactly("50");
        assertThat(kind(ItemField.ACCEPT_CONDITION, "一、年满六十周岁\n二、有本地户籍")).isNull();
    }

    private static DraftProblem.Kind kind(ItemField field, String text) {
        return DraftCheck.of(field, text).map(DraftProblem::kind).orElse(null);
    }

    @Test
    void a_row_needs_its_name_and_a_number_its_unit() {
        assertThat(kinds(row(GroupField.MATERIAL_NAME, "申请表"))).isEmpty();
        assertThat(kinds(row(GroupField.PAGE_NUM, "2"))).containsExactly("MATERIAL_NAME REQUIRED");
        assertThat(kinds(row(GroupField.MATERIAL_NAME, "申请表").with(GroupField.PAGE_NUM, "两份")))
                .containsExactly("PAGE_NUM NOT_A_NUMBER");
        GroupRow step = row(GroupField.STEP_NAME, "受理").with(GroupField.STEP_LIMIT, "1");
        assertThat(kinds(step)).containsExactly("STEP_LIMIT_UNIT UNIT_MISSING");
        assertThat(kinds(step.with(GroupField.STEP_LIMIT_UNIT, "工作日"))).isEmpty();
        assertThat(kinds(row(GroupField.QUESTION, "要带什么？"))).containsExactly("ANSWER REQUIRED");
        assertThat(kinds(GroupRow.empty(ItemGroup.FEES))).isEmpty();
    }

    @Test
    void a_basis_may_still_be_free_text() {
        assertThat(kinds(row(GroupField.LAW_RAW, "《种子法》第三十三条"))).isEmpty();
        assertThat(kinds(row(GroupField.ARTICLE, "第三十三条"))).containsExactly("LAW_NAME REQUIRED");
    }

    private static GroupRow row(GroupField column, String text) {
        return new GroupRow(column.group(), Map.of(column, text));
    }

    private static List<String> kinds(GroupRow row) {
        return DraftCheck.of(row).stream().map(p -> p.column() + " " + p.kind()).toList();
    }

    @Test
    void a_draft_is_told_of_by_field_group_and_row() {
        ItemDraft draft = ItemDraft.of(Item.empty())
                .with(ItemField.TASK_TYPE, "77")
                .with(ItemGroup.FEES, List.of(row(GroupField.FEE_NAME, "登记费"), row(GroupField.FEE_STAND, "80元/件")));
        assertThat(DraftCheck.of(draft))
                .extracting(DraftProblem::key, DraftProblem::row, DraftProblem::kind)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("TASK_NAME", -1, DraftProblem.Kind.REQUIRED),
                        org.assertj.core.groups.Tuple.tuple("TASK_TYPE", -1, DraftProblem.Kind.NOT_IN_TABLE),
                        org.assertj.core.groups.Tuple.tuple("FEES", 1, DraftProblem.Kind.REQUIRED));
    }

    @Test
    void a_standard_goes_to_review_with_name_code_type_levels_and_basis() {
        ItemDraft draft = ItemDraft.of(Item.builder()
                .set(ItemField.TASK_NAME, "种子经营许可")
                .set(ItemField.CATALOG_CODE, "000120005001")
                .set(ItemField.TASK_TYPE, "01")
                .build());
        assertThat(DraftCheck.neededForReview(draft))
                .extracting(DraftProblem::key)
                .containsExactly("USE_LEVEL", "BY_LAW");
        ItemDraft whole = draft.with(ItemField.USE_LEVEL, "3^4")
                .with(ItemGroup.BY_LAW, List.of(row(GroupField.LAW_RAW, "《种子法》第三十三条")));
        assertThat(DraftCheck.neededForReview(whole)).isEmpty();
        assertThat(DraftCheck.stillOpen(whole)).contains(ItemField.SERVER_TYPE, ItemField.PROMISE_DAY);
        // a check is handled without applicants, so it has no promise
        assertThat(DraftCheck.stillOpen(whole.with(ItemField.TASK_TYPE, "06")))
                .contains(ItemField.ANTICIPATE_DAY)
                .doesNotContain(ItemField.PROMISE_DAY);
    }
}
