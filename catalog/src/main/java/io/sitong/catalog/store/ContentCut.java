package io.sitong.catalog.store;

import static io.sitong.catalog.store.db.Tables.CONTENT_TO_CUT;
import static io.sitong.catalog.store.db.Tables.ITEM_CONTENT;

import io.sitong.catalog.item.Item;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;

/**
 * Cuts up the documents of a database that was filled when they were kept whole, block by block, under the numbers they
 * have. Does nothing to any other; goes on where it broke off.
 */
final class ContentCut {

    private static final int BLOCK = 1_000;

    private ContentCut() {}

    static void run(DSLContext db, ItemJson json) {
        List<Long> block;
        do {
            block = db.select(CONTENT_TO_CUT.CONTENT_ID)
                    .from(CONTENT_TO_CUT)
                    .orderBy(CONTENT_TO_CUT.CONTENT_ID)
                    .limit(BLOCK)
                    .fetch(CONTENT_TO_CUT.CONTENT_ID);
            List<Long> these = block;
            if (!these.isEmpty()) {
                db.transaction(c -> cut(c.dsl(), json, these));
            }
        } while (block.size() == BLOCK);
    }

    private static void cut(DSLContext tx, ItemJson json, List<Long> block) {
        ItemContents contents = new ItemContents(tx, json, new KnownNumbers());
        Map<Long, String> bodies = tx.select(ITEM_CONTENT.ID, ITEM_CONTENT.BODY)
                .from(ITEM_CONTENT)
                .where(ITEM_CONTENT.ID.in(block))
                .and(ITEM_CONTENT.BODY.isNotNull())
                .fetchMap(ITEM_CONTENT.ID, ITEM_CONTENT.BODY);
        Map<Long, Item> parts = new HashMap<>();
        bodies.forEach((number, body) -> {
            Item part = json.read(body);
            if (ItemContents.isCut(part)) {
                parts.put(number, part);
            }
        });
        contents.replace(parts);
        tx.deleteFrom(CONTENT_TO_CUT).where(CONTENT_TO_CUT.CONTENT_ID.in(block)).execute();
    }
}
