package io.sitong.rules.lineup;

/** Numbers of pairs of characters: open addressing, grows. */
final class PairTable {

    private int[] keys = new int[1 << 12];
    private int[] values = new int[1 << 12];
    private int size;

    /** Adds the pair under the number, unless it is there. */
    boolean add(int left, int right, int number) {
        if (size * 2 > keys.length) {
            grow();
        }
        int key = left << 16 | right;
        int slot = slot(key, keys.length - 1);
        while (keys[slot] != 0) {
            if (keys[slot] == key) {
                return false;
            }
            slot = (slot + 1) & (keys.length - 1);
        }
        keys[slot] = key;
        values[slot] = number;
        size++;
        return true;
    }

    int get(int left, int right) {
        int key = left << 16 | right;
        int mask = keys.length - 1;
        int slot = slot(key, mask);
        while (keys[slot] != 0) {
            if (keys[slot] == key) {
                return values[slot];
            }
            slot = (slot + 1) & mask;
        }
        return CandidateIndex.UNKNOWN;
    }

    private void grow() {
        int[] oldKeys = keys;
        int[] oldValues = values;
        keys = new int[oldKeys.length * 2];
        values = new int[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int slot = slot(oldKeys[i], keys.length - 1);
                while (keys[slot] != 0) {
                    slot = (slot + 1) & (keys.length - 1);
                }
                keys[slot] = oldKeys[i];
                values[slot] = oldValues[i];
            }
        }
    }

    private static int slot(int key, int mask) {
        int h = key * 0x9E3779B9;
        return (h ^ h >>> 15) & mask;
    }
}
