package io.sitong.catalog.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SQLDialect;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Writes many rows of one table the way each database takes them fastest: COPY, or statements of many rows. */
final class BulkRows {

    private static final int VALUES_PER_STATEMENT = 1000;

    /** Characters of a COPY sent together. */
    private static final int COPIED_AT_ONCE = 64 * 1024;

    private BulkRows() {}

    static void insert(DSLContext tx, Table<?> table, List<? extends Field<?>> fields, List<@Nullable Object[]> rows) {
        if (rows.isEmpty()) {
            return;
        }
        tx.connection(connection -> {
            if (tx.dialect().family() == SQLDialect.POSTGRES && connection.isWrapperFor(PGConnection.class)) {
                copy(connection, table, fields, rows);
            } else {
                insertMany(connection, table, fields, rows, "");
            }
        });
    }

    /**
     * Inserts rows, leaving out those that break a unique key; both databases know this form, H2 in its mode.
     *
     * @return how many were inserted
     */
    static int insertNew(
            DSLContext tx, Table<?> table, List<? extends Field<?>> fields, List<@Nullable Object[]> rows) {
        return rows.isEmpty()
                ? 0
                : tx.connectionResult(
                        connection -> insertMany(connection, table, fields, rows, " on conflict do nothing"));
    }

    private static void copy(
            Connection connection, Table<?> table, List<? extends Field<?>> fields, List<@Nullable Object[]> rows)
            throws SQLException {
        CopyIn copy = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy " + table.getName() + " (" + names(fields) + ") from stdin");
        try {
            CopyText text = new CopyText(2 * COPIED_AT_ONCE);
            for (@Nullable Object[] row : rows) {
                text.append(row);
                if (text.length() >= COPIED_AT_ONCE) {
                    send(copy, text);
                }
            }
            send(copy, text);
            copy.endCopy();
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }

    /** The server takes these rows in while the text of the next is made. */
    private static void send(CopyIn copy, CopyText text) throws SQLException {
        byte[] bytes = text.taken();
        copy.writeToCopy(bytes, 0, bytes.length);
        copy.flushCopy();
    }

    private static int insertMany(
            Connection connection,
            Table<?> table,
            List<? extends Field<?>> fields,
            List<@Nullable Object[]> rows,
            String conflict)
            throws SQLException {
        int perStatement = Math.max(1, VALUES_PER_STATEMENT / fields.size());
        int whole = rows.size() - rows.size() % perStatement;
        return insertBlocks(connection, table, fields, rows.subList(0, whole), perStatement, conflict)
                + insertBlocks(
                        connection, table, fields, rows.subList(whole, rows.size()), rows.size() - whole, conflict);
    }

    private static int insertBlocks(
            Connection connection,
            Table<?> table,
            List<? extends Field<?>> fields,
            List<@Nullable Object[]> rows,
            int perStatement,
            String conflict)
            throws SQLException {
        if (rows.isEmpty()) {
            return 0;
        }
        int inserted = 0;
        DriverValues driver = new DriverValues();
        String row = "(" + "?,".repeat(fields.size() - 1) + "?)";
        String sql = "insert into " + table.getName() + " (" + names(fields) + ") values "
                + (row + ",").repeat(perStatement - 1) + row + conflict;
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int first = 0; first < rows.size(); first += perStatement) {
                int parameter = 1;
                for (@Nullable Object[] values : rows.subList(first, first + perStatement)) {
                    for (Object value : values) {
                        statement.setObject(parameter++, driver.of(value));
                    }
                }
                inserted += statement.executeUpdate();
            }
        }
        return inserted;
    }

    /**
     * Updates rows one by one in one batch.
     *
     * @param rows values of the fields, followed by those of the condition
     * @return for each whether the condition held
     */
    static boolean[] update(
            DSLContext tx,
            Table<?> table,
            List<? extends Field<?>> fields,
            String condition,
            List<@Nullable Object[]> rows) {
        if (rows.isEmpty()) {
            return new boolean[0];
        }
        String sql = "update " + table.getName() + " set "
                + fields.stream().map(f -> f.getName() + " = ?").collect(Collectors.joining(", ")) + " where "
                + condition;
        DriverValues driver = new DriverValues();
        return tx.connectionResult(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                for (@Nullable Object[] row : rows) {
                    for (int i = 0; i < row.length; i++) {
                        statement.setObject(i + 1, driver.of(row[i]));
                    }
                    statement.addBatch();
                }
                int[] counts = statement.executeBatch();
                boolean[] held = new boolean[counts.length];
                for (int i = 0; i < counts.length; i++) {
                    held[i] = counts[i] > 0;
                }
                return held;
            }
        });
    }

    private static String names(List<? extends Field<?>> fields) {
        return fields.stream().map(Field::getName).collect(Collectors.joining(","));
    }
}
