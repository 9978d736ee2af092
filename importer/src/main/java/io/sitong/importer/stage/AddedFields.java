package io.sitong.importer.stage;

import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.item.ItemGroup;
import io.sitong.importer.problem.Place;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The changes of a new row: everything it has, added. They are made when somebody asks, because a hundred thousand new
 * rows with forty fields each would fill the memory with what the items say anyway.
 */
final class AddedFields extends AbstractList<FieldChange> {

    /** The order in which changed rows name their groups. */
    private static final Set<ItemGroup> GROUPS =
            new LinkedHashSet<>(List.of(ItemGroup.BY_LAW, ItemGroup.MATERIALS, ItemGroup.FEES, ItemGroup.STEPS));

    static {
        GROUPS.addAll(List.of(ItemGroup.values()));
    }

    private final Item item;
    private final Function<String, Place> cells;
    private final List<FieldChange> more;

    /**
     * Of an item.
     *
     * @param cells key → cell
     * @param more what changes beside its fields
     */
    AddedFields(Item item, Function<String, Place> cells, List<FieldChange> more) {
        this.item = item;
        this.cells = cells;
        this.more = List.copyOf(more);
    }

    private List<FieldChange> made() {
        List<FieldChange> changes = new ArrayList<>();
        for (ItemField field : ItemField.values()) {
            String text = item.fields().get(field);
            if (text != null) {
                changes.add(added(field.name(), field.label(), field.display(text)));
            }
        }
        for (ItemGroup group : GROUPS) {
            List<?> rows = item.group(group);
            if (!rows.isEmpty()) {
                changes.add(added(group.name(), group.label(), GroupText.names(rows)));
            }
        }
        changes.addAll(more);
        return changes;
    }

    /** What the changes are called, without making them. */
    void labels(Consumer<String> told) {
        item.fields().keySet().forEach(field -> told.accept(field.label()));
        for (ItemGroup group : GROUPS) {
            if (!item.group(group).isEmpty()) {
                told.accept(group.label());
            }
        }
        more.forEach(change -> told.accept(change.label()));
    }

    private FieldChange added(String key, String label, String after) {
        return new FieldChange(key, label, "", after, FieldChange.Kind.ADDED, false, List.of(), cells.apply(key));
    }

    @Override
    public FieldChange get(int index) {
        return made().get(index);
    }

    @Override
    public int size() {
        return made().size();
    }

    @Override
    public Iterator<FieldChange> iterator() {
        return made().iterator();
    }
}
