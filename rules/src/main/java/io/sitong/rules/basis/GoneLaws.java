package io.sitong.rules.basis;

import io.sitong.rules.compare.LawName;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Laws that do not hold any more, with what holds instead: those of a register, or the certain cases built in. */
public final class GoneLaws {

    private static final GoneLaws BUILT_IN = new GoneLaws(read());

    private final Map<String, Gone> laws = new HashMap<>();

    private GoneLaws(Collection<Gone> gone) {
        gone.forEach(law -> laws.put(LawName.key(law.name()), law));
    }

    /**
     * A law that is gone.
     *
     * @param since day of the change as 2021-01-01, absent where it is not known
     * @param successor the law in its place, absent where there is none
     */
    public record Gone(
            String name,
            @Nullable String successor,
            @Nullable String since) {

        /** What a finding says of it. */
        String said(String cited) {
            String when = since == null ? "已" : "已于" + since;
            return "《" + cited + "》" + when + "废止" + (successor == null ? "" : "，现行为《" + successor + "》");
        }
    }

    public static GoneLaws of(Collection<Gone> gone) {
        return new GoneLaws(gone);
    }

    /** {@code superseded-laws.csv}: for work without a register. */
    public static GoneLaws builtIn() {
        return BUILT_IN;
    }

    Optional<Gone> find(String lawName) {
        return Optional.ofNullable(laws.get(LawName.key(lawName)));
    }

    private static List<Gone> read() {
        try (InputStream in = Objects.requireNonNull(GoneLaws.class.getResourceAsStream("superseded-laws.csv"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .map(cells -> new Gone(cells[0], cells[1], cells[2]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
