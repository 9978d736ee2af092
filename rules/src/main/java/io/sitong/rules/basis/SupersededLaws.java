package io.sitong.rules.basis;

import io.sitong.rules.fold.NameFold;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Laws known to be gone, with what holds instead. Data: {@code superseded-laws.csv}; only certain cases are in it. */
final class SupersededLaws {

    record Gone(String name, String successor, String since) {}

    private static final Map<String, Gone> LAWS = read();

    private SupersededLaws() {}

    static Optional<Gone> find(String lawName) {
        return Optional.ofNullable(LAWS.get(key(lawName)));
    }

    private static String key(String lawName) {
        return NameFold.fold(lawName).replace("中华人民共和国", "");
    }

    private static Map<String, Gone> read() {
        Map<String, Gone> laws = new HashMap<>();
        try (InputStream in = Objects.requireNonNull(SupersededLaws.class.getResourceAsStream("superseded-laws.csv"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines().skip(1).map(line -> line.split(",", -1)).forEach(cells -> {
                laws.put(key(cells[0]), new Gone(cells[0], cells[1], cells[2]));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return laws;
    }
}
