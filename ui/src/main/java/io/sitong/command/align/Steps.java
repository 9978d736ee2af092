package io.sitong.command.align;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/** Seconds per step, for the summary. */
final class Steps {

    private final LongSupplier nanoClock;
    private final Map<String, Double> seconds = new LinkedHashMap<>();

    Steps(LongSupplier nanoClock) {
        this.nanoClock = nanoClock;
    }

    <T> T measure(String step, Supplier<T> work) {
        long start = nanoClock.getAsLong();
        T result = work.get();
        seconds.merge(step, Math.round((nanoClock.getAsLong() - start) / 1e6) / 1e3, Double::sum);
        return result;
    }

    Map<String, Double> seconds() {
        return seconds;
    }
}
