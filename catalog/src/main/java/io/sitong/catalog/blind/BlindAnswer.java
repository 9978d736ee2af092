package io.sitong.catalog.blind;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What one of the two said of an entry.
 *
 * @param choices the items that correspond; empty for "no counterpart"
 */
public record BlindAnswer(
        long accountId,
        String name,
        List<BlindChoice> choices,
        @Nullable String comment,
        Instant answeredAt) {

    public BlindAnswer {
        choices = List.copyOf(choices);
        Set<Long> items = new HashSet<>();
        for (BlindChoice choice : choices) {
            if (!items.add(choice.standardId())) {
                throw new IllegalArgumentException("an answer names an item once: " + choice.standardId());
            }
        }
    }

    /** The answer as a whole, as a category: which items, in which relations. */
    public String category() {
        return choices.stream().map(BlindChoice::category).sorted().collect(Collectors.joining(" "));
    }

    public boolean sameAs(BlindAnswer other) {
        return category().equals(other.category());
    }
}
