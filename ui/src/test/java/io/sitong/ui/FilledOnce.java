package io.sitong.ui;

import io.sitong.catalog.store.EmbeddedFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A database that takes its time to fill: filled once in each Java machine, and copied for whoever asks, so that none finds
 * what another wrote. What was copied goes with the machine.
 */
public final class FilledOnce {

    private final Consumer<Path> fill;
    private @Nullable Path filled;

    /** @param fill makes the database of an empty data directory, and leaves it closed */
    public FilledOnce(Consumer<Path> fill) {
        this.fill = fill;
    }

    /** A data directory of one's own, with the database in it. */
    public synchronized Path copy() {
        try {
            if (filled == null) {
                Path made = directory();
                fill.accept(made);
                filled = made;
            }
            Path copy = directory();
            Files.copy(EmbeddedFile.in(filled), EmbeddedFile.in(copy));
            return copy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path directory() throws IOException {
        Path directory = Files.createTempDirectory(Path.of("target"), "filled-").toAbsolutePath();
        directory.toFile().deleteOnExit();
        EmbeddedFile.in(directory).toFile().deleteOnExit();
        return directory;
    }
}
