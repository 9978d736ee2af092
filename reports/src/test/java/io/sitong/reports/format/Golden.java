package io.sitong.reports.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitong.reports.outline.Outline;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares a document with the approved text; {@code -Dgolden.update} writes it anew. */
public final class Golden {

    private Golden() {}

    public static void check(String name, Outline outline) {
        checkText(name, new MarkdownWriter().text(outline));
    }

    public static void checkText(String name, String text) {
        Path file = Path.of("src/test/resources/golden", name);
        try {
            if (System.getProperty("golden.update") != null) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, text);
            }
            assertThat(file).exists();
            assertThat(text).isEqualTo(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The document as bytes in one format. */
    public static byte[] bytes(Format format, Outline outline) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            format.writer().write(outline, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
