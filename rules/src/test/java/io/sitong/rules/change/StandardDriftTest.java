package io.sitong.rules.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.item.LegalBasis;
import io.sitong.catalog.item.Material;
import io.sitong.catalog.item.TimeLimit;
import io.sitong.catalog.item.TimeUnit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandardDriftTest {

    private static final Item THEN = Item.builder()
            .set(ItemField.TASK_NAME, "公共场所卫生许可（新办）")
            .set(ItemField.USE_LEVEL, "3^4")
            .set(ItemField.ACCEPT_CONDITION, "有固定的经营场所。")
            .promiseLimit(new TimeLimit(10, TimeUnit.WORKDAY))
            .bases(List.of(LegalBasis.ofText("《公共场所卫生管理条例》第四条")))
            .materials(List.of(Material.named("申请表"), Material.named("身份证")))
            .build();

    @ParameterizedTest
    @CsvSource({
        "TASK_NAME, 公共场所卫生许可(新办)",
        "TASK_NAME, 公共场所卫生许可 （新办）",
        "ACCEPT_CONDITION, 有固定的经营场所",
        "USE_LEVEL, 4^3",
        "PLAN_EFFECTIVE_DATE, 2027-01-01",
        "TRANSACT_ADDR, 新华大街1号"
    })
    void spacing_brackets_order_and_what_is_each_places_own_concern_nobody(ItemField field, String text) {
        Item now = THEN.edit().set(field, text).build();
        assertThat(StandardDrift.changed(THEN, now)).isEmpty();
        assertThat(StandardDrift.of(THEN, now, THEN)).isEmpty();
    }

    @Test
    void the_same_law_cited_otherwise_and_the_same_paper_under_another_name_concern_nobody() {
        Item now = THEN.edit()
                .bases(List.of(LegalBasis.ofText("公共场所卫生管理条例（国务院令第714号）第四条")))
                .materials(List.of(Material.named("身份证"), Material.named("申请表")))
                .build();
        assertThat(StandardDrift.changed(THEN, now)).isEmpty();
    }

    @Test
    void a_local_text_is_concerned_where_it_does_not_say_what_the_standard_says_now() {
        Item now = THEN.edit()
                .promiseLimit(new TimeLimit(5, TimeUnit.WORKDAY))
                .materials(List.of(Material.named("申请表")))
                .build();
        Item follows = THEN;
        Item faster =
                THEN.edit().promiseLimit(new TimeLimit(3, TimeUnit.WORKDAY)).build();
        Item already = now.edit().set(ItemField.TASK_NAME, "公共场所卫生许可(新办)").build();
        assertThat(StandardDrift.of(THEN, now, follows))
                .extracting(
                        DriftedField::key,
                        DriftedField::then,
                        DriftedField::now,
                        DriftedField::local,
                        DriftedField::localDiffered)
                .containsExactly(
                        tuple("PROMISE_DAY", "10个工作日", "5个工作日", "10个工作日", false),
                        tuple("MATERIALS", "1. 申请表\n2. 身份证", "申请表", "1. 申请表\n2. 身份证", false));
        assertThat(StandardDrift.of(THEN, now, faster))
                .extracting(DriftedField::key, DriftedField::localDiffered)
                .containsExactly(tuple("PROMISE_DAY", true), tuple("MATERIALS", false));
        assertThat(StandardDrift.of(THEN, now, already)).isEmpty();
    }

    @Test
    void a_limit_is_taken_over_with_its_unit_and_nothing_else_with_it() {
        Item now = THEN.edit()
                .promiseLimit(new TimeLimit(1, TimeUnit.MONTH))
                .materials(List.of(Material.named("申请表")))
                .build();
        Item local = THEN.edit().set(ItemField.TRANSACT_ADDR, "新华大街1号").build();
        Item taken = StandardDrift.takeOver(local, now, List.of("PROMISE_DAY"));
        assertThat(taken.promiseLimit()).contains(new TimeLimit(1, TimeUnit.MONTH));
        assertThat(taken.materials()).hasSize(2);
        assertThat(taken.text(ItemField.TRANSACT_ADDR)).isEqualTo("新华大街1号");
        Item all = StandardDrift.takeOver(local, now, StandardDrift.changed(THEN, now));
        assertThat(StandardDrift.of(THEN, now, all)).isEmpty();
        assertThat(all.text(ItemField.TRANSACT_ADDR)).isEqualTo("新华大街1号");
    }
}
