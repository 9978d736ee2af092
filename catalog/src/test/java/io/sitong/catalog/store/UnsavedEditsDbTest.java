package io.sitong.catalog.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitong.catalog.draft.EditedThing;
import io.sitong.catalog.draft.ItemDraft;
import io.sitong.catalog.draft.UnsavedEdit;
import io.sitong.catalog.draft.UnsavedEdits;
import io.sitong.catalog.item.GroupField;
import io.sitong.catalog.item.GroupRow;
import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.item.ItemGroup;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(
        value = TestDatabase.class,
        names = {"H2_IN_MEMORY", "POSTGRESQL"})
class UnsavedEditsDbTest extends StoreDbTest {

    private static final EditedThing THING = EditedThing.standard(1);

    @Test
    void what_was_typed_comes_back_as_it_was_typed_even_where_it_is_wrong() {
        Item base = unified("000114010000", "不动产抵押权登记");
        ItemDraft typed = ItemDraft.of(base)
                .with(ItemField.PROMISE_DAY, "五")
                .with(ItemGroup.FEES, List.of(GroupRow.empty(ItemGroup.FEES).with(GroupField.FEE_STAND, "80元/件\n工本费")));
        UnsavedEdits edits = stores.unsavedEdits();
        edits.keep(BUREAU, new UnsavedEdit(THING, 3, base, ItemDraft.of(base), NOW));
        edits.keep(BUREAU, new UnsavedEdit(THING, 3, base, typed, NOW));
        assertThat(edits.find(BUREAU, THING)).contains(new UnsavedEdit(THING, 3, base, typed, NOW));
    }

    @Test
    void everybody_has_their_own_and_may_know_that_another_is_at_it() {
        Item base = unified("000120005001", "种子经营许可");
        EditedThing thing = EditedThing.standard(2);
        UnsavedEdits edits = stores.unsavedEdits();
        edits.keep(SECOND_OFFICER, new UnsavedEdit(thing, 1, base, ItemDraft.of(base), NOW));
        assertThat(edits.find(BUREAU, thing)).isEmpty();
        assertThat(edits.find(SECOND_OFFICER, EditedThing.implementation(2))).isEmpty();
        assertThat(edits.othersSince(BUREAU, thing, NOW.minus(Duration.ofMinutes(10))))
                .extracting(UnsavedEdits.Editing::account)
                .containsExactly(SECOND_OFFICER.name());
        assertThat(edits.othersSince(SECOND_OFFICER, thing, NOW.minus(Duration.ofMinutes(10))))
                .isEmpty();
        assertThat(edits.othersSince(BUREAU, thing, NOW.plusSeconds(1))).isEmpty();
        edits.drop(SECOND_OFFICER, thing);
        assertThat(edits.find(SECOND_OFFICER, thing)).isEmpty();
    }
}
