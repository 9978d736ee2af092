package io.sitong.catalog.store;

import io.sitong.catalog.OneTransaction;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** The transaction belongs to the thread: the ports' own ones are savepoints in it, each with its seal in the trail. */
final class JooqOneTransaction implements OneTransaction {

    private final DSLContext db;

    JooqOneTransaction(Database database) {
        this.db = database.db();
    }

    @Override
    public <T extends @Nullable Object> T of(Supplier<T> work) {
        return db.transactionResult(c -> work.get());
    }
}
