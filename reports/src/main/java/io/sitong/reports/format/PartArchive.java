package io.sitong.reports.format;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Writes the zip file that a .docx or .xlsx is.
 *
 * <p>Why not ZipOutputStream: parts that are the same in every document are deflated once ({@link Stored}), and all
 * entries carry one fixed time, so that equal input gives equal bytes.
 */
final class PartArchive implements AutoCloseable {

    /** A part deflated in advance. */
    record Stored(byte[] name, byte[] deflated, long crc, long length) {

        static Stored of(String name, String content) {
            byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
            Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
            try {
                return deflate(name, bytes, bytes.length, deflater);
            } finally {
                deflater.end();
            }
        }
    }

    private record Entry(byte[] name, int flags, long crc, long packed, long length, long offset) {}

    /** 1980-01-01, the first day zip knows. */
    private static final int DATE = 1 << 5 | 1;

    private static final int UTF8 = 1 << 11;
    private static final int SIZES_FOLLOW = 1 << 3;

    private final OutputStream out;
    private final List<Entry> entries = new ArrayList<>();
    private final Deflater deflater = new Deflater(4, true);
    private final byte[] scratch = new byte[46];
    private long position;

    PartArchive(OutputStream out) {
        this.out = out;
    }

    void add(Stored part) throws IOException {
        long offset = position;
        local(part.name(), UTF8, part.crc(), part.deflated().length, part.length());
        put(part.deflated(), part.deflated().length);
        entries.add(new Entry(part.name(), UTF8, part.crc(), part.deflated().length, part.length(), offset));
    }

    void add(String name, byte[] content) throws IOException {
        deflater.reset();
        add(deflate(name, content, content.length, deflater));
    }

    /** A part too large to hold: what is written goes straight to the archive. Close it before adding another. */
    OutputStream open(String name) throws IOException {
        byte[] nameBytes = name.getBytes(StandardCharsets.UTF_8);
        int flags = UTF8 | SIZES_FOLLOW;
        long offset = position;
        local(nameBytes, flags, 0, 0, 0);
        return new PartStream(nameBytes, flags, offset);
    }

    private static Stored deflate(String name, byte[] content, int length, Deflater deflater) {
        CRC32 crc = new CRC32();
        crc.update(content, 0, length);
        deflater.setInput(content, 0, length);
        deflater.finish();
        byte[] packed = new byte[length / 4 + 64];
        int n = 0;
        while (!deflater.finished()) {
            if (n == packed.length) {
                packed = Arrays.copyOf(packed, packed.length * 2);
            }
            n += deflater.deflate(packed, n, packed.length - n);
        }
        return new Stored(name.getBytes(StandardCharsets.UTF_8), Arrays.copyOf(packed, n), crc.getValue(), length);
    }

    private void local(byte[] name, int flags, long crc, long packed, long length) throws IOException {
        int n = int4(scratch, 0, 0x04034b50);
        n = int2(scratch, n, 20);
        n = common(n, flags, crc, packed, length, name.length);
        put(scratch, n);
        put(name, name.length);
    }

    private int common(int at, int flags, long crc, long packed, long length, int nameLength) {
        int n = int2(scratch, at, flags);
        n = int2(scratch, n, Deflater.DEFLATED);
        n = int2(scratch, n, 0);
        n = int2(scratch, n, DATE);
        n = int4(scratch, n, crc);
        n = int4(scratch, n, packed);
        n = int4(scratch, n, length);
        n = int2(scratch, n, nameLength);
        return int2(scratch, n, 0);
    }

    private void put(byte[] bytes, int length) throws IOException {
        out.write(bytes, 0, length);
        position += length;
    }

    private static int int2(byte[] to, int at, int value) {
        to[at] = (byte) value;
        to[at + 1] = (byte) (value >> 8);
        return at + 2;
    }

    private static int int4(byte[] to, int at, long value) {
        return int2(to, int2(to, at, (int) value), (int) (value >> 16));
    }

    /** Writes the directory; the stream below stays open. */
    @Override
    public void close() throws IOException {
        deflater.end();
        long start = position;
        for (Entry entry : entries) {
            int n = int4(scratch, 0, 0x02014b50);
            n = int2(scratch, n, 20);
            n = int2(scratch, n, 20);
            n = common(n, entry.flags, entry.crc, entry.packed, entry.length, entry.name.length);
            n = int2(scratch, n, 0);
            n = int2(scratch, n, 0);
            n = int2(scratch, n, 0);
            n = int4(scratch, n, 0);
            n = int4(scratch, n, entry.offset);
            put(scratch, n);
            put(entry.name, entry.name.length);
        }
        long length = position - start;
        int n = int4(scratch, 0, 0x06054b50);
        n = int4(scratch, n, 0);
        n = int2(scratch, n, entries.size());
        n = int2(scratch, n, entries.size());
        n = int4(scratch, n, length);
        n = int4(scratch, n, start);
        n = int2(scratch, n, 0);
        put(scratch, n);
        out.flush();
    }

    private final class PartStream extends OutputStream {

        private final byte[] name;
        private final int flags;
        private final long offset;
        private final CRC32 crc = new CRC32();
        private final byte[] packed = new byte[1 << 16];
        private long written;
        private long length;
        private boolean closed;

        PartStream(byte[] name, int flags, long offset) {
            this.name = name;
            this.flags = flags;
            this.offset = offset;
            deflater.reset();
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            crc.update(bytes, from, count);
            length += count;
            deflater.setInput(bytes, from, count);
            while (!deflater.needsInput()) {
                drain();
            }
        }

        private void drain() throws IOException {
            int n = deflater.deflate(packed, 0, packed.length);
            put(packed, n);
            written += n;
        }

        @Override
        public void close() throws IOException {
            if (closed) {
                return;
            }
            closed = true;
            deflater.finish();
            while (!deflater.finished()) {
                drain();
            }
            if (length > 0xFFFFFFFFL) {
                throw new IOException("a part of more than 4 GiB: " + new String(name, StandardCharsets.UTF_8));
            }
            int n = int4(scratch, 0, 0x08074b50);
            n = int4(scratch, n, crc.getValue());
            n = int4(scratch, n, written);
            n = int4(scratch, n, length);
            put(scratch, n);
            entries.add(new Entry(name, flags, crc.getValue(), written, length, offset));
        }
    }
}
