package io.sitong.catalog.store;

import static io.sitong.catalog.store.Benchmarks.line;
import static io.sitong.catalog.store.Benchmarks.timed;

import com.zaxxer.hikari.HikariDataSource;
import io.sitong.catalog.builtin.BuiltInData;
import io.sitong.catalog.builtin.BulkLoader;
import io.sitong.catalog.sample.SampleRegion;
import io.sitong.catalog.sample.SampleSize;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;

/**
 * Prints how fast a generated region is stored in an empty database; not a test.
 *
 * <p>{@code LoadingBenchmark ROWS WHERE}, see {@link Benchmarks#open}. What is loaded stays there for the other
 * benchmarks.
 */
final class LoadingBenchmark {

    private static final long SEED = 15;

    private LoadingBenchmark() {}

    public static void main(String[] args) throws Exception {
        int rows = Integer.parseInt(args[0]);
        if (args[1].startsWith("h2:")) {
            Files.createDirectories(Path.of(args[1].substring(3)));
        }
        try (HikariDataSource source = Benchmarks.open(args[1])) {
            load(Stores.open(source, Clock.systemUTC()), rows);
            sizes(args[1], source);
        }
    }

    private static void load(Stores stores, int rows) throws Exception {
        BulkLoader loader = stores.bulkLoader();
        SampleRegion region = SampleRegion.of(SEED, SampleSize.benchmark(rows), BuiltInData.divisions());
        timed("generating alone", rows, () -> region.implementations().count());
        loader.begin();
        var authorities = region.authorities();
        var standards = region.standards();
        timed("divisions, authorities", 15_938L + authorities.size(), () -> {
            loader.divisions(BuiltInData.divisions());
            loader.authorities(authorities);
            return 0;
        });
        timed("standard items", standards.size(), () -> {
            loader.standards(standards, LocalDate.of(2026, 1, 1));
            return 0;
        });
        long[] last = {System.nanoTime()};
        timed(
                "implementations",
                rows,
                () -> loader.implementations(region.implementations(), n -> {
                    if (n % 200_000 == 0) {
                        line("  %,d after %.1f s more", n, (System.nanoTime() - last[0]) / 1e9);
                        last[0] = System.nanoTime();
                    }
                }));
        timed("claims", region.claims().count(), () -> loader.claims(region.claims()));
        timed("indexes, statistics", rows, () -> {
            loader.end();
            return 0;
        });
        line("peak heap %,d MB", Benchmarks.peakHeapMegabytes());
    }

    private static void sizes(String where, HikariDataSource source) throws Exception {
        if (where.startsWith("h2:")) {
            line("file %,d MB", Files.size(Path.of(where.substring(3), "sitong.mv.db")) >> 20);
            return;
        }
        try (var connection = source.getConnection();
                var statement = connection.createStatement();
                var result = statement.executeQuery("select pg_database_size(current_database())")) {
            result.next();
            line("database %,d MB", result.getLong(1) >> 20);
        }
    }
}
