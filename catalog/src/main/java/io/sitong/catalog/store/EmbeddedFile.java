package io.sitong.catalog.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** The file of the embedded database: how it is called, and how it is copied while others write to it. */
public final class EmbeddedFile {

    /** Without the end H2 gives it. */
    private static final String NAME = "sitong";

    private static final String END = ".mv.db";
    private static final String ADDRESS = "jdbc:h2:file:";

    /** H2: somebody else has the file open. */
    private static final int IN_USE = 90020;

    /** Another program has the database open and alone can copy it. */
    public static final class InUse extends Exception {

        private static final long serialVersionUID = 1L;

        InUse(SQLException cause) {
            super("the database is open in another program", cause);
        }
    }

    private EmbeddedFile() {}

    /** Where the database of a data directory is. */
    public static Path in(Path directory) {
        return directory.resolve(NAME + END);
    }

    /** Whether a file belongs to the database, or to the program that has it open. */
    public static boolean isPart(String fileName) {
        return fileName.equals(NAME + END)
                || fileName.startsWith(NAME + ".") && fileName.endsWith(".db")
                || fileName.startsWith(NAME + END + ".");
    }

    /** What opens the database of a data directory. */
    public static String address(Path directory) {
        return ADDRESS + directory.resolve(NAME) + Stores.H2_OPTIONS;
    }

    /** Whether the data is in an embedded file and not on a server of its own. */
    public static boolean holds(DataSource source) throws SQLException {
        try (Connection connection = source.getConnection()) {
            return connection.getMetaData().getURL().startsWith(ADDRESS);
        }
    }

    /** Writes the database as of now into a zip of one entry; people may go on working. */
    public static void copy(DataSource open, Path zip) throws SQLException {
        try (Connection connection = open.getConnection()) {
            copy(connection, zip);
        }
    }

    /**
     * The same where no program has the database open.
     *
     * @throws InUse where one has
     */
    public static void copy(Path directory, Path zip) throws SQLException, InUse {
        try (Connection connection = DriverManager.getConnection(address(directory) + ";IFEXISTS=TRUE", "sa", "")) {
            copy(connection, zip);
        } catch (SQLException e) {
            if (e.getErrorCode() == IN_USE) {
                throw new InUse(e);
            }
            throw e;
        }
    }

    private static void copy(Connection connection, Path zip) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            // the statement takes no parameters
            statement.execute("BACKUP TO '" + zip.toAbsolutePath().toString().replace("'", "''") + "'");
        }
    }
}
