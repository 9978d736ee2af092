package io.sitong.importer;

import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The same cells stored as they are, in one table without any index, the ways one would otherwise take: nothing is read,
 * checked, lined up, shared or remembered for undoing.
 */
final class StoringBeside {

    private static final int COLUMNS = ImportBenchmark.cells(0, new Random(7)).size();
    private static final int ROWS_AT_ONCE = 25;

    private final Path folder;
    private final StepCosts costs;

    StoringBeside(Path folder, StepCosts costs) {
        this.folder = folder;
        this.costs = costs;
    }

    void all(long rows) throws Exception {
        Path csv = folder.resolve("flat.csv");
        write(csv, rows);
        into("batch", (connection, n) -> insert(connection, n, 1), rows, "beside: JDBC batch, a row a statement");
        into(
                "many",
                (connection, n) -> insert(connection, n, ROWS_AT_ONCE),
                rows,
                "beside: JDBC, many rows a statement");
        into(
                "csvread",
                (connection, n) -> run(connection, "insert into flat select * from csvread('" + csv + "')"),
                rows,
                "beside: CSVREAD of H2, file not counted");
    }

    private interface Storing {
        void store(Connection connection, long rows) throws SQLException;
    }

    private void into(String name, Storing storing, long rows, String said) throws Exception {
        try (Connection connection =
                DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("flat-" + name), "sa", "")) {
            connection.setAutoCommit(false);
            String columns = IntStream.range(0, COLUMNS)
                    .mapToObj(i -> "c" + i + " varchar")
                    .collect(Collectors.joining(","));
            run(connection, "create table flat (id bigint primary key, " + columns + ")");
            costs.of(said, () -> {
                storing.store(connection, rows);
                connection.commit();
                return rows;
            });
        }
    }

    private static void insert(Connection connection, long rows, int atOnce) throws SQLException {
        String row = "(" + "?,".repeat(COLUMNS) + "?)";
        Random random = new Random(7);
        try (PreparedStatement statement =
                connection.prepareStatement("insert into flat values " + (row + ",").repeat(atOnce - 1) + row)) {
            for (int i = 0; i + atOnce <= rows; i += atOnce) {
                int parameter = 1;
                for (int of = i; of < i + atOnce; of++) {
                    statement.setLong(parameter++, of);
                    for (String cell : ImportBenchmark.cells(of, random)) {
                        statement.setString(parameter++, cell);
                    }
                }
                if (atOnce > 1) {
                    statement.executeUpdate();
                } else {
                    statement.addBatch();
                    if (i % 1_000 == 999) {
                        statement.executeBatch();
                    }
                }
            }
            if (atOnce == 1) {
                statement.executeBatch();
            }
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.execute();
        }
    }

    private static void write(Path csv, long rows) throws Exception {
        Random random = new Random(7);
        try (Writer out = Files.newBufferedWriter(csv, StandardCharsets.UTF_8)) {
            out.write(
                    "id," + IntStream.range(0, COLUMNS).mapToObj(i -> "c" + i).collect(Collectors.joining(",")) + "\n");
            for (int i = 0; i < rows; i++) {
                List<String> cells = ImportBenchmark.cells(i, random);
                out.write(i + ",\"" + String.join("\",\"", cells) + "\"\n");
            }
        }
    }
}
