package io.sitong.catalog.store;

import static io.sitong.catalog.store.db.Tables.LIST_ENTRY;
import static io.sitong.catalog.store.db.Tables.NATIONAL_LIST;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/**
 * Work is done on lists in force only. The lock lets an adoption wait, so that it carries over what is being decided, and
 * lets two decisions on one list follow each other.
 */
final class ListInForce {

    private ListInForce() {}

    static Condition ofEntry(long entryId) {
        return NATIONAL_LIST.ID.eq(
                DSL.select(LIST_ENTRY.LIST_ID).from(LIST_ENTRY).where(LIST_ENTRY.ID.eq(entryId)));
    }

    static boolean lock(DSLContext tx, Condition list) {
        return Boolean.TRUE.equals(tx.select(NATIONAL_LIST.CURRENT_VERSION)
                .from(NATIONAL_LIST)
                .where(list)
                .forUpdate()
                .fetchOne(NATIONAL_LIST.CURRENT_VERSION));
    }
}
