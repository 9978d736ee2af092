package io.sitong.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.MemoryUsage;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HeapPeakTest {

    private final HeapPeak peak = new HeapPeak(Set.of("young", "old"));

    @Test
    void poolsThatWereFullAtDifferentMomentsAreNotAddedUp() {
        peak.collected(pools(700, 100), pools(0, 300));
        peak.collected(pools(100, 600), pools(0, 200));
        assertThat(peak.used()).isEqualTo(800);
        assertThat(peak.left()).isEqualTo(300);
    }

    @Test
    void whatIsInUseAtTheEndCountsAndEveryStepBeginsAnew() {
        peak.collected(pools(400, 100), pools(10, 100));
        peak.now(600);
        assertThat(peak.used()).isEqualTo(600);
        assertThat(peak.left()).isEqualTo(110);
        assertThat(peak.used()).isZero();
        assertThat(peak.left()).isZero();
    }

    @Test
    void theHeapOfThisProcessIsNeverAboveItsLimit() {
        HeapPeak own = HeapPeak.ofThisProcess();
        own.now();
        assertThat(own.used()).isBetween(1L, Runtime.getRuntime().maxMemory());
    }

    private static Map<String, MemoryUsage> pools(long young, long old) {
        return Map.of("young", usage(young), "old", usage(old), "classes, not of the heap", usage(5_000));
    }

    private static MemoryUsage usage(long bytes) {
        return new MemoryUsage(0, bytes, bytes, -1);
    }
}
