package io.sitong.rules.results;

import io.sitong.rules.Rule;
import java.util.List;

/** The rules of this theme, in reading order. */
public final class ResultRules {

    public static final List<Rule> ALL = List.of(new ResultIsNamed(), new ResultComesWithASample());

    private ResultRules() {}
}
