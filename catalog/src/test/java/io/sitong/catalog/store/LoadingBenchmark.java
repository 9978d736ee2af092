package io.sitong.catalog.store;

import com.sun.management.OperatingSystemMXBean;
import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.batch.BatchPlan;
import io.sitong.catalog.batch.BatchRow;
import io.sitong.catalog.builtin.BuiltInData;
import io.sitong.catalog.builtin.FirstStart;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.division.Level;
import io.sitong.catalog.item.Implementation;
import io.sitong.catalog.item.ImplementationFilter;
import io.sitong.catalog.item.ImplementationRow;
import io.sitong.catalog.paging.Page;
import io.sitong.catalog.paging.PageRequest;
import io.sitong.catalog.sample.SampleRegion;
import io.sitong.catalog.sample.SampleSize;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;

/**
 * Prints how fast the store loads, pages, counts and searches; not a test.
 *
 * <p>Arguments: number of implementations, and {@code h2} or {@code postgresql}, and optionally a directory to keep.
 */
final class LoadingBenchmark {

    private static final DivisionCode REGION = new DivisionCode("150000000000");
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final OperatingSystemMXBean PROCESS =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final Viewer SYSTEM = Viewer.system(REGION);

    private LoadingBenchmark() {}

    public static void main(String[] args) throws Exception {
        int rows = Integer.parseInt(args[0]);
        boolean postgres = args.length > 1 && args[1].equals("postgresql");
        Path directory =
                args.length > 2 ? Files.createDirectories(Path.of(args[2])) : Files.createTempDirectory("load");
        DataSource source = postgres
                ? TestDatabase.POSTGRESQL.create()
                : JdbcConnectionPool.create(
                        "jdbc:h2:file:" + directory.resolve("sitong").toAbsolutePath() + Stores.H2_OPTIONS, "sa", "");
        Stores stores = Stores.open(source, Clock.systemUTC());
        timed(
                "load",
                rows,
                () -> new FirstStart(stores.bulkLoader(), stores.nationalLists())
                        .load(rows == 0 ? SampleSize.small() : SampleSize.benchmark(rows), n -> {}));
        try (var files = Files.list(directory)) {
            files.forEach(f -> line("%s %,d MB", f.getFileName(), f.toFile().length() >> 20));
        }
        queries(stores);
        imports(stores, args.length > 3 ? Integer.parseInt(args[3]) : 100_000);
        line("heap used after: %,d MB", used());
    }

    private static void queries(Stores stores) {
        ImplementationFilter all = ImplementationFilter.all();
        DivisionCode banner = new DivisionCode("150102000000");
        DivisionCode league = new DivisionCode("150100000000");
        page(stores, "page, region", all);
        page(stores, "page, banner", all.within(banner));
        page(
                stores,
                "page, level league",
                new ImplementationFilter(null, null, null, Level.LEAGUE, null, null, Set.of()));
        page(stores, "page, type 07", new ImplementationFilter(null, null, "07", null, null, null, Set.of()));
        page(stores, "page, not attached", new ImplementationFilter(null, null, null, null, null, false, Set.of()));
        page(stores, "page, standard 5", all.ofStandard(5));
        page(stores, "search 登记", all.withText("登记"));
        page(stores, "search 不动产抵押", all.withText("不动产抵押"));
        page(stores, "search 不动产抵押 in banner", all.withText("不动产抵押").within(banner));
        page(stores, "search nothing", all.withText("没有这样的事项"));
        page(stores, "search initials bdcdj", all.withText("bdcdj"));
        page(stores, "search code 0001", all.withText("0001"));
        page(stores, "search code 000114", all.withText("000114"));
        String code = stores.implementations()
                .page(SYSTEM, all.within(banner), PageRequest.first(1))
                .rows()
                .get(0)
                .taskCode();
        page(stores, "search whole code", all.withText(code));
        repeat("count, region", () -> stores.implementations().count(SYSTEM, all));
        repeat("count, league", () -> stores.implementations().count(SYSTEM, all.within(league)));
        repeat("count, search 登记", () -> stores.implementations().count(SYSTEM, all.withText("登记")));
        repeat(
                "count, type 07",
                () -> stores.implementations()
                        .count(SYSTEM, new ImplementationFilter(null, null, "07", null, null, null, Set.of())));
        repeat(
                "matrix, leagues",
                () -> stores.implementations()
                        .countByStandardAndDivision(
                                SYSTEM,
                                new ImplementationFilter(null, null, null, Level.LEAGUE, null, null, Set.of())));
        repeat(
                "matrix, banners",
                () -> stores.implementations()
                        .countByStandardAndDivision(
                                SYSTEM,
                                new ImplementationFilter(null, null, null, Level.BANNER, null, null, Set.of())));
        long start = System.nanoTime();
        long[] n = {0};
        stores.implementations()
                .forEach(SYSTEM, all, i -> n[0] += i.item().materials().size() > 0 ? 1 : 0);
        long count = stores.implementations().count(SYSTEM, all);
        line("forEach in full: %,d rows, %,.0f rows/s", count, count * 1e9 / (System.nanoTime() - start));
    }

