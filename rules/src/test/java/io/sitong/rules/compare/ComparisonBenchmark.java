package io.sitong.rules.compare;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.item.ImplementationFilter;
import io.sitong.catalog.standard.StandardFilter;
import io.sitong.catalog.store.Stores;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Prints how long the comparison of a whole region with its standards takes, reading included, beside the same with
 * every item read in full; not a test. The first line is of a program that has just begun, the second of one that has run
 * for a while, as a server has.
 *
 * <p>{@code ComparisonBenchmark JDBC-ADDRESS [both]}: a database that the benchmark of loading has filled, with the
 * options of H2 in the address.
 */
final class ComparisonBenchmark {

    private static final Viewer SYSTEM = Viewer.system(new DivisionCode("150000000000"));
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private ComparisonBenchmark() {}

    public static void main(String[] args) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(args[0]);
        if (args[0].startsWith("jdbc:h2:")) {
            config.setUsername("sa");
            config.setPassword("");
        }
        try (HikariDataSource source = new HikariDataSource(config)) {
            Stores stores = Stores.open(source, Clock.systemUTC());
            compare("program just started", stores, true);
            FourSameTally elements = compare("four elements", stores, true);
            if (args.length > 1) {
                FourSameTally whole = compare("items in full", stores, false);
                OUT.println(whole.total().equals(elements.total()) ? "same counts" : "COUNTS DIFFER");
            }
        }
    }

    private static FourSameTally compare(String how, Stores stores, boolean elementsOnly) {
        long start = System.nanoTime();
        Map<Long, FourSame> standards = new HashMap<>();
        stores.standardItems().forEach(StandardFilter.all(), s -> standards.put(s.id(), FourSame.of(s.item())));
        long prepared = System.nanoTime();
        FourSameTally tally = new FourSameTally();
        if (elementsOnly) {
            stores.implementations().forEachFourElements(SYSTEM, ImplementationFilter.all(), e -> {
                FourSame standard = standards.get(e.standardId());
                if (standard != null) {
                    tally.add(e.division(), standard.compare(e.item()));
                }
            });
        } else {
            stores.implementations().forEach(SYSTEM, ImplementationFilter.all(), i -> {
                var basedOn = i.basedOn();
                FourSame standard = basedOn == null ? null : standards.get(basedOn.standardId());
                if (standard != null) {
                    tally.add(i.division(), standard.compare(i.item()));
                }
            });
        }
        long end = System.nanoTime();
        var total = tally.total();
        OUT.printf(
                Locale.ROOT,
                "%-20s %,d standards in %.1f s, %,d implementations in %.1f s; four the same %.3f; peak heap %,d MB%n",
                how,
                standards.size(),
                (prepared - start) / 1e9,
                total.total(),
                (end - prepared) / 1e9,
                total.rate(),
                ManagementFactory.getMemoryPoolMXBeans().stream()
                                .filter(pool -> pool.getType() == MemoryType.HEAP)
                                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                                .sum()
                        >> 20);
        return tally;
    }
}
