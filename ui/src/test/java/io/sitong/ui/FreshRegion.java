package io.sitong.ui;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.support.AbstractTestExecutionListener;

/**
 * Puts the database of a {@link FrameTest} back to what it was when the application had started, before each class of
 * tests: they share one start, and none may depend on who ran before it.
 */
final class FreshRegion extends AbstractTestExecutionListener {

    private static final long NUMBERS_OF_A_CLASS = 10_000_000;

    private static int restored;

    /** The statements that make the database again; one machine has one such application. */
    private static @Nullable List<String> asStarted;

    @Override
    public void beforeTestClass(TestContext test) throws SQLException {
        DataSource source = test.getApplicationContext().getBean(DataSource.class);
        synchronized (FreshRegion.class) {
            if (asStarted == null) {
                asStarted = statements(source);
            } else {
                restore(source, asStarted);
            }
        }
    }

    @Override
    public void afterTestClass(TestContext test) {
        SecurityContextHolder.clearContext();
    }

    private static List<String> statements(DataSource source) throws SQLException {
        List<String> statements = new ArrayList<>();
        try (var connection = source.getConnection();
                var rows = connection.createStatement().executeQuery("SCRIPT")) {
            while (rows.next()) {
                statements.add(rows.getString(1));
            }
        }
        return statements;
    }

    private static void restore(DataSource source, List<String> statements) throws SQLException {
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("DROP ALL OBJECTS");
            for (String sql : statements) {
                statement.execute(sql);
            }
            // the store keeps documents by number for ever, so no number may be given to another one
            restored++;
            for (String sequence : List.of("item_content_id", "content_piece_id")) {
                statement.execute("ALTER SEQUENCE " + sequence + " RESTART WITH " + restored * NUMBERS_OF_A_CLASS);
            }
        }
    }
}
