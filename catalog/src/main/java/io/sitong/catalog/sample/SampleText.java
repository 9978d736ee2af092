package io.sitong.catalog.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the texts the sample is written in. */
final class SampleText {

    private SampleText() {}

    /** The lines of a text under {@code /sample}, without comments ({@code //}) and trailing blanks. */
    static List<String> lines(String name) {
        try (InputStream in = SampleText.class.getResourceAsStream("/sample/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the sample text is missing: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::stripTrailing)
                    .filter(line -> !line.startsWith("//"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
