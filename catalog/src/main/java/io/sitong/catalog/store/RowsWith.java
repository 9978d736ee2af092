package io.sitong.catalog.store;

import java.util.Collection;
import java.util.UUID;
import org.jooq.DataType;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/**
 * The rows of a table that have one of many values in a column, to select from: the values are one parameter, an array,
 * joined to the table. Both databases take the values one after the other and look each up in an index. What
 * {@link AnyOf} says, H2 tests once more at every row it found, value by value: at a thousand values that takes longer
 * than reading the rows.
 */
final class RowsWith {

    private RowsWith() {}

    static Table<?> texts(TableField<?, String> column, Collection<String> values) {
        return rows(column, values.stream().distinct().sorted().toArray(String[]::new), SQLDataType.VARCHAR);
    }

    static Table<?> numbers(TableField<?, Long> column, Collection<Long> values) {
        return rows(column, values.stream().distinct().sorted().toArray(Long[]::new), SQLDataType.BIGINT);
    }

    static Table<?> fingerprints(TableField<?, UUID> column, Collection<UUID> values) {
        return rows(column, values.stream().distinct().sorted().toArray(UUID[]::new), SQLDataType.UUID);
    }

    /** @param values each once: a row would come as often as its value; in order, so that neighbours in the index follow */
    private static <T> Table<?> rows(TableField<?, T> column, T[] values, DataType<T> type) {
        return DSL.table("unnest({0})", DSL.val(values, type.array()))
                .as("wanted", "wanted_value")
                .join(column.getTable())
                .on(column.eq(DSL.field(DSL.name("wanted", "wanted_value"), type)));
    }
}
