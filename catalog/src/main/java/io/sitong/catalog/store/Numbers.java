package io.sitong.catalog.store;

import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Sequence;
import org.jooq.impl.DSL;

/** Row numbers drawn from a sequence, many in one call, so that rows can refer to each other before they are stored. */
final class Numbers {

    private Numbers() {}

    static List<Long> draw(DSLContext tx, Sequence<? extends Number> sequence, int count) {
        if (count == 0) {
            return List.of();
        }
        return tx.select(sequence.nextval().cast(Long.class))
                .from(DSL.generateSeries(1, count))
                .fetch(0, Long.class);
    }
}
