package io.sitong.ui;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** How often a database is asked something; a batch is asked once. */
public final class CountedStatements {

    private final AtomicInteger asked = new AtomicInteger();

    /** The same database; what is asked through it is counted. */
    public DataSource of(DataSource source) {
        return watched(DataSource.class, source);
    }

    /** How often it is asked by a deed. */
    public int during(Runnable deed) {
        int before = asked.get();
        deed.run();
        return asked.get() - before;
    }

    private <T> T watched(Class<T> type, T real) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, given) -> {
                    if (real instanceof Statement && method.getName().startsWith("execute")) {
                        asked.incrementAndGet();
                    }
                    try {
                        return watched(method.invoke(real, given));
                    } catch (InvocationTargetException e) {
                        Throwable cause = e.getCause();
                        throw cause == null ? e : cause;
                    }
                }));
    }

    private @Nullable Object watched(@Nullable Object result) {
        return switch (result) {
            case Connection connection -> watched(Connection.class, connection);
            case PreparedStatement statement -> watched(PreparedStatement.class, statement);
            case Statement statement -> watched(Statement.class, statement);
            case null, default -> result;
        };
    }
}
