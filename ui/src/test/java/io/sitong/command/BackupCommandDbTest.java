package io.sitong.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitong.catalog.store.EmbeddedFile;
import io.sitong.ui.backup.ServingForTests;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupCommandDbTest {

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    /** One test, because filling an empty data directory takes its time. */
    @Test
    void aCopyTakenWhileServingOrNotBecomesTheSameInstallationElsewhere() throws Exception {
        Path data = folder.resolve("data");
        assertThat(run("backup", folder.resolve("none.zip"), "--data", data)).isEqualTo(ExitCode.UNUSABLE);
        assertThat(folder.resolve("none.zip")).doesNotExist();
        assertThat(run("audit", "--data", data)).isEqualTo(ExitCode.DONE);
        Files.writeString(data.resolve("vocabulary.txt"), "[same]\n草原证 = 草原承包经营权证\n");
        Path index =
                Files.createDirectories(data.resolve("exports/1-guide-docx")).resolve("index.csv");
        Files.writeString(index, "编码,名称\n");
        Map<String, Long> counts = counts(data);
        assertThat(counts.get("implementation")).isPositive();

        Path still = folder.resolve("still.zip");
        assertThat(run("backup", still, "--data", data)).isEqualTo(ExitCode.DONE);
        assertThat(said()).contains("已备份", "3 个");
        assertThat(run("backup", still, "--data", data))
                .as("nothing is written over")
                .isEqualTo(ExitCode.UNUSABLE);
        same(still, folder.resolve("a"), counts);

        Path serving = folder.resolve("serving.zip");
        try (ServingForTests server = ServingForTests.start(data, true)) {
            assertThat(run("audit", "--data", data))
                    .as("another program has it")
                    .isEqualTo(ExitCode.UNUSABLE);
            assertThat(run("backup", serving, "--data", data)).isEqualTo(ExitCode.DONE);
        }
        same(serving, folder.resolve("b"), counts);
        try (Stream<Path> left = Files.list(data)) {
            assertThat(left.map(Path::getFileName).map(Path::toString)).noneMatch(name -> name.startsWith("backup."));
        }

        assertThat(run("restore", still, "--data", data)).as("not empty").isEqualTo(ExitCode.UNUSABLE);
        assertThat(counts(data)).isEqualTo(counts);
        Path spoiled = folder.resolve("spoiled.zip");
        for (String how : new String[] {"changed", "added", "missing"}) {
            spoil(still, spoiled, how);
            assertThat(run("restore", spoiled, "--data", folder.resolve("c")))
                    .as(how)
                    .isEqualTo(ExitCode.UNUSABLE);
            assertThat(folder.resolve("c")).doesNotExist();
            assertThat(folder.resolve("c.part")).doesNotExist();
        }
    }

    @Test
    void whereNobodyAnswersTheQuestionIsTakenBack() throws Exception {
        Path data = Files.createDirectories(folder.resolve("held"));
        try (ServingForTests server = ServingForTests.start(data, false)) {
            assertThat(run("backup", folder.resolve("x.zip"), "--data", data)).isEqualTo(ExitCode.UNUSABLE);
        }
        try (Stream<Path> left = Files.list(data)) {
            assertThat(left.map(Path::getFileName).map(Path::toString)).noneMatch(name -> name.startsWith("backup."));
        }
        assertThat(folder.resolve("x.zip")).doesNotExist();
    }

    private void same(Path file, Path restored, Map<String, Long> counts) throws IOException, SQLException {
        assertThat(run("restore", file, "--data", restored)).isEqualTo(ExitCode.DONE);
        assertThat(said()).contains("3 个文件", "核验无误");
        assertThat(counts(restored)).isEqualTo(counts);
        assertThat(restored.resolve("vocabulary.txt")).content().contains("草原承包经营权证");
        assertThat(restored.resolve("exports/1-guide-docx/index.csv")).content().isEqualTo("编码,名称\n");
    }

    /** Rows of every table. */
    private static Map<String, Long> counts(Path data) throws SQLException {
        Map<String, Long> counts = new TreeMap<>();
        try (Connection connection = DriverManager.getConnection(EmbeddedFile.address(data), "sa", "");
                Statement statement = connection.createStatement()) {
            ArrayList<String> tables = new ArrayList<>();
            try (ResultSet names =
                    connection.getMetaData().getTables(null, "PUBLIC", "%", new String[] {"BASE TABLE"})) {
                while (names.next()) {
                    tables.add(names.getString("TABLE_NAME"));
                }
            }
            for (String table : tables) {
                try (ResultSet rows = statement.executeQuery("select count(*) from \"" + table + "\"")) {
                    rows.next();
                    counts.put(table, rows.getLong(1));
                }
            }
        }
        return counts;
    }

    private static void spoil(Path from, Path to, String how) throws IOException {
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(from));
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(to))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                boolean hit = entry.getName().equals("vocabulary.txt");
                if (hit && how.equals("missing")) {
                    continue;
                }
                out.putNextEntry(new ZipEntry(entry.getName()));
                in.transferTo(out);
                if (hit && how.equals("changed")) {
                    out.write('x');
                }
            }
            if (how.equals("added")) {
                out.putNextEntry(new ZipEntry("more.txt"));
                out.write('x');
            }
        }
    }

    private int run(Object... arguments) {
        err.reset();
        Console console = new Console(
                new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        String[] texts =
                java.util.Arrays.stream(arguments).map(Object::toString).toArray(String[]::new);
        return Commands.line(console).execute(texts);
    }

    private String said() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
