package io.sitong.rules.lineup;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Which departments are the same under different names: 市场监管总局 and 区市场监督管理局. */
final class Departments {

    /** Nothing is known of it, or it stands for any department. */
    static final long UNKNOWN = 0;

    /** How two departments agree. */
    static final int SAME = 2;

    /** one often does the other's work */
    static final int OFTEN = 1;

    static final int OPEN = 0;
    static final int OTHER = -1;

    private static final Departments BUILT_IN = new Departments();
    private static final int ANY = 63;

    /** A region has some hundred departments, asked for again and again. */
    private static final int REMEMBERED = 10_000;

    private final ConcurrentHashMap<String, Long> seen = new ConcurrentHashMap<>();
    private final List<String> names;
    private final WordTrie trie;
    private final int[] keyOfWord;
    private final long[] near = new long[64];

    private Departments() {
        Map<String, Integer> words = new LinkedHashMap<>();
        List<String> keys = new ArrayList<>();
        String section = "";
        for (String raw : resource().split("\n", -1)) {
            String line = raw.strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            if (line.startsWith("[")) {
                section = line;
                continue;
            }
            String[] all = line.replace("=", " ").split("\\s+", -1);
            switch (section) {
                case "[department]" -> {
                    keys.add(all[0]);
                    for (String word : all) {
                        words.put(word, keys.size() - 1);
                    }
                }
                case "[any]" -> {
                    for (String word : all) {
                        words.put(word, ANY);
                    }
                }
                default -> {
                    int a = keys.indexOf(all[0]);
                    int b = keys.indexOf(all[1]);
                    if (a >= 0 && b >= 0) {
                        near[a] |= 1L << b;
                        near[b] |= 1L << a;
                    }
                }
            }
        }
        names = List.copyOf(keys);
        trie = new WordTrie(List.copyOf(words.keySet()));
        keyOfWord = words.values().stream().mapToInt(Integer::intValue).toArray();
    }

    static Departments builtIn() {
        return BUILT_IN;
    }

    private static String resource() {
        try (InputStream in = Departments.class.getResourceAsStream("departments.txt")) {
            if (in == null) {
                throw new IllegalStateException("departments.txt is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The bit of a department by its key. */
    long key(String key) {
        int number = names.indexOf(key);
        if (number < 0) {
            throw new IllegalArgumentException("没有名为“" + key + "”的部门");
        }
        return 1L << number;
    }

    /** The departments in a text, as bits. */
    long of(String text) {
        if (text.isEmpty()) {
            return UNKNOWN;
        }
        Long known = seen.get(text);
        if (known != null) {
            return known;
        }
        long found = read(text);
        if (seen.size() < REMEMBERED) {
            seen.put(text, found);
        }
        return found;
    }

    private long read(String text) {
        char[] folded = new char[text.length()];
        int n = CharFold.fold(text, folded, new int[text.length()], text.length());
        char[] classes = new char[n];
        for (int c = 0; c < n; c++) {
            classes[c] = trie.classOf(folded[c]);
        }
        long found = 0;
        int i = 0;
        while (i < n) {
            long hit = trie.longest(classes, i, n);
            if (hit == WordTrie.NONE) {
                i++;
            } else {
                int key = keyOfWord[(int) hit];
                if (key == ANY) {
                    return UNKNOWN;
                }
                found |= 1L << key;
                i = (int) (hit >>> 32);
            }
        }
        return found;
    }

    /** {@link #SAME}, {@link #OFTEN}, {@link #OPEN} where one is not known, or {@link #OTHER}. */
    int agreement(long a, long b) {
        if (a == UNKNOWN || b == UNKNOWN) {
            return OPEN;
        }
        if ((a & b) != 0) {
            return SAME;
        }
        for (long rest = a; rest != 0; rest &= rest - 1) {
            if ((near[Long.numberOfTrailingZeros(rest)] & b) != 0) {
                return OFTEN;
            }
        }
        return OTHER;
    }
}
