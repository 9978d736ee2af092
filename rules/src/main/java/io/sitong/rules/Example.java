package io.sitong.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One example on a rule card: fixture, test and documentation in one. Run by the test of all rules.
 *
 * @param table the items, see {@link CatalogSnapshot#parse}
 * @param messages exactly what the rule says of them, in order; empty where the items are as they should be
 * @param severity what these findings weigh, absent where as usual for the rule
 */
public record Example(
        String table, List<String> messages, @Nullable Severity severity) {

    public Example {
        messages = List.copyOf(messages);
    }

    public boolean flagged() {
        return !messages.isEmpty();
    }

    public TextTable cells() {
        return TextTable.parse(table);
    }
}
