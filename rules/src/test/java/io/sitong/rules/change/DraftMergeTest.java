package io.sitong.rules.change;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitong.catalog.draft.ItemDraft;
import io.sitong.catalog.item.Fee;
import io.sitong.catalog.item.GroupField;
import io.sitong.catalog.item.GroupRow;
import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.item.ItemGroup;
import io.sitong.catalog.item.Material;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class DraftMergeTest {

    private static final ItemDraft BASE = ItemDraft.of(Item.builder()
            .set(ItemField.TASK_NAME, "老年人优待证办理")
            .set(ItemField.PROMISE_DAY, "10")
            .set(ItemField.ACCEPT_CONDITION, "年满六十周岁")
            .materials(List.of(
                    Material.of("居民身份证", "1", "1", "1", "政府部门核发", "公安机关", "1"),
                    Material.named("近期免冠照片"),
                    Material.named("申请表")))
            .fees(List.of(new Fee("工本费", "10元", null, "0", null)))
            .build());

    @Test
    void what_only_one_of_two_changed_is_taken_from_this_one() {
        DraftMerge merge = DraftMerge.of(
                BASE, BASE.with(ItemField.PROMISE_DAY, "5"), BASE.with(ItemField.ACCEPT_CONDITION, "年满六十五周岁"));
        assertThat(merge.conflicts()).isEmpty();
        assertThat(merge.merged())
                .isEqualTo(BASE.with(ItemField.PROMISE_DAY, "5").with(ItemField.ACCEPT_CONDITION, "年满六十五周岁"));
        assertThat(merge.changedByMe()).containsExactly("PROMISE_DAY");
        assertThat(merge.changedByThem()).containsExactly("ACCEPT_CONDITION");
    }

    @Test
    void the_same_change_by_both_is_no_conflict() {
        ItemDraft both = BASE.with(ItemField.PROMISE_DAY, "5");
        assertThat(DraftMerge.of(BASE, both, both).conflicts()).isEmpty();
        assertThat(DraftMerge.of(BASE, both, both).merged()).isEqualTo(both);
    }

    @Test
    void what_both_changed_differently_is_shown_with_all_three_texts_and_waits_for_a_person() {
        DraftMerge merge =
                DraftMerge.of(BASE, BASE.with(ItemField.PROMISE_DAY, "5"), BASE.with(ItemField.PROMISE_DAY, "7"));
        assertThat(merge.conflicts())
                .containsExactly(new Conflict(0, "PROMISE_DAY", "承诺办结时限", null, false, "10", "5", "7"));
        assertThat(merge.merged().text(ItemField.PROMISE_DAY)).isEqualTo("5");
        assertThat(merge.decided(Map.of(0, Conflict.Decision.theirs())).merged().text(ItemField.PROMISE_DAY))
                .isEqualTo("7");
        assertThat(merge.decided(Map.of(0, Conflict.Decision.text("6")))
                        .merged()
                        .text(ItemField.PROMISE_DAY))
                .isEqualTo("6");
    }

    @Test
    void different_rows_and_different_cells_of_one_row_come_together() {
        ItemDraft mine = materials(BASE, "居民身份证", row -> row.with(GroupField.PAGE_NUM, "2"));
        ItemDraft theirs = materials(
                materials(BASE, "居民身份证", row -> row.with(GroupField.FILL_EXPLAIN, "正反面")),
                "申请表",
                row -> row.with(GroupField.PAGE_NUM, "1"));
        DraftMerge merge = DraftMerge.of(BASE, mine, theirs);
        assertThat(merge.conflicts()).isEmpty();
        ItemDraft expected = materials(theirs, "居民身份证", row -> row.with(GroupField.PAGE_NUM, "2"));
        assertThat(merge.merged()).isEqualTo(expected);
    }

    @Test
    void the_same_cell_of_one_row_is_one_conflict() {
        ItemDraft mine = materials(BASE, "居民身份证", row -> row.with(GroupField.PAGE_NUM, "2"));
        ItemDraft theirs = materials(BASE, "居民身份证", row -> row.with(GroupField.PAGE_NUM, "3"));
        DraftMerge merge = DraftMerge.of(BASE, mine, theirs);
        assertThat(merge.conflicts())
                .containsExactly(new Conflict(0, "MATERIALS", "申请材料 · 纸质材料份数", "居民身份证", false, "1", "2", "3"));
        assertThat(merge.decided(Map.of(0, Conflict.Decision.theirs())).merged())
                .isEqualTo(theirs);
    }

    @Test
    void a_row_one_removed_and_the_other_changed_is_decided_as_a_whole() {
        ItemDraft mine = without(BASE, "近期免冠照片");
        ItemDraft theirs = materials(BASE, "近期免冠照片", row -> row.with(GroupField.PAGE_NUM, "2"));
        DraftMerge merge = DraftMerge.of(BASE, mine, theirs);
        assertThat(merge.conflicts()).singleElement().satisfies(conflict -> {
            assertThat(conflict.wholeRow()).isTrue();
            assertThat(conflict.mine()).isEmpty();
            assertThat(conflict.theirs()).isEqualTo("近期免冠照片；纸质材料份数：2");
        });
        assertThat(names(merge.merged())).containsExactly("居民身份证", "申请表");
        assertThat(names(merge.decided(Map.of(0, Conflict.Decision.theirs())).merged()))
                .containsExactly("居民身份证", "近期免冠照片", "申请表");
    }

    @Test
    void rows_added_by_both_stand_where_each_put_them_and_the_same_row_once() {
        ItemDraft mine = added(BASE, 1, "户口簿");
        ItemDraft theirs = added(added(BASE, 3, "授权委托书"), 1, "户口簿");
        assertThat(names(DraftMerge.of(BASE, mine, theirs).merged()))
                .containsExactly("居民身份证", "户口簿", "近期免冠照片", "申请表", "授权委托书");
        assertThat(DraftMerge.of(BASE, mine, theirs).conflicts()).isEmpty();
    }

    @Test
    void a_new_order_of_one_survives_a_changed_row_of_the_other() {
        ItemDraft mine = materials(BASE, "申请表", row -> row.with(GroupField.PAGE_NUM, "1"));
        List<GroupRow> turned = new ArrayList<>(BASE.rows(ItemGroup.MATERIALS));
        java.util.Collections.reverse(turned);
        DraftMerge merge = DraftMerge.of(BASE, mine, BASE.with(ItemGroup.MATERIALS, turned));
        assertThat(names(merge.merged())).containsExactly("申请表", "近期免冠照片", "居民身份证");
        assertThat(merge.merged().rows(ItemGroup.MATERIALS).getFirst().text(GroupField.PAGE_NUM))
                .isEqualTo("1");
    }

    @Test
    void nothing_either_typed_is_lost() {
        ItemDraft mine = added(BASE.with(ItemField.PROMISE_DAY, "5"), 3, "户口簿");
        ItemDraft theirs = without(added(BASE.with(ItemField.PROMISE_DAY, "7"), 0, "承诺书"), "近期免冠照片");
        DraftMerge merge = DraftMerge.of(BASE, mine, theirs);
        assertThat(names(merge.merged())).containsExactly("承诺书", "居民身份证", "申请表", "户口簿");
        assertThat(merge.conflicts())
                .extracting(Conflict::mine, Conflict::theirs)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("5", "7"));
    }

    private static ItemDraft materials(ItemDraft draft, String name, UnaryOperator<GroupRow> change) {
        return draft.with(
                ItemGroup.MATERIALS,
                draft.rows(ItemGroup.MATERIALS).stream()
                        .map(row -> row.title().equals(name) ? change.apply(row) : row)
                        .toList());
    }

    private static ItemDraft without(ItemDraft draft, String... names) {
        return draft.with(
                ItemGroup.MATERIALS,
                draft.rows(ItemGroup.MATERIALS).stream()
                        .filter(row -> !Arrays.asList(names).contains(row.title()))
                        .toList());
    }

    private static ItemDraft added(ItemDraft draft, int at, String name) {
        List<GroupRow> rows = new ArrayList<>(draft.rows(ItemGroup.MATERIALS));
        rows.add(at, GroupRow.empty(ItemGroup.MATERIALS).with(GroupField.MATERIAL_NAME, name));
        return draft.with(ItemGroup.MATERIALS, rows);
    }

    private static List<String> names(ItemDraft draft) {
        return draft.rows(ItemGroup.MATERIALS).stream().map(GroupRow::title).toList();
    }
}
