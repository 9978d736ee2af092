package io.sitong.catalog.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sitong.catalog.paging.Keyset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A long table in blocks, the next one being read meanwhile. */
final class ReadAheadTest {

    private final AtomicInteger blocksRead = new AtomicInteger();

    @ParameterizedTest(name = "{0} rows in blocks of {1} are read as {2} blocks")
    @CsvSource({"0, 3, 1", "2, 3, 1", "3, 3, 2", "7, 3, 3", "9, 3, 4"})
    void everyRowComesOnceAndInOrder(int rows, int size, int blocks) {
        List<Long> seen = new ArrayList<>();

        ReadAhead.forEach(after -> block(after, rows, size), seen::add);

        assertThat(seen).hasSize(rows).isSorted().doesNotHaveDuplicates();
        assertThat(blocksRead).hasValue(blocks);
    }

    @Test
    void rowsAreHandedOverOnTheThreadOfTheCaller() {
        List<Thread> threads = new ArrayList<>();

        ReadAhead.forEach(after -> block(after, 7, 3), row -> threads.add(Thread.currentThread()));

        assertThat(threads).containsOnly(Thread.currentThread());
    }

    @Test
    void noMoreThanOneBlockIsReadInAdvance() {
        List<Integer> lead = new ArrayList<>();

        ReadAhead.forEach(after -> block(after, 30, 3), row -> lead.add(blocksRead.get() - (int) ((row - 1) / 3 + 1)));

        assertThat(lead).allMatch(blocks -> blocks <= 1);
    }

    @Test
    void aFailureOfReadingReachesTheCallerAsItWas() {
        assertThatThrownBy(() -> ReadAhead.forEach(
                        after -> {
                            if (after != null) {
                                throw new IllegalArgumentException("the second block cannot be read");
                            }
                            return block(null, 7, 3);
                        },
                        row -> {}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the second block cannot be read");
    }

    @Test
    void aFailureOfTheCallerEndsTheReading() {
        assertThatThrownBy(() -> ReadAhead.forEach(after -> block(after, 3_000, 3), row -> {
                    throw new IllegalStateException("enough");
                }))
                .hasMessage("enough");
        assertThat(blocksRead).hasValueLessThanOrEqualTo(2);
    }

    private ReadAhead.Block<Long> block(@Nullable Keyset after, int rows, int size) {
        blocksRead.incrementAndGet();
        long first = after == null ? 1 : after.id() + 1;
        List<Long> block = new ArrayList<>();
        for (long row = first; row <= rows && block.size() < size; row++) {
            block.add(row);
        }
        return block.size() < size
                ? ReadAhead.Block.last(block)
                : new ReadAhead.Block<>(block, new Keyset("", block.get(size - 1)));
    }
}
