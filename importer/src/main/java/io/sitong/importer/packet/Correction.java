package io.sitong.importer.packet;

import io.sitong.catalog.draft.DraftCheck;
import io.sitong.catalog.draft.ItemDraft;
import io.sitong.catalog.item.GroupField;
import io.sitong.catalog.item.GroupRow;
import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.item.ItemGroup;
import io.sitong.importer.paste.PastedRows;
import io.sitong.importer.problem.ImportProblem;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts what a locality wrote in the place of a text into the stored item, or says why it does not fit there. */
final class Correction {

    /** Fields of which one cell speaks together. */
    private static final Map<ItemField, List<ItemField>> TOGETHER = Map.of(
            ItemField.ANTICIPATE_DAY, List.of(ItemField.ANTICIPATE_DAY, ItemField.ANTICIPATE_TYPE),
            ItemField.PROMISE_DAY, List.of(ItemField.PROMISE_DAY, ItemField.PROMISE_TYPE));

    private final String key;
    private final PacketRow.Said said;

    Correction(String key, PacketRow.Said said) {
        this.key = key;
        this.said = said;
    }

    /** Either the corrected item or why there is none, as a sentence. */
    record Outcome(Optional<Item> item, String why) {

        private static Outcome unfit(String why) {
            return new Outcome(Optional.empty(), why);
        }
    }

    Outcome in(Item stored) {
        if (!said.problems().isEmpty()) {
            return Outcome.unfit(said.problems().stream()
                    .map(ImportProblem::message)
                    .distinct()
                    .reduce("", String::concat));
        }
        ItemField field = ItemField.findByKey(key).orElse(null);
        if (field != null) {
            return field(field, stored);
        }
        for (ItemGroup group : ItemGroup.values()) {
            if (group.name().equals(key)) {
                return group(group, stored);
            }
        }
        return Outcome.unfit("这一问题涉及整个事项，请在事项页面修改");
    }

    private Outcome field(ItemField field, Item stored) {
        Item read = said.corrected();
        if (!read.has(field)) {
            return Outcome.unfit("没有从“" + said.correction() + "”中读出“" + field.label() + "”");
        }
        Item.Builder changed = stored.edit();
        for (ItemField one : TOGETHER.getOrDefault(field, List.of(field))) {
            if (read.has(one)) {
                if (DraftCheck.of(one, read.text(one)).isPresent()) {
                    return unfit(field.label());
                }
                changed.set(one, read.text(one));
            }
        }
        return new Outcome(Optional.of(changed.build()), "");
    }

    private Outcome unfit(String label) {
        return Outcome.unfit("“" + said.correction() + "”不合“" + label + "”的填写要求");
    }

    private Outcome group(ItemGroup group, Item stored) {
        List<GroupRow> rows = new ArrayList<>();
        Map<String, GroupRow> known = known(group, stored);
        for (GroupRow row : PastedRows.of(group, said.correction())) {
            GroupRow told = group == ItemGroup.FEES ? takenApart(row) : row;
            GroupRow full = filled(told, known.get(told.text(GroupField.leading(group))));
            if (!DraftCheck.of(full).isEmpty()) {
                return unfit(group.label());
            }
            rows.add(full);
        }
        return rows.isEmpty()
                ? Outcome.unfit("没有从“" + said.correction() + "”中读出“" + group.label() + "”")
                : new Outcome(Optional.of(ItemDraft.of(stored).with(group, rows).item(stored)), "");
    }

    private static Map<String, GroupRow> known(ItemGroup group, Item stored) {
        Map<String, GroupRow> known = new HashMap<>();
        GroupRow.of(stored, group).forEach(row -> known.putIfAbsent(row.text(GroupField.leading(group)), row));
        return known;
    }

    /** What the packet does not say of a row stays as it is stored. */
    private static GroupRow filled(GroupRow said, @org.jspecify.annotations.Nullable GroupRow stored) {
        if (stored == null) {
            return said;
        }
        Map<GroupField, String> cells = new EnumMap<>(GroupField.class);
        cells.putAll(stored.cells());
        cells.putAll(said.cells());
        return new GroupRow(said.group(), cells);
    }

    /** 证照工本费：10元/证 names a fee and what it costs. */
    private static GroupRow takenApart(GroupRow fee) {
        String name = fee.text(GroupField.FEE_NAME);
        int colon = name.indexOf('：');
        if (colon <= 0 || colon == name.length() - 1) {
            return fee;
        }
        Map<GroupField, String> cells = new EnumMap<>(GroupField.class);
        cells.putAll(fee.cells());
        cells.put(GroupField.FEE_NAME, name.substring(0, colon).strip());
        cells.put(GroupField.FEE_STAND, name.substring(colon + 1).strip());
        return new GroupRow(ItemGroup.FEES, cells);
    }
}
