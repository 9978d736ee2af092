package io.sitong.catalog.store;

import static io.sitong.catalog.store.db.Sequences.ITEM_NAME_ID;
import static io.sitong.catalog.store.db.Tables.ITEM_NAME;

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

    private static final int REMEMBERED = 50_000;

    private final DSLContext tx;
    private final RecentlyUsed<String, Long> known = new RecentlyUsed<>(REMEMBERED, id -> 1);

    ItemNames(DSLContext tx) {
        this.tx = tx;
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
            if (!missing.isEmpty()) {
                add(missing);
                stored.putAll(stored(missing));
            }
            stored.forEach(known::put);
            numbers.putAll(stored);
        }
        return numbers;
    }

    private Map<String, Long> stored(Collection<String> names) {
        return new HashMap<>(tx.select(ITEM_NAME.NAME, ITEM_NAME.ID)
                .from(ITEM_NAME)
                .where(ITEM_NAME.NAME.in(names))
                .fetchMap(ITEM_NAME.NAME, ITEM_NAME.ID));
    }

    private void add(List<String> names) {
        List<Long> ids = Numbers.draw(tx, ITEM_NAME_ID, names.size());
        List<@Nullable Object[]> rows = new ArrayList<>(names.size());
        for (int i = 0; i < names.size(); i++) {
            rows.add(new @Nullable Object[] {ids.get(i), names.get(i), PinyinInitials.of(names.get(i))});
        }
        BulkRows.insertNew(tx, ITEM_NAME, List.of(ITEM_NAME.ID, ITEM_NAME.NAME, ITEM_NAME.INITIALS), rows);
    }
}
