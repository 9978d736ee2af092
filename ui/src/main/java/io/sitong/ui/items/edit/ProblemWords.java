package io.sitong.ui.items.edit;

import io.sitong.catalog.draft.DraftProblem;
import io.sitong.ui.texts.Messages;
import java.util.Locale;

/** What is wrong with a text, and what is expected, in a sentence. */
public final class ProblemWords {

    private ProblemWords() {}

    public static String of(DraftProblem problem) {
        String key = problem.kind().name().toLowerCase(Locale.ROOT).replace('_', '.');
        return Messages.get("items.problem." + key, problem.arguments().toArray());
    }
}
