package io.sitong.reports.format;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Collects XML as UTF-8 bytes, escaping on the way; hands full blocks to a stream where there is one.
 *
 * <p>Why not a StringBuilder and an encoder: documents are made by the thousand, and this is most of the work.
 */
final class XmlSink {

    private static final int BLOCK = 1 << 16;

    private final @Nullable OutputStream out;
    private byte[] buffer;
    private int size;

    /** Keeps everything; see {@link #bytes()}. */
    XmlSink() {
        this.out = null;
        this.buffer = new byte[BLOCK];
    }

    /** Passes everything on; see {@link #flush()}. */
    XmlSink(OutputStream out) {
        this.out = out;
        this.buffer = new byte[BLOCK];
    }

    /** Markup as it stands. */
    XmlSink raw(String markup) {
        int length = markup.length();
        room(length * 3);
        byte[] b = buffer;
        int n = size;
        for (int i = 0; i < length; i++) {
            char c = markup.charAt(i);
            if (c < 0x80) {
                b[n++] = (byte) c;
            } else {
                size = n;
                i = other(markup, i, c);
                n = size;
            }
        }
        size = n;
        return this;
    }

    XmlSink raw(int number) {
        return raw(Integer.toString(number));
    }

    XmlSink raw(byte[] markup) {
        room(markup.length);
        System.arraycopy(markup, 0, buffer, size, markup.length);
        size += markup.length;
        return this;
    }

    /** Text, also inside double quotes; what XML cannot hold becomes U+FFFD. */
    XmlSink text(String text) {
        return text(text, 0, text.length());
    }

    XmlSink text(String text, int from, int to) {
        room((to - from) * 6);
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                i = other(text, i, c);
            } else {
                switch (c) {
                    case '&' -> ascii("&amp;");
                    case '<' -> ascii("&lt;");
                    case '>' -> ascii("&gt;");
                    case '"' -> ascii("&quot;");
                    case '\'' -> ascii("&#39;");
                    default -> {
                        if (c < 0x20 && c != '\t' && c != '\n') {
                            replacement();
                        } else {
                            buffer[size++] = (byte) c;
                        }
                    }
                }
            }
        }
        return this;
    }

    private void ascii(String s) {
        for (int i = 0; i < s.length(); i++) {
            buffer[size++] = (byte) s.charAt(i);
        }
    }

    private void replacement() {
        buffer[size++] = (byte) 0xEF;
        buffer[size++] = (byte) 0xBF;
        buffer[size++] = (byte) 0xBD;
    }

    /** Encodes the character at i and answers the index of its last char. */
    private int other(String s, int i, char c) {
        if (c < 0x800) {
            buffer[size++] = (byte) (0xC0 | c >> 6);
            buffer[size++] = (byte) (0x80 | c & 0x3F);
            return i;
        }
        if (Character.isSurrogate(c)) {
            if (Character.isHighSurrogate(c) && i + 1 < s.length() && Character.isLowSurrogate(s.charAt(i + 1))) {
                int cp = Character.toCodePoint(c, s.charAt(i + 1));
                buffer[size++] = (byte) (0xF0 | cp >> 18);
                buffer[size++] = (byte) (0x80 | cp >> 12 & 0x3F);
                buffer[size++] = (byte) (0x80 | cp >> 6 & 0x3F);
                buffer[size++] = (byte) (0x80 | cp & 0x3F);
                return i + 1;
            }
            replacement();
            return i;
        }
        if (c >= 0xFFFE) {
            replacement();
            return i;
        }
        buffer[size++] = (byte) (0xE0 | c >> 12);
        buffer[size++] = (byte) (0x80 | c >> 6 & 0x3F);
        buffer[size++] = (byte) (0x80 | c & 0x3F);
        return i;
    }

    private void room(int more) {
        if (buffer.length - size >= more) {
            return;
        }
        flush();
        if (buffer.length - size < more) {
            buffer = Arrays.copyOf(buffer, Math.max(buffer.length * 2, size + more));
        }
    }

    /** Hands on what is collected, where there is a stream. */
    void flush() {
        OutputStream to = out;
        if (to != null && size > 0) {
            try {
                to.write(buffer, 0, size);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            size = 0;
        }
    }

    byte[] bytes() {
        return Arrays.copyOf(buffer, size);
    }
}
