package io.sitong.catalog.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Cuts long lists into blocks that fit one statement. */
final class Blocks {

    private Blocks() {}

    static <T> List<List<T>> of(Collection<T> all, int size) {
        List<T> list = new ArrayList<>(all);
        List<List<T>> blocks = new ArrayList<>();
        for (int first = 0; first < list.size(); first += size) {
            blocks.add(list.subList(first, Math.min(list.size(), first + size)));
        }
        return blocks;
    }
}
