package io.sitong.importer.sheet;

import io.sitong.importer.problem.FileRefused;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The files inside a zip that is no workbook itself. They are copied out under names of our own, every unpacked byte
 * counted; what a name says of folders is never followed.
 */
public final class ArchiveMembers implements AutoCloseable {

    private static final int MOST = 200;

    private final ZipParts parts;
    private final SheetLimits limits;
    private final List<String> names;

    private ArchiveMembers(ZipParts parts, SheetLimits limits) {
        this.parts = parts;
        this.limits = limits;
        this.names = parts.names().stream().filter(ArchiveMembers::isFile).toList();
        if (names.size() > MOST) {
            throw new FileRefused("里面的文件超过 " + MOST + " 个（单个压缩包的上限），请分成几个压缩包分别上传。");
        }
    }

    /** Left behind by programs, not sent by anybody. */
    private static boolean isFile(String name) {
        String last = plainName(name);
        return !name.startsWith("__MACOSX/")
                && !last.isEmpty()
                && !last.startsWith(".")
                && !last.startsWith("~$")
                && !last.equalsIgnoreCase("thumbs.db")
                && !last.equalsIgnoreCase("desktop.ini");
    }

    /** The last part of a member's name, whatever it writes between folders. */
    public static String plainName(String member) {
        String name = member.replace('\\', '/');
        return name.substring(name.lastIndexOf('/') + 1);
    }

    /** Whether a file is a zip of other files, not a workbook or document in the form of a zip. */
    public static boolean isArchive(Path file, SheetLimits limits) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(4);
            if (head.length < 4 || head[0] != 'P' || head[1] != 'K' || head[2] != 3 || head[3] != 4) {
                return false;
            }
        } catch (IOException e) {
            throw FileRefused.damaged("文件无法读取");
        }
        try (ZipParts parts = new ZipParts(file, limits)) {
            return !PackageRoot.isPackage(parts);
        }
    }

    /** @throws FileRefused when the archive is damaged, has a password or holds too many files */
    public static ArchiveMembers open(Path file, SheetLimits limits) {
        ZipParts parts = new ZipParts(file, limits);
        try {
            return new ArchiveMembers(parts, limits);
        } catch (RuntimeException e) {
            parts.close();
            throw e;
        }
    }

    /** Names as they were written, in order. */
    public List<String> names() {
        return names;
    }

    /**
     * Copies one member.
     *
     * @throws FileRefused when it is larger than a file may be, or damaged
     */
    public void copy(String name, Path target) {
        try (InputStream in = parts.open(name);
                OutputStream out = Files.newOutputStream(target)) {
            if (in == null) {
                throw FileRefused.damaged("压缩包内的条目无法读取");
            }
            byte[] buffer = new byte[64 << 10];
            long size = 0;
            int read;
            while ((read = in.read(buffer)) > 0) {
                size += read;
                if (size > limits.fileBytes()) {
                    throw limits.fileTooLarge();
                }
                out.write(buffer, 0, read);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        parts.close();
    }
}
