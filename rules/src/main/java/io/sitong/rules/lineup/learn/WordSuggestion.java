package io.sitong.rules.lineup.learn;

import io.sitong.catalog.vocabulary.WordPair;
import java.util.List;

/**
 * Something decided pairs say of words, for a person to take or to leave.
 *
 * @param from the pairs that say it, never empty
 * @param against pairs that people kept apart although nothing but these words parts them
 */
public record WordSuggestion(WordPair pair, List<DecidedPair> from, List<DecidedPair> against) {

    public WordSuggestion {
        if (from.isEmpty()) {
            throw new IllegalArgumentException("nothing says that " + pair);
        }
        from = List.copyOf(from);
        against = List.copyOf(against);
    }
}
