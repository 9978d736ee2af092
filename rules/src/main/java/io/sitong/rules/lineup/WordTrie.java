package io.sitong.rules.lineup;

import java.util.Arrays;
import java.util.List;

/** Longest match over all words: one table of transitions, no objects on the way. */
final class WordTrie {

    static final int NONE = -1;

    private static final int STARTS = 1 << 17;

    private final long[] starts = new long[STARTS >>> 6];
    private final char[] classes = new char[Character.MAX_VALUE + 1];
    private final int[] roots;
    private final int[] keys;
    private final int[] nexts;
    private final int mask;
    private final int[] wordOfNode;

    WordTrie(List<String> words) {
        int classCount = 1;
        int letters = 0;
        for (String word : words) {
            letters += word.length();
            for (int i = 0; i < word.length(); i++) {
                if (classes[word.charAt(i)] == 0) {
                    classes[word.charAt(i)] = (char) classCount++;
                }
            }
        }
        int capacity = Integer.highestOneBit(Math.max(16, letters * 2)) << 1;
        mask = capacity - 1;
        keys = new int[capacity];
        nexts = new int[capacity];
        roots = new int[classCount];
        int[] ends = new int[letters + 2];
        Arrays.fill(ends, NONE);
        int nodes = 1;
        for (int w = 0; w < words.size(); w++) {
            String word = words.get(w);
            int node = 0;
            for (int i = 0; i < word.length(); i++) {
                int c = classes[word.charAt(i)];
                int next = next(node, c);
                if (next == 0) {
                    next = nodes++;
                    if (node == 0) {
                        roots[c] = next;
                    } else {
                        put(node, c, next);
                    }
                }
                node = next;
            }
            ends[node] = w;
            if (word.length() > 1) {
                int h = pairHash(classes[word.charAt(0)], classes[word.charAt(1)]);
                starts[h >>> 6] |= 1L << h;
            }
        }
        wordOfNode = Arrays.copyOf(ends, nodes);
    }

    /** The class of a folded character, 0 where no word has it. */
    char classOf(char folded) {
        return classes[folded];
    }

    /** Whether a word may start with the two classes: answers most positions of a name without a walk. */
    private boolean mayStart(int first, int second) {
        int h = pairHash(first, second);
        return (starts[h >>> 6] >>> h & 1) != 0;
    }

    private static int pairHash(int first, int second) {
        return (first * 0x9E37 ^ second * 0x79B1) & STARTS - 1;
    }

    /** The longest word that starts at {@code from}, as {@code end << 32 | word}; -1 when none does. */
    long longest(char[] classesOfText, int from, int to) {
        int first = classesOfText[from];
        if (first == 0) {
            return NONE;
        }
        int node = roots[first];
        if (node == 0) {
            return NONE;
        }
        int i = from + 1;
        long found = wordOfNode[node] == NONE ? NONE : (long) i << 32 | wordOfNode[node];
        if (i == to || !mayStart(first, classesOfText[i])) {
            return found;
        }
        while (i < to) {
            int c = classesOfText[i];
            if (c == 0) {
                return found;
            }
            node = next(node, c);
            if (node == 0) {
                return found;
            }
            i++;
            int word = wordOfNode[node];
            if (word != NONE) {
                found = (long) i << 32 | word;
            }
        }
        return found;
    }

    private int next(int node, int c) {
        if (node == 0) {
            return roots[c];
        }
        int key = node << 12 | c;
        for (int slot = slot(key); keys[slot] != 0; slot = (slot + 1) & mask) {
            if (keys[slot] == key) {
                return nexts[slot];
            }
        }
        return 0;
    }

    private void put(int node, int c, int next) {
        int key = node << 12 | c;
        int slot = slot(key);
        while (keys[slot] != 0) {
            slot = (slot + 1) & mask;
        }
        keys[slot] = key;
        nexts[slot] = next;
    }

    private int slot(int key) {
        int h = key * 0x9E3779B9;
        return (h ^ h >>> 15) & mask;
    }
}
