package io.sitong.rules.faqs;

import io.sitong.rules.Rule;
import java.util.List;

/** The rules of this theme, in reading order. */
public final class FaqRules {

    public static final List<Rule> ALL = List.of(new QuestionsHaveAnswers());

    private FaqRules() {}
}
