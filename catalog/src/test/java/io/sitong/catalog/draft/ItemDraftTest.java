package io.sitong.catalog.draft;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitong.catalog.builtin.BuiltInData;
import io.sitong.catalog.item.GroupField;
import io.sitong.catalog.item.GroupRow;
import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.item.ItemGroup;
import io.sitong.catalog.item.LegalBasis;
import io.sitong.catalog.item.Material;
import io.sitong.catalog.item.Step;
import io.sitong.catalog.item.TimeLimit;
import io.sitong.catalog.item.TimeUnit;
import io.sitong.catalog.sample.SampleRegion;
import io.sitong.catalog.sample.SampleSize;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ItemDraftTest {

    private static final LegalBasis LIVE = new LegalBasis("种子法", null, null, "第三十三条", null, "；《种子法》第33条\r\n");

    @Test
    void an_item_that_was_only_opened_is_the_same_item() {
        List<Item> standards = SampleRegion.of(1, SampleSize.small(), BuiltInData.divisions()).standards().stream()
                .map(s -> s.item())
                .toList();
        assertThat(standards).hasSizeGreaterThan(50);
        for (Item item : standards) {
            assertThat(ItemDraft.of(item).item(item)).isEqualTo(item);
        }
    }

    @Test
    void untouched_rows_keep_what_the_form_does_not_show() {
        Item before = Item.builder()
                .set(ItemField.TASK_NAME, "种子经营许可")
                .bases(List.of(LIVE, LegalBasis.ofText("有关规定")))
                .build();
        ItemDraft draft = ItemDraft.of(before);
        List<GroupRow> rows = new ArrayList<>(draft.rows(ItemGroup.BY_LAW));
        rows.set(1, rows.get(1).with(GroupField.LAW_RAW, "《种子法》第三十四条"));
        Item after = draft.with(ItemGroup.BY_LAW, rows).item(before);
        assertThat(after.bases()).containsExactly(LIVE, LegalBasis.ofText("《种子法》第三十四条"));
    }

    @Test
    void a_basis_edited_here_is_cited_anew() {
        GroupRow row = GroupRow.of(Item.builder().bases(List.of(LIVE)).build(), ItemGroup.BY_LAW)
                .getFirst()
                .with(GroupField.ARTICLE, "第三十四条");
        Item after =
                ItemDraft.of(Item.empty()).with(ItemGroup.BY_LAW, List.of(row)).item(Item.empty());
        assertThat(after.bases()).containsExactly(new LegalBasis("种子法", null, null, "第三十四条", null, "《种子法》第三十四条"));
    }

    @Test
    void rows_are_typed_and_empty_ones_left_out() {
        GroupRow step = GroupRow.empty(ItemGroup.STEPS)
                .with(GroupField.STEP_NAME, "受理")
                .with(GroupField.STEP_LIMIT, "2")
                .with(GroupField.STEP_LIMIT_UNIT, "工作日");
        GroupRow material = GroupRow.empty(ItemGroup.MATERIALS).with(GroupField.MATERIAL_NAME, "申请表");
        Item item = ItemDraft.of(Item.empty())
                .with(ItemField.TASK_NAME, "  种子经营许可 ")
                .with(ItemGroup.STEPS, List.of(step, GroupRow.empty(ItemGroup.STEPS)))
                .with(ItemGroup.MATERIALS, List.of(material))
                .item(Item.empty());
        assertThat(item.name()).isEqualTo("种子经营许可");
        assertThat(item.steps()).containsExactly(new Step("受理", null, new TimeLimit(2, TimeUnit.WORKDAY), null, null));
        assertThat(item.materials()).containsExactly(Material.named("申请表"));
    }
}
