package io.sitong.importer.sheet;

import io.sitong.importer.problem.FileRefused;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The encoding of a text file, by its byte order mark or by trying.
 *
 * @param markBytes bytes of the byte order mark
 * @param label as people know it: UTF-8, GB18030, ...
 */
record TextEncoding(Charset charset, int markBytes, String label) {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final int SAMPLE = 8 << 20;

    /** What a decoder puts where bytes make no character. */
    static final char UNREADABLE = '\uFFFD';

    static TextEncoding of(Path file) {
        byte[] sample;
        try (InputStream in = Files.newInputStream(file)) {
            sample = in.readNBytes(SAMPLE);
        } catch (IOException e) {
            throw FileRefused.damaged("文件无法读取");
        }
        return of(sample);
    }

    static TextEncoding of(byte[] sample) {
        if (starts(sample, 0xEF, 0xBB, 0xBF)) {
            return new TextEncoding(StandardCharsets.UTF_8, 3, "UTF-8 BOM");
        }
        if (starts(sample, 0xFF, 0xFE)) {
            return new TextEncoding(StandardCharsets.UTF_16LE, 2, "UTF-16LE");
        }
        if (starts(sample, 0xFE, 0xFF)) {
            return new TextEncoding(StandardCharsets.UTF_16BE, 2, "UTF-16BE");
        }
        TextEncoding wide = wide(sample);
        if (wide != null) {
            return wide;
        }
        long inUtf8 = errors(sample, StandardCharsets.UTF_8);
        if (inUtf8 == 0 || inUtf8 * 20 < errors(sample, GB18030)) {
            return new TextEncoding(StandardCharsets.UTF_8, 0, "UTF-8");
        }
        return mostlyUtf8(sample, inUtf8)
                ? new TextEncoding(StandardCharsets.UTF_8, 0, "UTF-8")
                : new TextEncoding(GB18030, 0, "GB18030");
    }

    /** UTF-16 without a mark: commas, digits and line ends have a zero byte on one side, few characters (一) on the other. */
    private static @org.jspecify.annotations.Nullable TextEncoding wide(byte[] sample) {
        int even = 0;
        int odd = 0;
        int pairs = Math.min(sample.length, 4000) / 2;
        for (int i = 0; i < pairs; i++) {
            even += sample[2 * i] == 0 ? 1 : 0;
            odd += sample[2 * i + 1] == 0 ? 1 : 0;
        }
        if (odd * 10 > pairs && even * 4 < odd) {
            return new TextEncoding(StandardCharsets.UTF_16LE, 0, "UTF-16LE");
        }
        if (even * 10 > pairs && odd * 4 < even) {
            return new TextEncoding(StandardCharsets.UTF_16BE, 0, "UTF-16BE");
        }
        return null;
    }

    private static boolean mostlyUtf8(byte[] sample, long errors) {
        long sequences = 0;
        for (byte b : sample) {
            sequences += (b & 0xE0) == 0xC0 || (b & 0xF0) == 0xE0 ? 1 : 0;
        }
        return sequences > 20 && errors * 20 < sequences;
    }

    private static boolean starts(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** How many malformed sequences the bytes hold in a charset. */
    private static long errors(byte[] bytes, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(8192);
        long errors = 0;
        while (true) {
            CoderResult result = decoder.decode(in, out, false);
            out.clear();
            if (result.isUnderflow()) {
                return errors;
            }
            if (result.isError()) {
                errors++;
                in.position(Math.min(in.limit(), in.position() + Math.max(1, result.length())));
            }
        }
    }

    /** The text of a file; where bytes make no character stands {@link #UNREADABLE}. */
    Reader reader(Path file) {
        try {
            InputStream in = new BufferedInputStream(Files.newInputStream(file), 64 << 10);
            in.skipNBytes(markBytes);
            return new InputStreamReader(
                    in,
                    charset.newDecoder()
                            .onMalformedInput(CodingErrorAction.REPLACE)
                            .onUnmappableCharacter(CodingErrorAction.REPLACE));
        } catch (IOException e) {
            throw FileRefused.damaged("文件无法读取");
        }
    }
}
