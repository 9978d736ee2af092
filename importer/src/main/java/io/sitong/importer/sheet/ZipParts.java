package io.sitong.importer.sheet;

import io.sitong.importer.problem.FileRefused;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** The parts of a zip package: read from the archive only, never written to disk, every unpacked byte counted. */
final class ZipParts implements AutoCloseable {

    private static final int MOST_PARTS = 20_000;

    private final ZipFile zip;
    private final SheetLimits limits;
    private final Map<String, ZipEntry> parts = new HashMap<>();
    private long unpacked;

    ZipParts(Path file, SheetLimits limits) {
        this.limits = limits;
        this.zip = open(file);
        try {
            list();
        } catch (FileRefused e) {
            close();
            throw e;
        }
    }

    /** Names that are no UTF-8 are taken for GBK, as programs on Chinese systems write them. */
    private static ZipFile open(Path file) {
        ZipException why = null;
        for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"))) {
            try {
                return new ZipFile(file.toFile(), charset);
            } catch (ZipException e) {
                why = e;
            } catch (IOException | IllegalArgumentException e) {
                throw FileRefused.damaged("压缩包无法打开");
            }
        }
        if (why != null && String.valueOf(why.getMessage()).contains("encrypted")) {
            throw LegacyWorkbook.encrypted();
        }
        throw FileRefused.damaged("压缩包结构不完整");
    }

    private void list() {
        Enumeration<? extends ZipEntry> entries = zip.entries();
        int count = 0;
        while (entries.hasMoreElements()) {
            ZipEntry entry = entries.nextElement();
            if (++count > MOST_PARTS) {
                throw FileRefused.damaged("压缩包内的条目超过 " + MOST_PARTS + " 个");
            }
            if (!entry.isDirectory() && parts.put(key(entry.getName()), entry) != null) {
                throw FileRefused.damaged("压缩包内有同名条目");
            }
        }
    }

    private static String key(String name) {
        String key = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return key.startsWith("/") ? key.substring(1) : key;
    }

    /** Names of the parts as they were written. */
    List<String> names() {
        return parts.values().stream().map(ZipEntry::getName).sorted().toList();
    }

    boolean has(String name) {
        return parts.containsKey(key(name));
    }

    boolean hasUnder(String folder) {
        String key = key(folder);
        return parts.keySet().stream().anyMatch(name -> name.startsWith(key));
    }

    boolean hasEnding(String ending) {
        return parts.keySet().stream().anyMatch(name -> name.endsWith(ending));
    }

    /** The content of a part, counted; null where there is no such part. */
    @Nullable
    InputStream open(String name) {
        return open(name, true);
    }

    /** The content of a part that will be read a second time, so that it counts only once. */
    @Nullable
    InputStream openForLook(String name) {
        return open(name, false);
    }

    private @Nullable InputStream open(String name, boolean counted) {
        ZipEntry entry = parts.get(key(name));
        if (entry == null) {
            return null;
        }
        try {
            return new Metered(zip.getInputStream(entry), Math.max(1, entry.getCompressedSize()), counted);
        } catch (IOException e) {
            throw FileRefused.damaged("压缩包内的条目无法读取");
        }
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw FileRefused.damaged("压缩包无法关闭");
        }
    }

    /** Counts what is unpacked and stops at the limit, whatever the archive says of itself. */
    private final class Metered extends FilterInputStream {

        private final long packed;
        private final boolean counted;
        private long here;

        Metered(InputStream in, long packed, boolean counted) {
            super(in);
            this.packed = packed;
            this.counted = counted;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            int n = read(one, 0, 1);
            return n < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int n;
            try {
                n = super.read(buffer, offset, length);
            } catch (IOException e) {
                throw FileRefused.damaged("压缩数据有误");
            }
            if (n > 0) {
                here += n;
                if (counted) {
                    unpacked += n;
                }
                if (Math.max(here, unpacked) > limits.unpackedBytes()) {
                    throw limits.unpacksTooLarge();
                }
                if (here > SheetLimits.RATIO_FREE_BYTES && here / packed > limits.ratio()) {
                    throw limits.ratioTooHigh();
                }
            }
            return n;
        }

        @Override
        public long skip(long count) throws IOException {
            long skipped = 0;
            byte[] buffer = new byte[(int) Math.min(8192, Math.max(1, count))];
            while (skipped < count) {
                int n = read(buffer, 0, (int) Math.min(buffer.length, count - skipped));
                if (n < 0) {
                    break;
                }
                skipped += n;
            }
            return skipped;
        }
    }
}
