package io.sitong.catalog.store;

import static io.sitong.catalog.store.db.Tables.STANDARD_ITEM;
import static io.sitong.catalog.store.db.Tables.STANDARD_TO_DESCRIBE;

import java.util.List;
import org.jooq.DSLContext;

/**
 * Gives the standard items of a database that was filled before the public zone the columns people choose them by, block
 * by block. Does nothing to any other; goes on where it broke off.
 */
final class StandardsDescribed {

    private static final int BLOCK = 500;

    private StandardsDescribed() {}

    static void run(Database database) {
        List<Long> block;
        do {
            block = database.db()
                    .select(STANDARD_TO_DESCRIBE.STANDARD_ID)
                    .from(STANDARD_TO_DESCRIBE)
                    .orderBy(STANDARD_TO_DESCRIBE.STANDARD_ID)
                    .limit(BLOCK)
                    .fetch(STANDARD_TO_DESCRIBE.STANDARD_ID);
            List<Long> these = block;
            if (!these.isEmpty()) {
                database.db().transaction(c -> describe(c.dsl(), database.reader(), these));
            }
        } while (block.size() == BLOCK);
    }

    private static void describe(DSLContext tx, ItemReader reader, List<Long> block) {
        StandardTable.read(
                        tx,
                        reader,
                        StandardTable.select(tx, STANDARD_ITEM.ID.in(block)).fetch())
                .forEach(standard -> tx.update(STANDARD_ITEM)
                        .set(StandardTable.chosenBy(standard.item()))
                        .where(STANDARD_ITEM.ID.eq(standard.id()))
                        .execute());
        tx.deleteFrom(STANDARD_TO_DESCRIBE)
                .where(STANDARD_TO_DESCRIBE.STANDARD_ID.in(block))
                .execute();
    }
}
