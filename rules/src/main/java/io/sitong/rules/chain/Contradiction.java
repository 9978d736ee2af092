package io.sitong.rules.chain;

import io.sitong.catalog.division.DivisionCode;
import org.jspecify.annotations.Nullable;

/**
 * Two things of the chain that cannot both be right.
 *
 * @param division where; absent where an entry of the list is meant
 * @param entry the entry meant; absent where a division is
 */
public record Contradiction(
        ContradictionKind kind,
        @Nullable DivisionCode division,
        @Nullable String entry) {

    static Contradiction at(ContradictionKind kind, DivisionCode division) {
        return new Contradiction(kind, division, null);
    }

    static Contradiction of(String entry) {
        return new Contradiction(ContradictionKind.ENTRY_OF_CLOSED, null, entry);
    }
}
