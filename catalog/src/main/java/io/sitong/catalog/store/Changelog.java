package io.sitong.catalog.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import liquibase.Contexts;
import liquibase.LabelExpression;
import liquibase.Liquibase;
import liquibase.Scope;
import liquibase.UpdateSummaryEnum;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.LiquibaseException;
import liquibase.resource.ClassLoaderResourceAccessor;
import liquibase.ui.LoggerUIService;

/** Brings a database to the newest schema; Spring Boot does the same by itself. */
final class Changelog {

    private static final String MASTER = "db/changelog/db.changelog-master.yaml";

    /** Kept, because loggers without a reference are forgotten together with their level. */
    private static final Logger LOG = Logger.getLogger("liquibase");

    static {
        LOG.setLevel(Level.WARNING);
    }

    private Changelog() {}

    static void update(DataSource source) {
        try {
            // standard output belongs to the commands: what Liquibase has to say goes to the log
            Scope.child(Scope.Attr.ui, new LoggerUIService(), () -> run(source));
        } catch (Exception e) {
            throw new IllegalStateException("the schema could not be brought up to date", e);
        }
    }

    private static void run(DataSource source) throws SQLException, LiquibaseException {
        try (Connection connection = source.getConnection();
                Liquibase liquibase = new Liquibase(
                        MASTER,
                        new ClassLoaderResourceAccessor(Changelog.class.getClassLoader()),
                        new JdbcConnection(connection))) {
            liquibase.setShowSummary(UpdateSummaryEnum.OFF);
            liquibase.update(new Contexts(), new LabelExpression());
        }
    }
}
