package io.sitong.catalog.store;

import java.util.Collection;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/**
 * A column against many values as one parameter, an array: the statement is as short for a thousand values as for one, and
 * both databases look each of them up in an index. A list of parameters has to be read and planned value by value, which
 * takes H2 longer than the looking up.
 */
final class AnyOf {

    private AnyOf() {}

    static Condition texts(Field<String> column, Collection<String> values) {
        return any(column, values.toArray(String[]::new), SQLDataType.VARCHAR);
    }

    static Condition numbers(Field<Long> column, Collection<Long> values) {
        return any(column, values.toArray(Long[]::new), SQLDataType.BIGINT);
    }

    static Condition fingerprints(Field<UUID> column, Collection<UUID> values) {
        return any(column, values.toArray(UUID[]::new), SQLDataType.UUID);
    }

    private static <T> Condition any(Field<T> column, T[] values, DataType<T> type) {
        return DSL.condition("{0} = any({1})", column, DSL.val(values, type.array()));
    }
}
