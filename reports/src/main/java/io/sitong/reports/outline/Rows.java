package io.sitong.reports.outline;

import java.util.List;
import java.util.function.Consumer;

/**
 * The rows of a table, handed over one by one, so that a table of a million rows need not be held. Must give the same
 * rows each time it is asked.
 */
@FunctionalInterface
public interface Rows {

    void forEach(Consumer<? super Row> receiver);

    static Rows of(List<Row> rows) {
        List<Row> kept = List.copyOf(rows);
        return kept::forEach;
    }
}