    private static void imports(Stores stores, int rows) {
        SampleRegion other = SampleRegion.of(99, SampleSize.benchmark(rows), BuiltInData.divisions());
        List<BatchRow> added = new ArrayList<>();
        other.implementations()
                .map(LoadingBenchmark::unattached)
                .forEach(i -> added.add(new BatchRow(null, i, "“表”!" + added.size())));
        long[] batch = {0};
        timed("batch accept, new rows", rows, () -> {
            var done =
                    (io.sitong.catalog.batch.BatchOutcome.Done) stores.batches().accept(SYSTEM, plan(added), n -> {});
            batch[0] = done.batch().id();
        });
        timed("batch undo", rows, () -> stores.batches().undo(SYSTEM, batch[0]));
    }

    private static Implementation unattached(Implementation i) {
        return new Implementation(0, 0, i.division(), i.item(), i.state(), null, i.changedAt());
    }

    private static BatchPlan plan(List<BatchRow> rows) {
        return new BatchPlan(REGION, "bench.xlsx", "0".repeat(64), "1", rows, 0, 0, 0, 0);
    }

    private static void page(Stores stores, String what, ImplementationFilter filter) {
        repeat(what, () -> {
            Page<ImplementationRow> page = stores.implementations().page(SYSTEM, filter, PageRequest.first(100));
            return page.next() == null
                    ? page.rows().size()
                    : stores.implementations()
                            .page(SYSTEM, filter, new PageRequest(page.next(), 100))
                            .rows()
                            .size();
        });
    }

    private static void repeat(String what, Supplier<?> query) {
        long[] nanos = new long[5];
        long[] cpu = new long[5];
        for (int i = 0; i < nanos.length; i++) {
            long start = System.nanoTime();
            long cpuStart = THREADS.getCurrentThreadCpuTime();
            query.get();
            cpu[i] = THREADS.getCurrentThreadCpuTime() - cpuStart;
            nanos[i] = System.nanoTime() - start;
        }
        long first = cpu[0];
        Arrays.sort(nanos);
        Arrays.sort(cpu);
        line(
                "%-28s first %,8.1f ms CPU, median %,8.1f ms CPU, %,8.1f ms",
                what, first / 1e6, cpu[2] / 1e6, nanos[2] / 1e6);
    }

    private static void timed(String what, long rows, Runnable work) {
        long start = System.nanoTime();
        long cpuStart = PROCESS.getProcessCpuTime();
        work.run();
        double seconds = (System.nanoTime() - start) / 1e9;
        double cpu = (PROCESS.getProcessCpuTime() - cpuStart) / 1e9;
        line(
                "%-28s %,d rows in %.1f s = %,.0f rows/s; %.1f CPU s = %,.0f rows per CPU s",
                what, rows, seconds, rows / seconds, cpu, rows / cpu);
    }

    private static long used() {
        System.gc();
        return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20;
    }

    private static void line(String format, Object... values) {
        String text = String.format(Locale.ROOT, format, values);
        System.err.println(text);
    }
}
