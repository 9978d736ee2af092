package io.sitong.ui.widgets;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitong.catalog.paging.Keyset;
import io.sitong.catalog.paging.Page;
import io.sitong.catalog.paging.PageRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class KeysetRowsTest {

    private final List<PageRequest> asked = new ArrayList<>();

    private Page<Integer> numbers(int total, PageRequest request) {
        asked.add(request);
        Keyset after = request.after();
        int from = after == null ? 0 : (int) after.id() + 1;
        int to = Math.min(total, from + request.size());
        return new Page<>(IntStream.range(from, to).boxed().toList(), to < total ? new Keyset("", to - 1) : null);
    }

    @Test
    void rows_across_a_block_border_come_in_order() {
        KeysetRows<Integer> rows = new KeysetRows<>(request -> numbers(1000, request));
        assertThat(rows.rows(90, 30))
                .containsExactlyElementsOf(IntStream.range(90, 120).boxed().toList());
    }

    @Test
    void a_jump_walks_there_and_a_step_back_reads_nothing_anew() {
        KeysetRows<Integer> rows = new KeysetRows<>(request -> numbers(1000, request));
        assertThat(rows.rows(450, 2)).containsExactly(450, 451);
        int reads = asked.size();
        assertThat(rows.rows(410, 2)).containsExactly(410, 411);
        assertThat(asked).hasSize(reads);
    }

    @Test
    void the_end_gives_fewer_rows_and_beyond_it_none() {
        KeysetRows<Integer> rows = new KeysetRows<>(request -> numbers(150, request));
        assertThat(rows.rows(140, 50)).hasSize(10);
        assertThat(rows.rows(150, 50)).isEmpty();
        assertThat(rows.rows(900, 50)).isEmpty();
    }

    @Test
    void no_rows_at_all_is_fine() {
        KeysetRows<Integer> rows = new KeysetRows<>(request -> numbers(0, request));
        assertThat(rows.rows(0, 50)).isEmpty();
    }

    @Test
    void a_total_that_fills_its_last_block_ends_there() {
        KeysetRows<Integer> rows = new KeysetRows<>(request -> numbers(200, request));
        assertThat(rows.rows(100, 150)).hasSize(100);
        assertThat(rows.rows(200, 50)).isEmpty();
    }

    @Test
    void a_changed_row_stays_where_it_stood() {
        KeysetRows<Integer> rows = new KeysetRows<>(request -> numbers(1000, request));
        rows.rows(240, 20);
        assertThat(rows.indexOf(250, Function.identity())).contains(250);
        rows.replace(250, -250);
        assertThat(rows.rows(249, 3)).containsExactly(249, -250, 251);
        assertThat(rows.indexOf(250, Function.identity())).isEmpty();
    }
}
