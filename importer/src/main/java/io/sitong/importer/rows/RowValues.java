package io.sitong.importer.rows;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Values of a row by key, with the keys kept once per sheet: a hundred thousand rows must fit into memory. */
final class RowValues extends AbstractMap<String, Object> {

    /** The keys that rows of a sheet may have, in the order of their columns. */
    static final class Keys {

        private final Map<String, Integer> slots = new LinkedHashMap<>();
        private String[] names = new String[16];

        int slot(String key) {
            Integer slot = slots.get(key);
            if (slot != null) {
                return slot;
            }
            int next = slots.size();
            slots.put(key, next);
            if (next >= names.length) {
                names = java.util.Arrays.copyOf(names, names.length * 2);
            }
            names[next] = key;
            return next;
        }
    }

    private final Keys keys;
    private @Nullable Object[] values;
    private int size;

    RowValues(Keys keys) {
        this.keys = keys;
        this.values = new Object[keys.slots.size()];
    }

    void set(String key, Object value) {
        int slot = keys.slot(key);
        if (slot >= values.length) {
            values = java.util.Arrays.copyOf(values, slot + 4);
        }
        if (values[slot] == null) {
            size++;
        }
        values[slot] = value;
    }

    @Override
    public @Nullable Object get(@Nullable Object key) {
        Integer slot = keys.slots.get(key);
        return slot == null || slot >= values.length ? null : values[slot];
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        return get(key) != null;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public Set<Entry<String, Object>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Entry<String, Object>> iterator() {
                return new Entries();
            }

            @Override
            public int size() {
                return size;
            }
        };
    }

    private final class Entries implements Iterator<Entry<String, Object>> {

        private int next = following(0);

        private int following(int from) {
            int slot = from;
            while (slot < values.length && values[slot] == null) {
                slot++;
            }
            return slot;
        }

        @Override
        public boolean hasNext() {
            return next < values.length;
        }

        @Override
        public Entry<String, Object> next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            Object value = values[next];
            Entry<String, Object> entry = Map.entry(keys.names[next], java.util.Objects.requireNonNull(value));
            next = following(next + 1);
            return entry;
        }
    }
}
