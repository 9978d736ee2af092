package io.sitong.rules.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.sitong.catalog.item.Fee;
import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.item.LegalBasis;
import io.sitong.catalog.item.Material;
import io.sitong.catalog.item.Step;
import io.sitong.catalog.item.TimeLimit;
import io.sitong.catalog.item.TimeUnit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ItemChangesTest {

    private static final Item BEFORE = Item.builder()
            .set(ItemField.TASK_NAME, "公共场所卫生许可（新办）")
            .set(ItemField.USE_LEVEL, "3^4")
            .promiseLimit(new TimeLimit(22, TimeUnit.WORKDAY))
            .bases(List.of(LegalBasis.ofText("《公共场所卫生管理条例》第四条")))
            .materials(List.of(Material.named("申请表"), Material.named("身份证"), Material.named("平面图")))
            .steps(List.of(new Step("受理", null, new TimeLimit(1, TimeUnit.WORKDAY), null, null)))
            .fees(List.of(new Fee("工本费", "10元", null, null, null)))
            .build();

    @Test
    void an_item_beside_itself_has_no_changes() {
        assertThat(ItemChanges.between(BEFORE, BEFORE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "TASK_NAME, 公共场所卫生许可(新办), RETYPED",
        "TASK_NAME, 公共场所卫生许可（换证）, CHANGED",
        "TASK_NAME, '', REMOVED",
        "PROHIBIT, 有不良记录的, ADDED",
        "USE_LEVEL, 4^3, RETYPED",
        "USE_LEVEL, 3^4^5, CHANGED"
    })
    void a_field_is_added_removed_changed_or_only_typed_differently(ItemField field, String text, ChangeKind kind) {
        Item after = BEFORE.edit().set(field, text).build();
        assertThat(ItemChanges.between(BEFORE, after))
                .extracting(ChangedField::key, ChangedField::kind)
                .containsExactly(tuple(field.name(), kind));
    }

    @Test
    void a_limit_is_one_thing_with_its_unit() {
        Item month =
                BEFORE.edit().promiseLimit(new TimeLimit(1, TimeUnit.MONTH)).build();
        assertThat(ItemChanges.between(BEFORE, month))
                .extracting(ChangedField::key, ChangedField::kind, ChangedField::before, ChangedField::after)
                .containsExactly(tuple("PROMISE_DAY", ChangeKind.RETYPED, "22个工作日", "1个月"));
        Item days = BEFORE.edit().promiseLimit(new TimeLimit(22, TimeUnit.DAY)).build();
        assertThat(ItemChanges.between(BEFORE, days))
                .extracting(ChangedField::kind)
                .containsExactly(ChangeKind.CHANGED);
    }

    @Test
    void rows_are_followed_through_new_gone_renamed_and_moved_ones() {
        Item after = BEFORE.edit()
                .materials(List.of(
                        Material.of("居民身份证", "1", "1", "1", "申请人自备", null, "1"),
                        Material.named("申请表"),
                        Material.named("经营场所平面图"),
                        Material.named("承诺书")))
                .build();
        assertThat(ItemChanges.between(BEFORE, after)).singleElement().satisfies(change -> {
            assertThat(change.key()).isEqualTo("MATERIALS");
            assertThat(change.rows())
                    .extracting(ChangedRow::kind, ChangedRow::title)
                    .containsExactly(
                            tuple(ChangeKind.CHANGED, "居民身份证"),
                            tuple(ChangeKind.MOVED, "申请表"),
                            tuple(ChangeKind.CHANGED, "经营场所平面图"),
                            tuple(ChangeKind.ADDED, "承诺书"));
        });
        Item fewer = BEFORE.edit().materials(List.of(Material.named("平面图"))).build();
        assertThat(ItemChanges.between(BEFORE, fewer).getFirst().rows())
                .extracting(ChangedRow::kind, ChangedRow::title)
                .containsExactly(tuple(ChangeKind.REMOVED, "申请表"), tuple(ChangeKind.REMOVED, "身份证"));
    }

    @Test
    void a_basis_taken_apart_is_the_same_basis_and_another_article_another_one() {
        Item parsed = BEFORE.edit()
                .bases(List.of(LegalBasis.of("公共场所卫生管理条例", "行政法规", null, "第四条", "")))
                .build();
        assertThat(ItemChanges.between(BEFORE, parsed))
                .extracting(ChangedField::kind)
                .containsExactly(ChangeKind.RETYPED);
        Item other = BEFORE.edit()
                .bases(List.of(LegalBasis.of("公共场所卫生管理条例", "行政法规", null, "第八条", "")))
                .build();
        assertThat(ItemChanges.between(BEFORE, other))
                .extracting(ChangedField::kind)
                .containsExactly(ChangeKind.CHANGED);
    }

    @Test
    void a_changed_cell_is_told_with_both_texts_and_its_unit() {
        Item after = BEFORE.edit()
                .steps(List.of(new Step("受理", null, new TimeLimit(2, TimeUnit.WORKDAY), null, null)))
                .build();
        assertThat(ItemChanges.between(BEFORE, after)
                        .getFirst()
                        .rows()
                        .getFirst()
                        .cells())
                .extracting(c -> c.column().label() + " " + c.before() + " " + c.after())
                .containsExactly("环节时限 1工作日 2工作日");
    }
}
