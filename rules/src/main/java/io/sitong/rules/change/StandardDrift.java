package io.sitong.rules.change;

import io.sitong.catalog.draft.ItemDraft;
import io.sitong.catalog.item.GroupRow;
import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.item.ItemGroup;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Three texts of one item: the standard an implementation was made from, the standard in force, and the implementation.
 * Only content counts: what is typed differently concerns nobody, and neither does a change the local text made already.
 */
public final class StandardDrift {

    /** The field groups that matter: what one rule is meant to hold for everywhere, but for the dates of the catalog itself. */
    private static final Set<ItemField> FIELDS = fields();

    /** Windows and frequent questions are each place's own. */
    private static final Set<ItemGroup> GROUPS =
            EnumSet.complementOf(EnumSet.of(ItemGroup.PLACES, ItemGroup.FAQS, ItemGroup.CHANNELS));

    private StandardDrift() {}

    private static Set<ItemField> fields() {
        Set<ItemField> fields = EnumSet.noneOf(ItemField.class);
        Arrays.stream(ItemField.values()).filter(ItemField::unified).forEach(fields::add);
        fields.removeAll(EnumSet.of(
                ItemField.PLAN_EFFECTIVE_DATE,
                ItemField.PLAN_CANCEL_DATE,
                // a unit goes with its number
                ItemField.ANTICIPATE_TYPE,
                ItemField.PROMISE_TYPE));
        return fields;
    }

    /** Fields and groups, by key, in which the content of the standard changed and which matter. */
    public static List<String> changed(Item then, Item now) {
        List<String> keys = new ArrayList<>();
        for (ChangedField change : ItemChanges.between(then, now)) {
            boolean matters = ItemField.findByKey(change.key())
                    .map(FIELDS::contains)
                    .orElseGet(() -> GROUPS.contains(ItemGroup.valueOf(change.key())));
            if (matters && change.kind().ofContent()) {
                keys.add(change.key());
            }
        }
        return keys;
    }

    /** What of it concerns a local text; none where the local text says everything the standard says now. */
    public static List<DriftedField> of(Item then, Item now, Item local) {
        return of(changed(then, now), then, now, local);
    }

    /**
     * The same for many local texts of one standard.
     *
     * @param changed of {@link #changed}
     */
    public static List<DriftedField> of(List<String> changed, Item then, Item now, Item local) {
        List<DriftedField> concerned = new ArrayList<>();
        for (String key : changed) {
            if (!same(key, now, local)) {
                concerned.add(ItemField.findByKey(key)
                        .map(field -> field(field, then, now, local))
                        .orElseGet(() -> group(ItemGroup.valueOf(key), then, now, local)));
            }
        }
        return concerned;
    }

    private static boolean same(String key, Item one, Item other) {
        return ItemField.findByKey(key)
                .map(field -> NormalForm.of(one, field).equals(NormalForm.of(other, field)))
                .orElseGet(() -> sameRows(ItemGroup.valueOf(key), one, other));
    }

    private static boolean sameRows(ItemGroup group, Item one, Item other) {
        ChangedField change = ItemChanges.group(group, GroupRow.of(one, group), GroupRow.of(other, group));
        return change == null || !change.kind().ofContent();
    }

    private static DriftedField field(ItemField field, Item then, Item now, Item local) {
        return new DriftedField(
                field.name(),
                field.label(),
                ItemChanges.text(then, field),
                ItemChanges.text(now, field),
                ItemChanges.text(local, field),
                !same(field.name(), then, local));
    }

    private static DriftedField group(ItemGroup group, Item then, Item now, Item local) {
        return new DriftedField(
                group.name(),
                group.label(),
                RowText.lines(GroupRow.of(then, group)),
                RowText.lines(GroupRow.of(now, group)),
                RowText.lines(GroupRow.of(local, group)),
                !same(group.name(), then, local));
    }

    /** The local text with the standard's in the fields and groups named. */
    public static Item takeOver(Item local, Item standard, List<String> keys) {
        ItemDraft draft = ItemDraft.of(local);
        ItemDraft ruling = ItemDraft.of(standard);
        for (String key : keys) {
            ItemField field = ItemField.findByKey(key).orElse(null);
            if (field == null) {
                ItemGroup group = ItemGroup.valueOf(key);
                draft = draft.with(group, ruling.rows(group));
            } else {
                draft = draft.with(field, ruling.text(field));
                ItemField unit = unitOf(field);
                draft = unit == null ? draft : draft.with(unit, ruling.text(unit));
            }
        }
        return draft.item(local);
    }

    private static @Nullable ItemField unitOf(ItemField limit) {
        return switch (limit) {
            case ANTICIPATE_DAY -> ItemField.ANTICIPATE_TYPE;
            case PROMISE_DAY -> ItemField.PROMISE_TYPE;
            default -> null;
        };
    }
}
