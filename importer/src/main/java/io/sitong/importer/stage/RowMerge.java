package io.sitong.importer.stage;

import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.item.ItemGroup;
import io.sitong.catalog.item.ItemGroups;
import io.sitong.importer.exported.ExportedCells;
import io.sitong.importer.exported.GroupCell;
import io.sitong.rules.fold.NameFold;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Puts what the file says into what is stored, field by field.
 *
 * <p>A column that is not in the file leaves the field as it is. A blank cell leaves it too, unless the sender wants
 * blanks to remove, or emptied a cell that was handed out with a text. A cell with an error never takes the place of a
 * stored value. Of a row that was handed out, cells nobody changed since say nothing.
 */
final class RowMerge {

    private final boolean blanksRemove;

    RowMerge(PreviewOptions options) {
        this.blanksRemove = options.blankCellsRemove();
    }

    /** What would be stored, what would change, and what stays although the file has the column. */
    record Merged(Item item, List<FieldChange> changes, List<KeptField> kept) {}

    /** What is to be stored of a row of which nothing is stored. */
    Item added(FileRow row) {
        return row.exported() == null ? row.item() : merge(row, Item.empty()).item();
    }

    Merged merge(FileRow row, Item stored) {
        return merge(row, stored, Set.of());
    }

    /** @param held keys of fields and groups that stay as they are, whatever the file says */
    Merged merge(FileRow row, Item stored, Set<String> held) {
        ExportedCells exported = row.exported();
        Set<String> stays = new HashSet<>(held);
        if (exported != null) {
            stays.addAll(exported.untouched());
        }
        Work work = new Work(row, stored, stays);
        for (ItemField field : ItemField.values()) {
            work.field(field);
        }
        work.groups();
        return work.done();
    }

    private final class Work {

        private final FileRow row;
        private final Item read;
        private final Item stored;
        private final Set<String> broken;
        private final Set<String> held;
        private final Item.Builder merged;
        private final List<FieldChange> changes = new ArrayList<>();
        private final List<KeptField> kept = new ArrayList<>();

        Work(FileRow row, Item stored, Set<String> held) {
            this.row = row;
            this.read = row.item();
            this.stored = stored;
            this.broken = row.brokenKeys();
            this.held = held;
            this.merged = stored.edit();
        }

        void field(ItemField field) {
            String after = read.fields().get(field);
            String before = stored.fields().get(field);
            String key = field.name();
            boolean same = after == null ? before == null : after.equals(before);
            if (same || held.contains(key) || before != null && isMadeUp(field)) {
                return;
            }
            if (before != null && broken.contains(key)) {
                keep(key, field.label(), field.display(before), KeptField.Why.ERROR);
            } else if (after != null) {
                merged.set(field, after);
                change(
                        key,
                        field.label(),
                        before == null ? "" : field.display(before),
                        field.display(after),
                        List.of());
            } else if (before != null && row.has(key)) {
                if (blanksRemove || row.cleared(key)) {
                    merged.set(field, null);
                    change(key, field.label(), field.display(before), "", List.of());
                } else {
                    keep(key, field.label(), field.display(before), KeptField.Why.BLANK);
                }
            }
        }

        /** A name put together from 主项 and 子项 is better than none, and no better than one that is known. */
        private boolean isMadeUp(ItemField field) {
            return field == ItemField.TASK_NAME && !row.has(field.name());
        }

        void groups() {
            GroupMerge merge = new GroupMerge(key -> (blanksRemove && row.has(key)) || row.cleared(key));
            group(ItemGroup.BY_LAW, "BY_LAW", stored.bases(), merge.bases(stored.bases(), read.bases()))
                    .ifChanged(merged::bases);
            group(
                            ItemGroup.MATERIALS,
                            row.has("MATERIALS") ? "MATERIALS" : "MATERIAL_NAME",
                            stored.materials(),
                            merge.materials(stored.materials(), read.materials()))
                    .ifChanged(merged::materials);
            group(
                            ItemGroup.FEES,
                            row.has("FEES") ? "FEES" : "FEE_NAME",
                            stored.fees(),
                            merge.fees(stored.fees(), read.fees()))
                    .ifChanged(merged::fees);
            group(ItemGroup.STEPS, "HANDLE_FLOW", stored.steps(), merge.steps(stored.steps(), read.steps()))
                    .ifChanged(merged::steps);
            for (ItemGroup group : ItemGroup.values()) {
                GroupCell.of(group.name())
                        .ifPresent(inOneCell -> group(
                                        inOneCell,
                                        inOneCell.name(),
                                        List.<Object>copyOf(stored.group(inOneCell)),
                                        read.group(inOneCell).isEmpty()
                                                ? List.of()
                                                : List.<Object>copyOf(GroupCell.merged(inOneCell, stored, read)))
                                .ifChanged(rows -> ItemGroups.set(merged, inOneCell, rows)));
            }
        }

        private <R> Outcome<R> group(ItemGroup group, String key, List<R> before, List<R> after) {
            if (held.contains(group.name())) {
                return new Outcome<>(null);
            }
            if (!read.group(group).isEmpty()) {
                if (after.equals(before)) {
                    return new Outcome<>(null);
                }
                change(
                        group.name(),
                        group.label(),
                        GroupText.names(before),
                        GroupText.names(after),
                        before.isEmpty() ? List.of() : GroupText.differences(before, after));
                return new Outcome<>(after);
            }
            if (before.isEmpty() || !row.has(key) || (group == ItemGroup.STEPS && !row.cleared(key))) {
                return new Outcome<>(null);
            }
            if (blanksRemove || row.cleared(key)) {
                change(group.name(), group.label(), GroupText.names(before), "", List.of());
                return new Outcome<>(List.of());
            }
            keep(group.name(), group.label(), GroupText.names(before), KeptField.Why.BLANK);
            return new Outcome<>(null);
        }

        private void change(String key, String label, String before, String after, List<String> details) {
            FieldChange.Kind kind = before.isEmpty()
                    ? FieldChange.Kind.ADDED
                    : after.isEmpty() ? FieldChange.Kind.REMOVED : FieldChange.Kind.REPLACED;
            boolean formOnly = kind == FieldChange.Kind.REPLACED && NameFold.formDiffers(before, after);
            changes.add(new FieldChange(key, label, before, after, kind, formOnly, details, row.cell(key)));
        }

        private void keep(String key, String label, String value, KeptField.Why why) {
            kept.add(new KeptField(key, label, value, why, row.cell(key)));
        }

        Merged done() {
            return changes.isEmpty()
                    ? new Merged(stored, List.of(), List.copyOf(kept))
                    : new Merged(merged.build(), List.copyOf(changes), List.copyOf(kept));
        }
    }

    /** The rows a group shall have from now on, absent where it stays. */
    private record Outcome<R>(@Nullable List<R> rows) {

        void ifChanged(java.util.function.Consumer<List<R>> set) {
            List<R> changed = rows;
            if (changed != null) {
                set.accept(changed);
            }
        }
    }
}
