package io.sitong.importer.stage;

import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.item.ItemGroup;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Joins what two sheets say of one item, such as its materials on one and its fees on the other. */
final class SheetJoin {

    private SheetJoin() {}

    /** Both together, or nothing where they contradict each other. */
    static @Nullable Item join(Item first, Item second) {
        Item.Builder joined = first.edit();
        for (Map.Entry<ItemField, String> field : second.fields().entrySet()) {
            String there = first.fields().get(field.getKey());
            if (there == null) {
                joined.set(field.getKey(), field.getValue());
            } else if (!there.equals(field.getValue())) {
                return null;
            }
        }
        for (ItemGroup group : ItemGroup.values()) {
            List<?> rows = second.group(group);
            if (!rows.isEmpty() && !first.group(group).isEmpty() && !rows.equals(first.group(group))) {
                return null;
            }
        }
        return joined.bases(either(first.bases(), second.bases()))
                .materials(either(first.materials(), second.materials()))
                .fees(either(first.fees(), second.fees()))
                .steps(either(first.steps(), second.steps()))
                .build();
    }

    private static <R> List<R> either(List<R> first, List<R> second) {
        return first.isEmpty() ? second : first;
    }
}
