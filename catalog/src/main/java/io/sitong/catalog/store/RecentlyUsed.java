package io.sitong.catalog.store;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** Keeps what was used last, up to a total weight; safe for many threads. */
final class RecentlyUsed<K, V> {

    private final LinkedHashMap<K, V> entries = new LinkedHashMap<>(64, 0.75f, true);
    private final long capacity;
    private final ToIntFunction<V> weight;
    private long used;

    RecentlyUsed(long capacity, ToIntFunction<V> weight) {
        this.capacity = capacity;
        this.weight = weight;
    }

    synchronized @Nullable V find(K key) {
        return entries.get(key);
    }

    synchronized void put(K key, V value) {
        V old = entries.put(key, value);
        used += weight.applyAsInt(value) - (old == null ? 0 : weight.applyAsInt(old));
        var oldest = entries.entrySet().iterator();
        while (used > capacity && oldest.hasNext()) {
            Map.Entry<K, V> entry = oldest.next();
            used -= weight.applyAsInt(entry.getValue());
            oldest.remove();
        }
    }
}
