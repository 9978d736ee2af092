package io.sitong.catalog.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import javax.sql.DataSource;
import org.jooq.ConnectionProvider;
import org.jooq.TransactionContext;
import org.jooq.TransactionProvider;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;

/**
 * Transactions that belong to their thread, as Spring has them: what begins within one is a savepoint of it, whoever begins
 * it. Without Spring, jOOQ would give each port a connection of its own.
 */
final class ThreadTransactions implements ConnectionProvider, TransactionProvider {

    private final DataSource source;
    private final ThreadLocal<@Nullable Open> open = new ThreadLocal<>();

    ThreadTransactions(DataSource source) {
        this.source = source;
    }

    /** The transaction of a thread, and where those within it began. */
    private record Open(Connection connection, Deque<Savepoint> within) {}

    private interface Step {

        void take() throws SQLException;
    }

    private static void take(Step step) {
        try {
            step.take();
        } catch (SQLException e) {
            throw new DataAccessException("the transaction could not go on", e);
        }
    }

    @Override
    public Connection acquire() {
        Open mine = open.get();
        if (mine != null) {
            return mine.connection();
        }
        try {
            return source.getConnection();
        } catch (SQLException e) {
            throw new DataAccessException("no connection to the database", e);
        }
    }

    @Override
    public void release(Connection connection) {
        Open mine = open.get();
        if (mine == null || mine.connection() != connection) {
            take(connection::close);
        }
    }

    @Override
    public void begin(TransactionContext ctx) {
        Open mine = open.get();
        if (mine != null) {
            take(() -> mine.within().push(mine.connection().setSavepoint()));
            return;
        }
        Connection connection = acquire();
        try {
            take(() -> connection.setAutoCommit(false));
        } catch (DataAccessException e) {
            take(connection::close);
            throw e;
        }
        open.set(new Open(connection, new ArrayDeque<>()));
    }

    @Override
    public void commit(TransactionContext ctx) {
        Open mine = Objects.requireNonNull(open.get());
        if (mine.within().isEmpty()) {
            take(mine.connection()::commit);
            end(mine);
        } else {
            take(() -> mine.connection().releaseSavepoint(mine.within().pop()));
        }
    }

    @Override
    public void rollback(TransactionContext ctx) {
        Open mine = open.get();
        if (mine == null) {
            return;
        }
        if (mine.within().isEmpty()) {
            try {
                take(mine.connection()::rollback);
            } finally {
                end(mine);
            }
        } else {
            take(() -> mine.connection().rollback(mine.within().pop()));
        }
    }

    private void end(Open mine) {
        open.remove();
        take(() -> {
            try (Connection connection = mine.connection()) {
                connection.setAutoCommit(true);
            }
        });
    }
}
