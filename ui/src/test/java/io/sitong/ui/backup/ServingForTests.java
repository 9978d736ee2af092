package io.sitong.ui.backup;

import com.zaxxer.hikari.HikariDataSource;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.store.EmbeddedFile;
import io.sitong.ui.start.SitongSettings;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A program of its own that has the database open, as a server has; within one program H2 would let everybody in. It ends
 * when its input does.
 */
public final class ServingForTests implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 60;

    private final Process program;

    private ServingForTests(Process program) {
        this.program = program;
    }

    /** @param answering whether it copies when asked */
    public static ServingForTests start(Path data, boolean answering) throws IOException, InterruptedException {
        Path ready = data.resolveSibling("ready");
        Files.deleteIfExists(ready);
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ServingForTests.class.getName(),
                        data.toString(),
                        Boolean.toString(answering),
                        ready.toString())
                .redirectErrorStream(true)
                .redirectOutput(new File(data.resolveSibling("serving.log").toString()))
                .start();
        for (int i = 0; i < PATIENCE_SECONDS * 10 && !Files.exists(ready); i++) {
            Thread.sleep(100);
        }
        return new ServingForTests(program);
    }

    @Override
    public void close() throws IOException, InterruptedException {
        program.getOutputStream().close();
        if (!program.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            program.destroyForcibly();
        }
    }

    public static void main(String[] args) throws Exception {
        Path data = Path.of(args[0]);
        try (HikariDataSource open = new HikariDataSource()) {
            open.setJdbcUrl(EmbeddedFile.address(data));
            open.setUsername("sa");
            open.setPassword("");
            BackupOnRequest answering = new BackupOnRequest(
                    open, new SitongSettings(data, new DivisionCode("150000000000"), 2, 72, Map.of(), ""));
            if (EmbeddedFile.holds(open) && Boolean.parseBoolean(args[1])) {
                answering.start();
            }
            Files.writeString(Path.of(args[2]), "");
            while (System.in.read() >= 0) {
                // until the test is done
            }
            answering.destroy();
        }
    }
}
