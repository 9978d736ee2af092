package io.sitong.importer.columns;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * Remembers what was found out about names of columns, across sheets and files: the same ones come again in every file, each
 * is asked many times, and to look at one that nobody knows takes some twenty patterns.
 */
final class NameMemo<K, V> {

    private static final int MOST = 8_000;
    private static final int LONGEST = 200;

    private final Map<K, V> known = new ConcurrentHashMap<>();
    private final ToIntFunction<K> length;

    private NameMemo(ToIntFunction<K> length) {
        this.length = length;
    }

    static <V> NameMemo<String, V> ofTexts() {
        return new NameMemo<>(String::length);
    }

    static <V> NameMemo<List<String>, V> ofPaths() {
        return new NameMemo<>(path -> path.stream().mapToInt(String::length).sum());
    }

    /** What was found for a name before, else what is found now. */
    V get(K name, Function<K, V> find) {
        V before = known.get(name);
        if (before != null) {
            return before;
        }
        V found = find.apply(name);
        if (length.applyAsInt(name) <= LONGEST) {
            if (known.size() >= MOST) {
                known.clear();
            }
            known.put(name, found);
        }
        return found;
    }
}
