package io.sitong.catalog.store;

import com.sun.management.OperatingSystemMXBean;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.division.DivisionCode;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;

/** What the benchmark programs of the store share: where the database is, and lines of a table. */
final class Benchmarks {

    static final DivisionCode REGION = new DivisionCode("150000000000");
    static final Viewer SYSTEM = Viewer.system(REGION);

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private static final OperatingSystemMXBean PROCESS =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private Benchmarks() {}

    /**
     * @param where {@code h2:DIRECTORY} for a file there, or the JDBC address of a PostgreSQL, name and password in it
     */
    static HikariDataSource open(String where) {
        HikariConfig config = new HikariConfig();
        if (where.startsWith("h2:")) {
            config.setJdbcUrl(
                    "jdbc:h2:file:" + Path.of(where.substring(3), "sitong").toAbsolutePath() + Stores.H2_OPTIONS);
            config.setUsername("sa");
            config.setPassword("");
        } else {
            config.setJdbcUrl(where);
        }
        return new HikariDataSource(config);
    }

    /** Runs a step and prints its rows, seconds and seconds of computing, of all threads of this process. */
    static <T> T timed(String what, long rows, Callable<T> work) throws Exception {
        long start = System.nanoTime();
        long cpuStart = PROCESS.getProcessCpuTime();
        T result = work.call();
        double seconds = (System.nanoTime() - start) / 1e9;
        double cpu = (PROCESS.getProcessCpuTime() - cpuStart) / 1e9;
        line(
                "%-34s %,10d rows  %7.1f s = %,8.0f rows/s  %7.1f s CPU = %,8.0f rows per CPU-s",
                what, rows, seconds, rows / seconds, cpu, rows / cpu);
        return result;
    }

    static void line(String format, Object... values) {
        OUT.println(String.format(Locale.ROOT, format, values));
    }

    static long peakHeapMegabytes() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .map(MemoryPoolMXBean::getPeakUsage)
                        .mapToLong(usage -> usage.getUsed())
                        .sum()
                >> 20;
    }
}
