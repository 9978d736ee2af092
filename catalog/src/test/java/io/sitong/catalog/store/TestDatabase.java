package io.sitong.catalog.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;

/** A fresh, empty database for one test class; all classes share one PostgreSQL server. */
enum TestDatabase {
    H2_IN_MEMORY,
    H2_FILE,
    POSTGRESQL;

    private static final AtomicInteger COUNTER = new AtomicInteger();

    DataSource create() {
        String name = "test" + COUNTER.incrementAndGet();
        return switch (this) {
            case H2_IN_MEMORY -> h2("jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1");
            case H2_FILE -> h2("jdbc:h2:file:" + directory().resolve(name).toAbsolutePath());
            case POSTGRESQL -> PostgresServer.database(name);
        };
    }

    private static Path directory() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target")), "h2-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DataSource h2(String url) {
        return JdbcConnectionPool.create(url + Stores.H2_OPTIONS, "sa", "");
    }

    /** Started with the first test that needs it, stopped with the JVM. */
    private static final class PostgresServer {

        private static final EmbeddedPostgres SERVER = start();

        private static EmbeddedPostgres start() {
            try {
                EmbeddedPostgres server = EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .setServerConfig("synchronous_commit", "off")
                        .start();
                Runtime.getRuntime().addShutdownHook(new Thread(() -> close(server)));
                return server;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static void close(EmbeddedPostgres server) {
            try {
                server.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static DataSource database(String name) {
            try (var connection = SERVER.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("create database " + name);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            return pooled(SERVER.getDatabase("postgres", name));
        }

        /** As in the running product: a process of the server and a handshake for each statement would cost more than it. */
        private static DataSource pooled(DataSource database) {
            HikariConfig pool = new HikariConfig();
            pool.setDataSource(database);
            // a class that is done keeps none
            pool.setMinimumIdle(0);
            pool.setIdleTimeout(10_000);
            return new HikariDataSource(pool);
        }
    }
}
