package io.sitong.reports.guide;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Where an export goes: a folder, or one zip file. */
public sealed interface GuideTarget extends AutoCloseable {

    void put(String name, byte[] content) throws IOException;

    /** Whether a guide that did not change lies there already. */
    boolean holds(String name);

    /** What was put is there for good; without this a zip is never seen. */
    void finish() throws IOException;

    @Override
    void close() throws IOException;

    static GuideTarget folder(Path folder) throws IOException {
        return new Folder(Files.createDirectories(folder));
    }

    static GuideTarget zip(Path file) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        return new Zip(file, part, new BufferedOutputStream(Files.newOutputStream(part), 1 << 16));
    }

    /** Files beside each other. */
    record Folder(Path folder) implements GuideTarget {

        @Override
        public void put(String name, byte[] content) throws IOException {
            Files.write(folder.resolve(name), content);
        }

        @Override
        public boolean holds(String name) {
            return Files.exists(folder.resolve(name));
        }

        @Override
        public void finish() {}

        @Override
        public void close() {}
    }

    /** Only what changed; the rest is in the zip before. Equal input gives equal bytes: no entry has the time of the day. */
    final class Zip implements GuideTarget {

        private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

        private final Path file;
        private final Path part;
        private final ZipOutputStream zip;

        Zip(Path file, Path part, OutputStream out) {
            this.file = file;
            this.part = part;
            this.zip = new ZipOutputStream(out);
            // documents are packed already
            zip.setLevel(Deflater.BEST_SPEED);
        }

        @Override
        public void put(String name, byte[] content) throws IOException {
            ZipEntry entry = new ZipEntry(name);
            entry.setTimeLocal(NO_TIME);
            zip.putNextEntry(entry);
            zip.write(content);
            zip.closeEntry();
        }

        @Override
        public boolean holds(String name) {
            return true;
        }

        @Override
        public void finish() throws IOException {
            zip.close();
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        }

        @Override
        public void close() throws IOException {
            zip.close();
            Files.deleteIfExists(part);
        }
    }
}
