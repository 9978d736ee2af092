package io.sitong.catalog.store;

import java.util.Collection;
import java.util.Collections;
import org.jooq.Condition;
import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/**
 * A column against some values as one parameter, an array, for statements that need a condition: to delete, or beside
 * others. A list of parameters has to be read and planned value by value, which takes H2 longer than looking them up. H2
 * compares every row it finds with the values once more, so they should be a hundred rather than a thousand; rows to read
 * are had from {@link RowsWith}, which does not.
 */
final class AnyOf {

    private AnyOf() {}

    static Condition numbers(Field<Long> column, Collection<Long> values) {
        return any(column, values.toArray(Long[]::new), SQLDataType.BIGINT);
    }

    /**
     * Of a column that follows another in the key: H2 looks in an index for many values only where they are those of its
     * first column, and would go through all rows that have the other. The ends of the range it can look up.
     */
    static Condition ordinals(Field<Integer> column, Collection<Integer> values) {
        return column.between(Collections.min(values), Collections.max(values))
                .and(any(column, values.toArray(Integer[]::new), SQLDataType.INTEGER));
    }

    private static <T> Condition any(Field<T> column, T[] values, DataType<T> type) {
        return DSL.condition("{0} = any({1})", column, DSL.val(values, type.array()));
    }
}
