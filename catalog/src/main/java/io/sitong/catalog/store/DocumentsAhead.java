package io.sitong.catalog.store;

import io.sitong.catalog.item.Item;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * Stores the names and documents of the next block of a batch while the present one is written, on a thread and in
 * transactions of its own. Nothing refers to them before the batch does, and those of a batch that comes to nothing stay
 * like those of any item that was changed since: they need not be settled with it.
 */
final class DocumentsAhead implements AutoCloseable {

    private final Database database;
    private final KnownNumbers known = new KnownNumbers();
    private final ExecutorService ahead = Executors.newSingleThreadExecutor(
            Thread.ofVirtual().name("documents-ahead").factory());

    DocumentsAhead(Database database) {
        this.database = database;
    }

    /** Column values of implementations, one array per item, in the order of {@link ItemColumns#fields()}. */
    Future<List<@Nullable Object[]>> values(List<Item> items) {
        return ahead.submit(() -> database.db()
                .transactionResult(c ->
                        new ItemWriter(c.dsl(), database.json(), known).values(ItemColumns.OF_IMPLEMENTATION, items)));
    }

    @Override
    public void close() {
        ahead.close();
    }
}
