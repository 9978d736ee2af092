package io.sitong.importer;

import io.sitong.importer.problem.FileRefused;
import io.sitong.importer.sheet.ArchiveMembers;
import io.sitong.importer.sheet.SheetLimits;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What one upload holds: the file itself, or where it is a zip of workbooks the files inside. Those lie in a private folder
 * under names of our own until this is closed.
 */
public final class SentFiles implements AutoCloseable {

    /**
     * One file to read.
     *
     * @param name its own name, for messages and for guessing the region
     * @param archive name of the zip it came in; empty where it was sent by itself
     */
    public record SentFile(String name, String archive, Path path) {}

    private final List<SentFile> files = new ArrayList<>();
    private final List<UnreadableFile> leftOut = new ArrayList<>();
    private final List<Path> copies = new ArrayList<>();

    private SentFiles() {}

    /**
     * Looks into an upload.
     *
     * @throws UnreadableFile when it is a zip that cannot be opened or holds nothing
     */
    public static SentFiles of(Path file, String uploadName, ImporterSettings settings) {
        SentFiles sent = new SentFiles();
        SheetLimits limits = settings.sheetLimits();
        try {
            if (Files.isRegularFile(file) && ArchiveMembers.isArchive(file, limits)) {
                sent.unpack(file, uploadName, limits);
            } else {
                sent.files.add(new SentFile(uploadName, "", file));
            }
            return sent;
        } catch (FileRefused e) {
            sent.close();
            throw new UnreadableFile(uploadName, String.valueOf(e.getMessage()));
        } catch (IOException e) {
            sent.close();
            throw new UncheckedIOException(e);
        }
    }

    private void unpack(Path archive, String archiveName, SheetLimits limits) throws IOException {
        try (ArchiveMembers members = ArchiveMembers.open(archive, limits)) {
            Path folder = Files.createTempDirectory("sitong");
            copies.add(folder);
            for (String member : members.names()) {
                Path copy = folder.resolve("member" + copies.size());
                copies.add(copy);
                String name = ArchiveMembers.plainName(member);
                try {
                    members.copy(member, copy);
                    files.add(new SentFile(name, archiveName, copy));
                } catch (FileRefused e) {
                    leftOut.add(new UnreadableFile(name, String.valueOf(e.getMessage())));
                }
            }
        }
        if (files.isEmpty() && leftOut.isEmpty()) {
            throw new FileRefused("是压缩包，里面没有文件，请重新打包后再上传。");
        }
    }

    /** In the order of their names. */
    public List<SentFile> files() {
        return files;
    }

    /** Members that could not even be unpacked, with the reason. */
    public List<UnreadableFile> leftOut() {
        return leftOut;
    }

    @Override
    public void close() {
        try (Stream<Path> backwards = copies.reversed().stream()) {
            backwards.forEach(SentFiles::delete);
        }
        copies.clear();
    }

    private static void delete(Path copy) {
        try {
            Files.deleteIfExists(copy);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
