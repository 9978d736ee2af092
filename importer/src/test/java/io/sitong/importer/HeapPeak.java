package io.sitong.importer;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;

/**
 * How much of the heap was in use at any one moment, and how much of it was needed. A heap grows until it is collected, so
 * that it is highest right before a collection, and what a collection leaves is needed or was not looked at yet. Peaks that
 * the pools reached at different moments never were in use together.
 */
final class HeapPeak {

    private final Set<String> pools;
    private long used;
    private long left;

    /** @param pools whose sum is the heap */
    HeapPeak(Set<String> pools) {
        this.pools = Set.copyOf(pools);
    }

    /** The peak of this process, from now on. */
    static HeapPeak ofThisProcess() {
        HeapPeak peak = new HeapPeak(ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getName)
                .collect(Collectors.toSet()));
        ManagementFactory.getGarbageCollectorMXBeans()
                .forEach(collector -> ((NotificationEmitter) collector)
                        .addNotificationListener(
                                (said, nothing) -> {
                                    var collection = GarbageCollectionNotificationInfo.from(
                                                    (CompositeData) said.getUserData())
                                            .getGcInfo();
                                    peak.collected(
                                            collection.getMemoryUsageBeforeGc(), collection.getMemoryUsageAfterGc());
                                },
                                said -> said.getType()
                                        .equals(GarbageCollectionNotificationInfo.GARBAGE_COLLECTION_NOTIFICATION),
                                null));
        return peak;
    }

    synchronized void collected(Map<String, MemoryUsage> before, Map<String, MemoryUsage> after) {
        used = Math.max(used, sum(before));
        left = Math.max(left, sum(after));
    }

    /** What is in use at this moment. */
    void now() {
        now(ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
    }

    synchronized void now(long bytes) {
        used = Math.max(used, bytes);
    }

    private long sum(Map<String, MemoryUsage> usage) {
        return usage.entrySet().stream()
                .filter(pool -> pools.contains(pool.getKey()))
                .mapToLong(pool -> pool.getValue().getUsed())
                .sum();
    }

    /** Most bytes in use since it was asked last. */
    synchronized long used() {
        long highest = used;
        used = 0;
        return highest;
    }

    /** Most bytes a collection left since it was asked last; 0 where there was none. */
    synchronized long left() {
        long highest = left;
        left = 0;
        return highest;
    }
}
