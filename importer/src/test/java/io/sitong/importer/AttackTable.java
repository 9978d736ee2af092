package io.sitong.importer;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What each harmful file was answered, and what it cost: printed as a table, and bounded. */
final class AttackTable {

    /** Of processors, so that what else the machine does is not counted. */
    private static final Duration LONGEST = Duration.ofSeconds(30);
    /** Beside the 512 MB in which an import has to live; garbage not yet collected counts too. */
    private static final long MOST_BYTES = 500L << 20;

    private static final OperatingSystemMXBean PROCESS =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private final Map<String, String> lines = new LinkedHashMap<>();

    /** Reads one file as sent under a name and answers what a sender is told: {@code items: n} or the refusal. */
    String read(String attack, Path file, String name) {
        List<MemoryPoolMXBean> heap = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
        System.gc();
        heap.forEach(MemoryPoolMXBean::resetPeakUsage);
        long used = heap.stream().mapToLong(p -> p.getUsage().getUsed()).sum();
        long before = PROCESS.getProcessCpuTime();
        String said;
        try {
            ReadResult result = new SpreadsheetReader(ImporterSettings.defaults()).read(file, name, ReadOptions.none());
            said = "items: " + result.itemCount();
            assertThat(result.items().flatMap(i -> i.values().values().stream()))
                    .noneMatch(
                            v -> v.toString().contains("\uFFFD") || v.toString().indexOf(0) >= 0);
        } catch (UnreadableFile e) {
            said = String.valueOf(e.getMessage());
            assertThat(said).startsWith("“" + name + "”").doesNotContain("Exception", "java.", "org.", file.toString());
        }
        Duration took = Duration.ofNanos(PROCESS.getProcessCpuTime() - before);
        long grown = Math.max(
                0, heap.stream().mapToLong(p -> p.getPeakUsage().getUsed()).sum() - used);
        lines.put(attack, String.format("%6.2f s  %4d MB  %s", took.toMillis() / 1000.0, grown >> 20, said));
        assertThat(took).as(attack).isLessThan(LONGEST);
        assertThat(grown).as("bytes for " + attack).isLessThan(MOST_BYTES);
        return said;
    }

    @Override
    public String toString() {
        StringBuilder table = new StringBuilder("processor time, peak heap above the start (with garbage), answer\n");
        lines.forEach((attack, line) -> table.append(String.format("%-40s %s%n", attack, line)));
        return table.toString();
    }
}
