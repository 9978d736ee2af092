package io.sitong.ui.items.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.sitong.catalog.account.Role;
import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.draft.EditedThing;
import io.sitong.catalog.draft.UnsavedEdit;
import io.sitong.catalog.draft.UnsavedEdits;
import io.sitong.catalog.item.GroupField;
import io.sitong.catalog.item.GroupRow;
import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.item.ItemGroup;
import io.sitong.catalog.item.LegalBasis;
import io.sitong.catalog.item.Material;
import io.sitong.rules.change.ChangeKind;
import io.sitong.rules.change.Conflict;
import io.sitong.rules.change.DraftMerge;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EditModelTest {

    private static final DivisionCode REGION = new DivisionCode("150000000000");
    private static final Viewer WANG = new Viewer(1, "王建国", Role.DEPARTMENT, REGION);
    private static final Viewer LI = new Viewer(2, "李淑芬", Role.DEPARTMENT, REGION);
    private static final Instant NOW = Instant.parse("2026-11-26T01:00:00Z");

    private final StoredText stored = new StoredText();
    private final KeptEdits unsaved = new KeptEdits();

    private EditModel open(Viewer viewer) {
        return new EditModel(stored.by(viewer), unsaved, viewer, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @Test
    void whatWasTypedIsThereAgainWhenThePersonComesBack() {
        EditModel first = open(WANG);
        first.set(ItemField.PROMISE_DAY, "五");
        first.paste(ItemGroup.MATERIALS, "材料名称\t份数\n居民户口簿\t1\n结婚证\t1");
        EditModel again = open(WANG);
        assertThat(again.restored()).contains(NOW);
        assertThat(again.text(ItemField.PROMISE_DAY)).isEqualTo("五");
        assertThat(again.rows(ItemGroup.MATERIALS))
                .extracting(GroupRow::title)
                .containsExactly("居民身份证", "居民户口簿", "结婚证");
        assertThat(open(LI).restored()).as("nobody sees what another typed").isEmpty();
        assertThat(stored.item.name()).isEqualTo("老年人优待证办理");
    }

    @Test
    void typingBackToWhatIsStoredLeavesNothingUnsaved() {
        EditModel model = open(WANG);
        model.set(ItemField.TASK_NAME, "老年人优待证");
        assertThat(model.dirty()).isTrue();
        model.set(ItemField.TASK_NAME, "老年人优待证办理");
        assertThat(model.dirty()).isFalse();
        assertThat(unsaved.find(WANG, stored.thing())).isEmpty();
    }

    @Test
    void aFieldIsMarkedByWhatBecameOfIt() {
        EditModel model = open(WANG);
        model.set(ItemField.SUB_NAME, "优待证(补办)");
        model.set(ItemField.ACCEPT_CONDITION, "年满六十周岁");
        model.set(ItemField.GUIDE_DEPT, "");
        model.set(ItemField.PROMISE_DAY, "3");
        assertThat(model.mark(ItemField.SUB_NAME)).contains(ChangeKind.RETYPED);
        assertThat(model.mark(ItemField.ACCEPT_CONDITION)).contains(ChangeKind.ADDED);
        assertThat(model.mark(ItemField.GUIDE_DEPT)).contains(ChangeKind.REMOVED);
        assertThat(model.mark(ItemField.PROMISE_DAY)).contains(ChangeKind.CHANGED);
        assertThat(model.mark(ItemField.TASK_TYPE)).isEmpty();
        assertThat(model.changes()).isEqualTo(4);
    }

    @Test
    void whatIsTypedIsUnderstoodInTheWayOfItsField() {
        EditModel model = open(WANG);
        assertThat(model.set(ItemField.PLAN_EFFECTIVE_DATE, "2027年1月5日")).isEqualTo("2027-01-05");
        assertThat(model.set(ItemField.PROMISE_DAY, "１０ ")).isEqualTo("10");
        assertThat(model.set(ItemField.CATALOG_CODE, "15201100100y")).isEqualTo("15201100100Y");
        assertThat(model.set(ItemField.PLAN_CANCEL_DATE, "年底")).isEqualTo("年底");
        assertThat(model.problem(ItemField.PLAN_CANCEL_DATE)).isPresent();
    }

    @Test
    void onlyWhatIsWrongAndWasTypedHereHindersSaving() {
        stored.item = stored.item.edit().set(ItemField.CATALOG_CODE, "123").build();
        EditModel model = open(WANG);
        model.set(ItemField.ACCEPT_CONDITION, "年满六十周岁");
        assertThat(model.problems()).isNotEmpty();
        assertThat(model.hindering()).isEmpty();
        model.set(ItemField.PROMISE_DAY, "五天");
        assertThat(model.hindering()).extracting(p -> p.field()).containsExactly(ItemField.PROMISE_DAY);
    }

    @Test
    void rowsAreMovedRemovedAndBroughtBack() {
        EditModel model = open(WANG);
        model.paste(ItemGroup.MATERIALS, "结婚证\n申请表");
        assertThat(model.move(ItemGroup.MATERIALS, 2, -1)).isEqualTo(1);
        assertThat(model.move(ItemGroup.MATERIALS, 0, -1)).isZero();
        assertThat(titles(model)).containsExactly("居民身份证", "申请表", "结婚证");
        model.remove(ItemGroup.MATERIALS, 0);
        assertThat(model.marks(ItemGroup.MATERIALS).gone())
                .extracting(GroupRow::title)
                .containsExactly("居民身份证");
        model.undo(ItemGroup.MATERIALS);
        model.undo(ItemGroup.MATERIALS);
        assertThat(titles(model)).containsExactly("居民身份证", "结婚证", "申请表");
        model.undo(ItemGroup.MATERIALS);
        assertThat(model.canUndo(ItemGroup.MATERIALS)).isFalse();
        assertThat(model.dirty()).isFalse();
    }

    private static List<String> titles(EditModel model) {
        return model.rows(ItemGroup.MATERIALS).stream().map(GroupRow::title).toList();
    }

    @Test
    void aBasisThatIsFreeTextIsTakenApart() {
        stored.item = stored.item
                .edit()
                .bases(List.of(LegalBasis.ofText("《老年人权益保障法》第五十八条；《居住证暂行条例》第十六条")))
                .build();
        EditModel model = open(WANG);
        assertThat(model.hasFreeText(ItemGroup.BY_LAW)).isTrue();
        model.takeApart();
        assertThat(model.rows(ItemGroup.BY_LAW))
                .extracting(row -> row.text(GroupField.LAW_NAME) + row.text(GroupField.ARTICLE))
                .containsExactly("老年人权益保障法第五十八条", "居住证暂行条例第十六条");
        assertThat(model.hasFreeText(ItemGroup.BY_LAW)).isFalse();
    }

    @Test
    void savingWritesTheTextAndLeavesOutEmptyRows() {
        EditModel model = open(WANG);
        model.set(ItemField.PROMISE_DAY, "3");
        model.add(ItemGroup.MATERIALS);
        assertThat(model.save()).isInstanceOf(EditedText.Saving.Saved.class);
        assertThat(stored.item.text(ItemField.PROMISE_DAY)).isEqualTo("3");
        assertThat(stored.item.materials()).hasSize(1);
        assertThat(unsaved.find(WANG, stored.thing())).isEmpty();
        assertThat(model.dirty()).isFalse();
    }

    @Test
    void theSlowerOfTwoIsToldAndLosesNothing() {
        EditModel wang = open(WANG);
        EditModel li = open(LI);
        wang.set(ItemField.PROMISE_DAY, "3");
        wang.set(ItemField.ACCEPT_CONDITION, "年满六十周岁");
        li.set(ItemField.PROMISE_DAY, "7");
        li.set(ItemField.GUIDE_DEPT, "自治区民政厅");
        assertThat(li.others()).extracting(UnsavedEdits.Editing::account).containsExactly("王建国");
        assertThat(wang.save()).isInstanceOf(EditedText.Saving.Saved.class);

        assertThat(li.save()).isInstanceOf(EditedText.Saving.Overtaken.class);
        EditedText.Stored theirs = li.newer().orElseThrow();
        assertThat(theirs.by()).isEqualTo("王建国");
        DraftMerge merge = li.merge(theirs);
        assertThat(merge.conflicts())
                .extracting(Conflict::key, Conflict::base, Conflict::mine, Conflict::theirs)
                .containsExactly(tuple("PROMISE_DAY", "5", "7", "3"));
        assertThat(open(LI).text(ItemField.PROMISE_DAY))
                .as("undecided, it is still kept")
                .isEqualTo("7");

        li.take(merge.decided(Map.of(0, Conflict.Decision.mine())), theirs);
        assertThat(li.newer()).isEmpty();
        assertThat(li.save()).isInstanceOf(EditedText.Saving.Saved.class);
        assertThat(stored.item.text(ItemField.PROMISE_DAY)).isEqualTo("7");
        assertThat(stored.item.text(ItemField.ACCEPT_CONDITION)).isEqualTo("年满六十周岁");
        assertThat(stored.item.text(ItemField.GUIDE_DEPT)).isEqualTo("自治区民政厅");
    }

    @Test
    void whatCannotBeSavedStaysUnsaved() {
        EditModel model = open(WANG);
        model.set(ItemField.PROMISE_DAY, "3");
        stored.refusing = true;
        assertThat(model.save()).isEqualTo(new EditedText.Saving.Refused("审核中"));
        assertThat(open(WANG).text(ItemField.PROMISE_DAY)).isEqualTo("3");
    }

    /** A text in memory; who saved last is remembered. */
    private static final class StoredText {

        private Item item = Item.builder()
                .set(ItemField.TASK_NAME, "老年人优待证办理")
                .set(ItemField.CATALOG_CODE, "152011001000")
                .set(ItemField.TASK_TYPE, "20")
                .set(ItemField.USE_LEVEL, "3^4")
                .set(ItemField.SUB_NAME, "优待证（补办）")
                .set(ItemField.GUIDE_DEPT, "民政厅")
                .set(ItemField.PROMISE_DAY, "5")
                .set(ItemField.PROMISE_TYPE, "工作日")
                .materials(List.of(Material.named("居民身份证")))
                .build();
        private final Item published = item;
        private int version = 1;
        private String by = "";
        private boolean refusing;

        EditedThing thing() {
            return EditedThing.standard(7);
        }

        EditedText by(Viewer viewer) {
            return new EditedText() {
                @Override
                public EditedThing thing() {
                    return StoredText.this.thing();
                }

                @Override
                public List<ItemField> fields() {
                    return Arrays.asList(ItemField.values());
                }

                @Override
                public List<ItemGroup> groups() {
                    return Arrays.asList(ItemGroup.values());
                }

                @Override
                public Stored stored() {
                    return new Stored(version, item, by, NOW);
                }

                @Override
                public Item reference() {
                    return published;
                }

                @Override
                public String referenceName() {
                    return "第 1 版";
                }

                @Override
                public Optional<Item> standardBeside() {
                    return Optional.empty();
                }

                @Override
                public Saving save(Item saved, int read) {
                    if (refusing) {
                        return new Saving.Refused("审核中");
                    }
                    if (read != version) {
                        return new Saving.Overtaken();
                    }
                    item = saved;
                    version++;
                    by = viewer.name();
                    return new Saving.Saved();
                }
            };
        }
    }

    private static final class KeptEdits implements UnsavedEdits {

        private record Key(Viewer viewer, EditedThing thing) {}

        private final Map<Key, UnsavedEdit> kept = new HashMap<>();

        @Override
        public Optional<UnsavedEdit> find(Viewer viewer, EditedThing thing) {
            return Optional.ofNullable(kept.get(new Key(viewer, thing)));
        }

        @Override
        public void keep(Viewer viewer, UnsavedEdit edit) {
            kept.put(new Key(viewer, edit.thing()), edit);
        }

        @Override
        public void drop(Viewer viewer, EditedThing thing) {
            kept.remove(new Key(viewer, thing));
        }

        @Override
        public List<Editing> othersSince(Viewer viewer, EditedThing thing, Instant since) {
            return kept.entrySet().stream()
                    .filter(e -> !e.getKey().viewer().equals(viewer)
                            && e.getKey().thing().equals(thing))
                    .filter(e -> !e.getValue().keptAt().isBefore(since))
                    .map(e ->
                            new Editing(e.getKey().viewer().name(), e.getValue().keptAt()))
                    .toList();
        }
    }
}
