package io.sitong.ui.widgets;

import io.sitong.catalog.paging.Keyset;
import io.sitong.catalog.paging.Page;
import io.sitong.catalog.paging.PageRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Answers "rows 400 to 450" from a source that only knows "the rows after this one": remembers where each block began,
 * and the last blocks themselves. A jump beyond what was seen walks there block by block.
 */
final class KeysetRows<T> {

    static final int BLOCK = 100;
    private static final int KEPT_BLOCKS = 6;

    /** A source of pages. */
    @FunctionalInterface
    interface Source<T> {
        Page<T> page(PageRequest request);
    }

    private final Source<T> source;
    /** where block n begins; the first begins at nothing */
    private final List<@Nullable Keyset> starts = new ArrayList<>();

    private final Map<Integer, List<T>> kept = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, List<T>> eldest) {
            return size() > KEPT_BLOCKS;
        }
    };
    private int blocks = Integer.MAX_VALUE;

    KeysetRows(Source<T> source) {
        this.source = source;
        starts.add(null);
    }

    /** The rows from {@code offset}, at most {@code limit}; fewer only at the end. */
    List<T> rows(int offset, int limit) {
        List<T> rows = new ArrayList<>(limit);
        int at = offset;
        while (rows.size() < limit) {
            List<T> block = block(at / BLOCK);
            int from = at % BLOCK;
            if (from >= block.size()) {
                break;
            }
            int to = Math.min(block.size(), from + limit - rows.size());
            rows.addAll(block.subList(from, to));
            at += to - from;
        }
        return rows;
    }

    /** Where a row stands among those kept, known by an identity of its own. */
    Optional<Integer> indexOf(Object identity, Function<T, ?> identifier) {
        for (Map.Entry<Integer, List<T>> block : kept.entrySet()) {
            for (int i = 0; i < block.getValue().size(); i++) {
                if (identity.equals(identifier.apply(block.getValue().get(i)))) {
                    return Optional.of(block.getKey() * BLOCK + i);
                }
            }
        }
        return Optional.empty();
    }

    /** Puts a row where it stood before it was changed; it stays there though it may not match any more. */
    void replace(int index, T row) {
        List<T> block = kept.get(index / BLOCK);
        if (block != null && index % BLOCK < block.size()) {
            List<T> changed = new ArrayList<>(block);
            changed.set(index % BLOCK, row);
            kept.put(index / BLOCK, changed);
        }
    }

    /** Forgets everything read, because the source has changed. */
    void forget() {
        kept.clear();
        starts.clear();
        starts.add(null);
        blocks = Integer.MAX_VALUE;
    }

    private List<T> block(int number) {
        if (number >= blocks) {
            return List.of();
        }
        List<T> known = kept.get(number);
        if (known != null) {
            return known;
        }
        for (int walked = starts.size() - 1; walked < number; walked++) {
            read(walked);
            if (walked + 1 >= blocks) {
                return List.of();
            }
        }
        return read(number);
    }

    private List<T> read(int number) {
        Page<T> page = source.page(new PageRequest(starts.get(number), BLOCK));
        kept.put(number, page.rows());
        if (page.next() == null) {
            blocks = number + 1;
        } else if (starts.size() == number + 1) {
            starts.add(page.next());
        }
        return page.rows();
    }
}
