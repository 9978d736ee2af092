package io.sitong.importer;

import com.sun.management.OperatingSystemMXBean;
import java.io.PrintStream;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.Callable;

/**
 * Prints what steps of a benchmark cost, a line each: seconds, processor time of all threads, in brackets of the thread the
 * step runs on, which cannot be shared out, collecting, most of the heap in use and most of it left by a collection.
 */
final class StepCosts {

    private static final OperatingSystemMXBean PROCESS =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final PrintStream out;
    private final HeapPeak heap = HeapPeak.ofThisProcess();
    private double seconds;
    private double processor;
    private double own;
    private long highest;
    private long mostLeft;

    StepCosts(PrintStream out) {
        this.out = out;
    }

    <T> T of(String step, Callable<T> work) throws Exception {
        heap.used();
        heap.left();
        long from = System.nanoTime();
        long processorFrom = PROCESS.getProcessCpuTime();
        long ownFrom = THREADS.getCurrentThreadCpuTime();
        long collectingFrom = collecting();
        T result = work.call();
        double took = (System.nanoTime() - from) / 1e9;
        double computed = (PROCESS.getProcessCpuTime() - processorFrom) / 1e9;
        double here = (THREADS.getCurrentThreadCpuTime() - ownFrom) / 1e9;
        heap.now();
        long peak = heap.used() >> 20;
        long left = heap.left() >> 20;
        out.printf(
                "%-36s %7.2f s, processor %7.2f (%6.2f) s, collecting %6.2f s, heap %5d MiB, left %5d MiB%n",
                step, took, computed, here, (collecting() - collectingFrom) / 1e3, peak, left);
        seconds += took;
        processor += computed;
        own += here;
        highest = Math.max(highest, peak);
        mostLeft = Math.max(mostLeft, left);
        return result;
    }

    /** All steps since the last sum, the first one included. */
    void sum(String what) {
        out.printf(
                "%-36s %7.2f s, processor %7.2f (%6.2f) s, %20s heap %5d MiB, left %5d MiB%n",
                what, seconds, processor, own, "", highest, mostLeft);
        seconds = 0;
        processor = 0;
        own = 0;
        highest = 0;
        mostLeft = 0;
    }

    private static long collecting() {
        return ManagementFactory.getGarbageCollectorMXBeans().stream()
                .mapToLong(GarbageCollectorMXBean::getCollectionTime)
                .sum();
    }
}
