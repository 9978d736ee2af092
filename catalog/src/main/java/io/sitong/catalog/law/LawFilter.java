package io.sitong.catalog.law;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which laws are wanted.
 *
 * @param text part of the name
 * @param states none for all
 */
public record LawFilter(@Nullable String text, Set<LawState> states) {

    public LawFilter {
        states = Set.copyOf(states);
    }

    public static LawFilter all() {
        return new LawFilter(null, Set.of());
    }
}
