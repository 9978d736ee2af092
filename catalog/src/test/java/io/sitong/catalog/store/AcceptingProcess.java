package io.sitong.catalog.store;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Accepts a file until the middle of the rows, or until all is written and what waited is about to be taken away, or drops
 * it and takes its rows away until the middle; says so, and waits there to be killed.
 */
final class AcceptingProcess {

    static final String THERE = "there";

    enum Until {
        MIDDLE,
        ROWS_TO_TAKE_AWAY,
        MIDDLE_OF_A_DROP
    }

    private AcceptingProcess() {}

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        String url = arguments[0];
        DataSource source;
        if (url.startsWith("jdbc:h2")) {
            source = JdbcConnectionPool.create(url, arguments[1], arguments[2]);
        } else {
            PGSimpleDataSource postgres = new PGSimpleDataSource();
            postgres.setUrl(url);
            postgres.setUser(arguments[1]);
            postgres.setPassword(arguments[2]);
            source = postgres;
        }
        Until until = Until.valueOf(arguments[4]);
        AtomicBoolean accepting = new AtomicBoolean();
        Stores stores = Stores.open(source, Clock.systemUTC(), work -> {
            if (accepting.get()) {
                AtomicInteger steps = new AtomicInteger();
                work.run(() -> {
                    if (until == Until.ROWS_TO_TAKE_AWAY || steps.getAndIncrement() == 2) {
                        written(source, url);
                        out.println(THERE + " after " + steps + " steps");
                        waitToBeKilled();
                    }
                    return true;
                });
            }
        });
        accepting.set(true);
        if (until == Until.MIDDLE_OF_A_DROP) {
            stores.sentFiles().drop(StoreDbTest.XINCHENG_CLERK, Long.parseLong(arguments[3]));
        }
        stores.batches().acceptWaiting(StoreDbTest.XINCHENG_CLERK, Long.parseLong(arguments[3]), written -> {
            if (until == Until.MIDDLE && written >= 4_000) {
                out.println(THERE + " " + written);
                waitToBeKilled();
            }
        });
        out.println("accepted, although it should have been killed");
    }

    /** H2 carries what was committed to its file up to half a second later. */
    private static void written(DataSource source, String url) {
        if (url.startsWith("jdbc:h2")) {
            try (Connection connection = source.getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("checkpoint sync");
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static void waitToBeKilled() {
        try {
            // nobody writes: the read ends with the process
            while (System.in.read() >= 0) {
                continue;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
