package io.sitong.importer.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Where the bytes of sent files lie: under names of ours, so that a sender's file name never becomes a path. */
public final class SentBytes {

    private static final String END = ".bin";

    private final Path directory;

    /** @param directory made where it is not there */
    public SentBytes(Path directory) {
        this.directory = directory;
    }

    /** Keeps the bytes of a stream; the name they are found under. */
    public String keep(InputStream bytes) {
        String name = UUID.randomUUID() + END;
        try {
            Files.createDirectories(directory);
            Files.copy(bytes, directory.resolve(name));
            return name;
        } catch (IOException e) {
            forget(name);
            throw new UncheckedIOException("a sent file cannot be kept", e);
        }
    }

    public Path path(String name) {
        return directory.resolve(name);
    }

    public boolean has(String name) {
        return Files.isRegularFile(path(name));
    }

    public void forget(String name) {
        try {
            Files.deleteIfExists(path(name));
        } catch (IOException e) {
            throw new UncheckedIOException("a sent file cannot be removed", e);
        }
    }

    /** Removes what a crash left behind: bytes nobody knows of. */
    public void forgetAllBut(Set<String> known) {
        if (!Files.isDirectory(directory)) {
            return;
        }
        List<String> names;
        try (Stream<Path> files = Files.list(directory)) {
            names = files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(END) && !known.contains(name))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the sent files cannot be listed", e);
        }
        names.forEach(this::forget);
    }
}
