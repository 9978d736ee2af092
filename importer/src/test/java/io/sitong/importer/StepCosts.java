package io.sitong.importer;

import com.sun.management.OperatingSystemMXBean;
import java.io.PrintStream;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.concurrent.Callable;

/** Prints what steps of a benchmark cost, a line each: seconds, processor time of all threads, collecting, peak heap. */
final class StepCosts {

    private static final OperatingSystemMXBean PROCESS =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private final PrintStream out;
    private double seconds;
    private double processor;
    private long highest;

    StepCosts(PrintStream out) {
        this.out = out;
    }

    <T> T of(String step, Callable<T> work) throws Exception {
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
        long from = System.nanoTime();
        long processorFrom = PROCESS.getProcessCpuTime();
        long collectingFrom = collecting();
        T result = work.call();
        double took = (System.nanoTime() - from) / 1e9;
        double computed = (PROCESS.getProcessCpuTime() - processorFrom) / 1e9;
        long peak = peakHeap();
        out.printf(
                "%-44s %7.2f s, processor %7.2f s, collecting %6.2f s, peak heap %5d MiB%n",
                step, took, computed, (collecting() - collectingFrom) / 1e3, peak);
        seconds += took;
        processor += computed;
        highest = Math.max(highest, peak);
        return result;
    }

    /** All steps since the last sum, the first one included. */
    void sum(String what) {
        out.printf("%-44s %7.2f s, processor %7.2f s, %30s %5d MiB%n", what, seconds, processor, "peak heap", highest);
        seconds = 0;
        processor = 0;
        highest = 0;
    }

    private static long collecting() {
        return ManagementFactory.getGarbageCollectorMXBeans().stream()
                .mapToLong(GarbageCollectorMXBean::getCollectionTime)
                .sum();
    }

    /** Of the pools together, each at its own highest: an upper bound. */
    private static long peakHeap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .map(MemoryPoolMXBean::getPeakUsage)
                        .mapToLong(usage -> usage.getUsed())
                        .sum()
                >> 20;
    }
}
