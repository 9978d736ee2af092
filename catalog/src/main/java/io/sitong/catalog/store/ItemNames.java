package io.sitong.catalog.store;

import static io.sitong.catalog.store.db.Sequences.ITEM_NAME_ID;
import static io.sitong.catalog.store.db.Tables.ITEM_NAME;

import io.sitong.catalog.item.Pinyin;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Gives every distinct name its number; lives as long as one transaction. */
final class ItemNames {

    private static final int LONGEST_INITIALS = 400;

    private final DSLContext tx;
    private final RecentlyUsed<String, Long> known;

    ItemNames(DSLContext tx, KnownNumbers known) {
        this.tx = tx;
        this.known = known.names;
    }

    Map<String, Long> numbersOf(Collection<String> names) {
        Map<String, Long> numbers = new HashMap<>();
        Set<String> unknown = new LinkedHashSet<>();
        for (String name : names) {
            Long number = known.find(name);
            if (number == null) {
                unknown.add(name);
            } else {
                numbers.put(name, number);
            }
        }
        if (!unknown.isEmpty()) {
            Map<String, Long> stored = stored(unknown);
            List<String> missing =
                    unknown.stream().filter(name -> !stored.containsKey(name)).toList();
            stored.putAll(add(missing));
            stored.forEach(known::put);
            numbers.putAll(stored);
        }
        return numbers;
    }

    private Map<String, Long> stored(Collection<String> names) {
        return new HashMap<>(tx.select(ITEM_NAME.NAME, ITEM_NAME.ID)
                .from(RowsWith.texts(ITEM_NAME.NAME, names))
                .fetchMap(ITEM_NAME.NAME, ITEM_NAME.ID));
    }

    private Map<String, Long> add(List<String> names) {
        List<Long> ids = Numbers.draw(tx, ITEM_NAME_ID, names.size());
        List<@Nullable Object[]> rows = new ArrayList<>(names.size());
        Map<String, Long> given = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            rows.add(new @Nullable Object[] {ids.get(i), names.get(i), initials(names.get(i))});
            given.put(names.get(i), ids.get(i));
        }
        int inserted =
                BulkRows.insertNew(tx, ITEM_NAME, List.of(ITEM_NAME.ID, ITEM_NAME.NAME, ITEM_NAME.INITIALS), rows);
        return inserted == rows.size() ? given : stored(names);
    }

    private static String initials(String name) {
        return ColumnText.cut(Pinyin.initials(name), LONGEST_INITIALS);
    }
}
