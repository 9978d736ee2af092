package io.sitong.ui.backup;

import io.sitong.catalog.store.EmbeddedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * One zip with the database and the other files of a data directory (sent workbooks, results, the indexes of exports, words
 * of one's own), and a list of their digests by which a copy is known to be whole.
 */
public final class BackupFile {

    private static final String LIST = "SHA256SUMS";
    private static final String PART = ".part";

    /** How many files there were, and how many bytes in them. */
    public record Content(int files, long bytes) {

        private Content plus(long more) {
            return new Content(files + 1, bytes + more);
        }
    }

    /** How the database gets into a zip: asked of the program that has it open. */
    @FunctionalInterface
    public interface Database {

        void copyTo(Path zip) throws SQLException, EmbeddedFile.InUse;
    }

    private BackupFile() {}

    /** Writes a copy of a data directory; what was at the target stays if it cannot be finished. */
    public static Content write(Path directory, Database database, Path target)
            throws IOException, SQLException, EmbeddedFile.InUse {
        Path part = target.resolveSibling(target.getFileName() + PART);
        Path copy = target.resolveSibling(target.getFileName() + ".database" + PART);
        Map<String, String> digests = new TreeMap<>();
        try {
            Files.deleteIfExists(copy);
            database.copyTo(copy);
            Content content = new Content(0, 0);
            try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(part), StandardCharsets.UTF_8)) {
                zip.setLevel(Deflater.BEST_SPEED);
                String name = EmbeddedFile.in(directory).getFileName().toString();
                try (ZipInputStream in = new ZipInputStream(Files.newInputStream(copy))) {
                    if (in.getNextEntry() == null) {
                        throw new IOException("the copy of the database is empty");
                    }
                    content = content.plus(add(zip, name, in, digests));
                }
                for (Path file : others(directory, List.of(target, part, copy))) {
                    String inside = directory.relativize(file).toString().replace('\\', '/');
                    try (InputStream in = Files.newInputStream(file)) {
                        content = content.plus(add(zip, inside, in, digests));
                    }
                }
                zip.putNextEntry(new ZipEntry(LIST));
                for (Map.Entry<String, String> digest : digests.entrySet()) {
                    zip.write((digest.getValue() + "  " + digest.getKey() + "\n").getBytes(StandardCharsets.UTF_8));
                }
                zip.closeEntry();
            }
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
            return content;
        } finally {
            Files.deleteIfExists(copy);
            Files.deleteIfExists(part);
        }
    }

    private static List<Path> others(Path directory, List<Path> own) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .filter(file -> !own.contains(file.toAbsolutePath()))
                    .filter(file -> !file.toString().endsWith(PART))
                    .filter(file -> !EmbeddedFile.isPart(file.getFileName().toString()))
                    .filter(file -> !BackupRequest.isPart(file))
                    .sorted()
                    .toList();
        }
    }

    private static long add(ZipOutputStream zip, String name, InputStream in, Map<String, String> digests)
            throws IOException {
        MessageDigest digest = sha256();
        zip.putNextEntry(new ZipEntry(name));
        long bytes = new DigestInputStream(in, digest).transferTo(zip);
        zip.closeEntry();
        digests.put(name, HexFormat.of().formatHex(digest.digest()));
        return bytes;
    }

    /**
     * Makes a data directory of a copy. Nothing is left of one that is not whole.
     *
     * @param directory absent, or empty
     * @throws NotWhole where a file is missing, changed or was added
     */
    public static Content restore(Path file, Path directory) throws IOException, NotWhole {
        Path part = directory.resolveSibling(directory.getFileName() + PART);
        clear(part);
        try {
            Content content = unpack(file, Files.createDirectories(part));
            Files.deleteIfExists(directory);
            Files.move(part, directory);
            return content;
        } finally {
            clear(part);
        }
    }

    private static Content unpack(Path file, Path directory) throws IOException, NotWhole {
        Map<String, String> found = new TreeMap<>();
        Map<String, String> listed = new TreeMap<>();
        Content content = new Content(0, 0);
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = entry.getName();
                if (name.equals(LIST)) {
                    new String(zip.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> line.length() > 66)
                            .forEach(line -> listed.put(line.substring(66), line.substring(0, 64)));
                    continue;
                }
                Path target = directory.resolve(name).normalize();
                if (!target.startsWith(directory) || target.equals(directory) || found.containsKey(name)) {
                    throw new NotWhole(name);
                }
                Files.createDirectories(target.resolveSibling("."));
                MessageDigest digest = sha256();
                try (OutputStream out = Files.newOutputStream(target)) {
                    content = content.plus(new DigestInputStream(zip, digest).transferTo(out));
                }
                found.put(name, HexFormat.of().formatHex(digest.digest()));
            }
        }
        if (!found.containsKey(EmbeddedFile.in(directory).getFileName().toString())) {
            throw new NotWhole(LIST);
        }
        for (String name :
                Stream.concat(found.keySet().stream(), listed.keySet().stream()).toList()) {
            if (!found.getOrDefault(name, "").equals(listed.get(name))) {
                throw new NotWhole(name);
            }
        }
        return content;
    }

    private static void clear(Path directory) throws IOException {
        if (Files.exists(directory)) {
            try (Stream<Path> files = Files.walk(directory)) {
                for (Path file :
                        files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
