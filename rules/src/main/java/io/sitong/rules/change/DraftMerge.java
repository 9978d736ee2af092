package io.sitong.rules.change;

import io.sitong.catalog.draft.ItemDraft;
import io.sitong.catalog.item.GroupRow;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.item.ItemGroup;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Brings together what two people made of one text. What only one of them changed is taken from this one, down to the
 * cell of a row; what both changed in different ways is a {@link Conflict}. Nothing is lost: an undecided conflict keeps
 * my text, and both texts are told.
 */
public final class DraftMerge {

    private final ItemDraft base;
    private final ItemDraft mine;
    private final ItemDraft theirs;
    private final Decisions decisions;
    private final ItemDraft merged;

    private DraftMerge(ItemDraft base, ItemDraft mine, ItemDraft theirs, Map<Integer, Conflict.Decision> decisions) {
        this.base = base;
        this.mine = mine;
        this.theirs = theirs;
        this.decisions = new Decisions(decisions);
        this.merged = merge();
    }

    /** @param base the text both started from */
    public static DraftMerge of(ItemDraft base, ItemDraft mine, ItemDraft theirs) {
        return new DraftMerge(base, mine, theirs, Map.of());
    }

    /** The same with conflicts decided, by their numbers. */
    public DraftMerge decided(Map<Integer, Conflict.Decision> byNumber) {
        return new DraftMerge(base, mine, theirs, byNumber);
    }

    /** What both changed in different ways, in the order of the form. */
    public List<Conflict> conflicts() {
        return decisions.conflicts();
    }

    /** The one text; where a conflict is not decided, it says what I wrote. */
    public ItemDraft merged() {
        return merged;
    }

    /** Fields and groups they changed, by key: what is new to me. */
    public List<String> changedByThem() {
        return changed(theirs);
    }

    /** Fields and groups I changed, by key. */
    public List<String> changedByMe() {
        return changed(mine);
    }

    private List<String> changed(ItemDraft side) {
        List<String> keys = new ArrayList<>();
        for (ItemField field : ItemField.values()) {
            if (!side.text(field).equals(base.text(field))) {
                keys.add(field.name());
            }
        }
        for (ItemGroup group : ItemGroup.values()) {
            if (!side.rows(group).equals(base.rows(group))) {
                keys.add(group.name());
            }
        }
        return keys;
    }

    private ItemDraft merge() {
        Map<ItemField, String> fields = new EnumMap<>(ItemField.class);
        for (ItemField field : ItemField.values()) {
            fields.put(
                    field,
                    decisions.text(
                            field.name(), field.label(), null, base.text(field), mine.text(field), theirs.text(field)));
        }
        Map<ItemGroup, List<GroupRow>> groups = new EnumMap<>(ItemGroup.class);
        for (ItemGroup group : ItemGroup.values()) {
            groups.put(group, group(group));
        }
        return new ItemDraft(fields, groups);
    }

    private List<GroupRow> group(ItemGroup group) {
        List<GroupRow> was = base.rows(group);
        List<GroupRow> my = mine.rows(group);
        List<GroupRow> their = theirs.rows(group);
        if (my.equals(their) || their.equals(was)) {
            return my;
        }
        if (my.equals(was)) {
            return their;
        }
        return new RowMerge(decisions, group, was, my, their).run();
    }
}
