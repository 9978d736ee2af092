package io.sitong.catalog.store;

import io.sitong.catalog.item.Implementation;
import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.item.ItemGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One field that differs between two states of the same thing. */
record FieldChange(
        String field, @Nullable String before, @Nullable String after) {

    static void addIfChanged(List<FieldChange> changes, String field, @Nullable Object before, @Nullable Object after) {
        if (!Objects.equals(before, after)) {
            changes.add(new FieldChange(field, text(before), text(after)));
        }
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    static List<FieldChange> between(Item before, Item after, ItemJson json) {
        List<FieldChange> changes = new ArrayList<>();
        for (ItemField field : ItemField.values()) {
            addIfChanged(
                    changes,
                    field.name(),
                    before.find(field).orElse(null),
                    after.find(field).orElse(null));
        }
        for (ItemGroup group : ItemGroup.values()) {
            if (!before.group(group).equals(after.group(group))) {
                changes.add(new FieldChange(
                        group.name(), json.writeGroup(before.group(group)), json.writeGroup(after.group(group))));
            }
        }
        return changes;
    }

    static List<FieldChange> between(Implementation before, Implementation after, ItemJson json) {
        List<FieldChange> changes = between(before.item(), after.item(), json);
        addIfChanged(changes, "state", before.state(), after.state());
        addIfChanged(changes, "division", before.division(), after.division());
        addIfChanged(changes, "basedOn", before.basedOn(), after.basedOn());
        return changes;
    }
}
