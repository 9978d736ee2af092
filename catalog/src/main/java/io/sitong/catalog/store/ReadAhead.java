package io.sitong.catalog.store;

import io.sitong.catalog.paging.Keyset;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Hands a long table over in blocks and reads the next block while the caller works on the present one, so that database
 * and comparison each have a processor. Never more than two blocks are held.
 */
final class ReadAhead {

    private ReadAhead() {}

    /**
     * Rows in order.
     *
     * @param next the place after which the next block begins; null after the last
     */
    record Block<T>(List<T> rows, @Nullable Keyset next) {

        static <T> Block<T> last(List<T> rows) {
            return new Block<>(rows, null);
        }
    }

    /**
     * Hands over every row, in order, on the thread of the caller.
     *
     * @param read the block after a place, from the beginning where the place is null; called on another thread for all
     *     blocks but the first
     */
    static <T> void forEach(Function<@Nullable Keyset, Block<T>> read, Consumer<? super T> consumer) {
        Block<T> block = read.apply(null);
        if (block.next() == null) {
            block.rows().forEach(consumer);
            return;
        }
        try (ExecutorService ahead = Executors.newSingleThreadExecutor(
                Thread.ofVirtual().name("read-ahead").factory())) {
            for (Keyset next = block.next(); next != null; next = block.next()) {
                Keyset after = next;
                Future<Block<T>> coming = ahead.submit(() -> read.apply(after));
                block.rows().forEach(consumer);
                block = arrived(coming);
            }
        }
        block.rows().forEach(consumer);
    }

    /** What another thread found, or how it failed. */
    static <T> T arrived(Future<T> coming) {
        try {
            return coming.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException unchecked) {
                throw unchecked;
            }
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            coming.cancel(true);
            Thread.currentThread().interrupt();
            throw new IllegalStateException("waiting for another thread was interrupted", e);
        }
    }
}
