package io.sitong.catalog.store;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * What may be done after somebody got the answer: at once where a tool or a test ends with it, in the background of a
 * server. It may be cut off at any point and is then done at the next start, so that it keeps no server from stopping.
 */
interface Afterwards extends AutoCloseable {

    /** Goes on step by step as long as it is told to. */
    interface Work {

        void run(BooleanSupplier goesOn);
    }

    void run(Work work);

    @Override
    default void close() {}

    static Afterwards atOnce() {
        return work -> tried(work, () -> true);
    }

    /** One after the other: all take from the same tables. */
    static Afterwards inTheBackground() {
        ExecutorService one = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().daemon().name("afterwards").factory());
        AtomicBoolean open = new AtomicBoolean(true);
        return new Afterwards() {

            @Override
            public void run(Work work) {
                one.execute(() -> tried(work, open::get));
            }

            @Override
            public void close() {
                // asked to stop, not interrupted: H2 closes its file under whoever is
                open.set(false);
                one.shutdown();
                try {
                    if (!one.awaitTermination(5, TimeUnit.SECONDS)) {
                        log("still busy when the server stopped", null);
                    }
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
        };
    }

    /** What it follows was done: that this failed is nothing to tell the person who did it. */
    private static void tried(Work work, BooleanSupplier goesOn) {
        try {
            work.run(goesOn);
        } catch (RuntimeException e) {
            log("left for the next start", e);
        }
    }

    private static void log(String said, @Nullable RuntimeException e) {
        System.getLogger(Afterwards.class.getName()).log(System.Logger.Level.WARNING, said, e);
    }
}
