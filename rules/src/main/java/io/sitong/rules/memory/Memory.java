package io.sitong.rules.memory;

import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Remembers the answers of a pure function, a bounded number of them. */
public final class Memory<K, V> {

    private final int capacity;
    private final Function<K, V> function;
    private final ConcurrentHashMap<K, V> answers = new ConcurrentHashMap<>();

    public Memory(int capacity, Function<K, V> function) {
        this.capacity = capacity;
        this.function = function;
    }

    public V get(K key) {
        V known = answers.get(key);
        if (known != null) {
            return known;
        }
        V answer = function.apply(key);
        if (answers.mappingCount() >= capacity) {
            answers.clear();
        }
        answers.put(key, answer);
        return answer;
    }

    /** Forgets all: the function answers otherwise from now on. */
    public void forget() {
        answers.clear();
    }
}
