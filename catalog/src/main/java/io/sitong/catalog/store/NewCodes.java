package io.sitong.catalog.store;

import static io.sitong.catalog.store.db.Tables.IMPLEMENTATION;

import io.sitong.catalog.item.Implementation;
import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;

/**
 * Finds new rows under whose code somebody else stored an item in the same division since the preview: the preview would
 * have shown a change, not a new row. Rows of one file may share a code.
 */
final class NewCodes {

    private final DSLContext tx;
    private final Set<Long> own = new HashSet<>();

    NewCodes(DSLContext tx) {
        this.tx = tx;
    }

    /** Numbers drawn for rows of this batch; they do not count as somebody else's. */
    void draw(List<Long> ids) {
        own.addAll(ids);
    }

    /** The keys among those of the rows that are taken. */
    Set<String> takenOf(List<Implementation> added) {
        Set<String> handleCodes = new HashSet<>();
        Set<String> taskCodes = new HashSet<>();
        for (Implementation row : added) {
            Item item = row.item();
            if (item.has(ItemField.TASK_HANDLE_ITEM)) {
                handleCodes.add(item.text(ItemField.TASK_HANDLE_ITEM));
            } else if (item.has(ItemField.TASK_CODE)) {
                taskCodes.add(item.text(ItemField.TASK_CODE));
            }
        }
        Set<String> taken = new HashSet<>();
        for (List<String> codes : Blocks.of(handleCodes, 500)) {
            tx.select(IMPLEMENTATION.ID, IMPLEMENTATION.DIVISION_CODE, IMPLEMENTATION.HANDLE_ITEM_CODE)
                    .from(RowsWith.texts(IMPLEMENTATION.HANDLE_ITEM_CODE, codes))
                    .forEach(r -> note(taken, r.value1(), r.value2() + "#" + r.value3()));
        }
        for (List<String> codes : Blocks.of(taskCodes, 500)) {
            tx.select(
                            IMPLEMENTATION.ID,
                            IMPLEMENTATION.DIVISION_CODE,
                            IMPLEMENTATION.TASK_CODE,
                            IMPLEMENTATION.HANDLE_ITEM_CODE)
                    .from(RowsWith.texts(IMPLEMENTATION.TASK_CODE, codes))
                    .forEach(r -> {
                        // asked here: as a condition it would have H2 look for all rows without one
                        if (r.value4() == null) {
                            note(taken, r.value1(), r.value2() + "#" + r.value3());
                        }
                    });
        }
        return taken;
    }

    private void note(Set<String> taken, Long id, String key) {
        if (!own.contains(id)) {
            taken.add(key);
        }
    }

    static String key(Implementation implementation) {
        Item item = implementation.item();
        String code = item.find(ItemField.TASK_HANDLE_ITEM).orElseGet(() -> item.text(ItemField.TASK_CODE));
        return implementation.division() + "#" + code;
    }
}
