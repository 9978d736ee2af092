package io.sitong.catalog.store;

import static io.sitong.catalog.store.db.Tables.ITEM_CONTENT;

import io.sitong.catalog.item.ItemGroup;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jooq.Field;

/** The columns of {@code item_content} that hold numbers of pieces: the single values, and one for each group. */
final class PieceColumns {

    static final Field<Long> FIELDS = ITEM_CONTENT.FIELDS_PIECE;

    /** Every group that is kept once by itself; places belong to the contact, which is kept whole. */
    static final Map<ItemGroup, Field<Long>> GROUPS = groups();

    private PieceColumns() {}

    private static Map<ItemGroup, Field<Long>> groups() {
        Map<ItemGroup, Field<Long>> groups = new EnumMap<>(ItemGroup.class);
        groups.put(ItemGroup.BY_LAW, ITEM_CONTENT.BASES_PIECE);
        groups.put(ItemGroup.MATERIALS, ITEM_CONTENT.MATERIALS_PIECE);
        groups.put(ItemGroup.FEES, ITEM_CONTENT.FEES_PIECE);
        groups.put(ItemGroup.STEPS, ITEM_CONTENT.STEPS_PIECE);
        groups.put(ItemGroup.SPECIAL_STEPS, ITEM_CONTENT.SPECIAL_STEPS_PIECE);
        groups.put(ItemGroup.CHANNELS, ITEM_CONTENT.CHANNELS_PIECE);
        groups.put(ItemGroup.RESULTS, ITEM_CONTENT.RESULTS_PIECE);
        groups.put(ItemGroup.FAQS, ITEM_CONTENT.FAQS_PIECE);
        groups.put(ItemGroup.SITUATIONS, ITEM_CONTENT.SITUATIONS_PIECE);
        return groups;
    }

    static List<Field<?>> all() {
        List<Field<?>> all = new java.util.ArrayList<>();
        all.add(FIELDS);
        all.addAll(GROUPS.values());
        return all;
    }
}
