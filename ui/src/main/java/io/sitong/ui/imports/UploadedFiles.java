package io.sitong.ui.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Where uploads lie while one works on them: under names of ours, so that a sender's file name never becomes a path. */
final class UploadedFiles {

    private UploadedFiles() {}

    static Path keep(InputStream bytes) {
        try (bytes) {
            Path file = Files.createTempFile("sitong-upload-", ".bin");
            Files.copy(bytes, file, StandardCopyOption.REPLACE_EXISTING);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException("an upload cannot be kept", e);
        }
    }

    static void forget(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException("an upload cannot be removed", e);
        }
    }
}
