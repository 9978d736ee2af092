package io.sitong.catalog.store;

import static io.sitong.catalog.store.Benchmarks.SYSTEM;
import static io.sitong.catalog.store.Benchmarks.line;
import static io.sitong.catalog.store.Benchmarks.timed;

import com.zaxxer.hikari.HikariDataSource;
import io.sitong.catalog.batch.BatchOutcome;
import io.sitong.catalog.batch.BatchPlan;
import io.sitong.catalog.batch.BatchRow;
import io.sitong.catalog.builtin.BuiltInData;
import io.sitong.catalog.builtin.FirstStart;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.item.Implementation;
import io.sitong.catalog.item.ImplementationFilter;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.sample.SampleRegion;
import io.sitong.catalog.sample.SampleSize;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/**
 * Prints how fast batches are accepted and undone beside the small sample region; not a test.
 *
 * <p>{@code AcceptingBenchmark ROWS WHERE}, see {@link Benchmarks#open}.
 */
final class AcceptingBenchmark {

    private AcceptingBenchmark() {}

    public static void main(String[] args) throws Exception {
        int rows = Integer.parseInt(args[0]);
        if (args[1].startsWith("h2:")) {
            Files.createDirectories(Path.of(args[1].substring(3)));
        }
        try (HikariDataSource source = Benchmarks.open(args[1])) {
            Stores stores = Stores.open(source, Clock.systemUTC());
            new FirstStart(stores.bulkLoader(), stores.nationalLists()).load(SampleSize.small(), n -> {});
            long before = count(stores);
            List<BatchRow> added = added(rows);
            long batch = accept(stores, "accept, new rows", added);
            long again = accept(stores, "accept, rows renamed", renamed(stores, added, batch));
            line("%,d stored rows", count(stores) - before);
            timed("undo of the renamed", rows, () -> stores.batches().undo(SYSTEM, again));
            timed("undo of the new", rows, () -> stores.batches().undo(SYSTEM, batch));
            line("%,d stored rows, peak heap %,d MB", count(stores) - before, Benchmarks.peakHeapMegabytes());
        }
    }

    private static long count(Stores stores) {
        return stores.implementations().count(SYSTEM, ImplementationFilter.all());
    }

    private static List<BatchRow> added(int rows) {
        SampleRegion other = SampleRegion.of(99, SampleSize.benchmark(rows), BuiltInData.divisions());
        List<BatchRow> added = new ArrayList<>();
        other.implementations().forEach(i -> {
            // codes of their own, so that they are new beside the sample
            String serial = String.format("N%07d", added.size());
            var item = i.item()
                    .edit()
                    .set(ItemField.TASK_CODE, serial + i.item().text(ItemField.TASK_CODE))
                    .set(
                            ItemField.TASK_HANDLE_ITEM,
                            i.item().has(ItemField.TASK_HANDLE_ITEM)
                                    ? serial + i.item().text(ItemField.TASK_HANDLE_ITEM)
                                    : null)
                    .build();
            added.add(new BatchRow(
                    null,
                    new Implementation(0, 0, i.division(), item, i.state(), null, i.changedAt()),
                    "“表”!" + added.size()));
        });
        return added;
    }

    private static List<BatchRow> renamed(Stores stores, List<BatchRow> added, long batch) {
        List<BatchRow> renamed = new ArrayList<>();
        var ids = stores.batches().implementationsOf(SYSTEM, batch);
        for (BatchRow row : added) {
            Implementation before = stored(row.after(), ids.get(row.place()));
            var item = before.item()
                    .edit()
                    .set(ItemField.TASK_NAME, before.item().name() + "（新）")
                    .set(ItemField.PROMISE_DAY, "3")
                    .build();
            renamed.add(new BatchRow(
                    before,
                    new Implementation(
                            before.id(), 1, before.division(), item, before.state(), null, before.changedAt()),
                    row.place()));
        }
        return renamed;
    }

    private static Implementation stored(Implementation i, long id) {
        return new Implementation(id, 1, i.division(), i.item(), i.state(), null, i.changedAt());
    }

    private static long accept(Stores stores, String what, List<BatchRow> rows) throws Exception {
        BatchPlan plan =
                new BatchPlan(new DivisionCode("150000000000"), "bench.xlsx", "0".repeat(64), "1", rows, 0, 0, 0, 0);
        return timed(what, rows.size(), () -> switch (stores.batches().accept(SYSTEM, plan, n -> {})) {
            case BatchOutcome.Done done -> done.batch().id();
            case BatchOutcome other -> throw new IllegalStateException(other.toString());
        });
    }
}
