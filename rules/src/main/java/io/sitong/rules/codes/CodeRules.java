package io.sitong.rules.codes;

import io.sitong.rules.Rule;
import java.util.List;

/** The rules of this theme, in reading order. */
public final class CodeRules {

    public static final List<Rule> ALL = List.of(
            new CatalogCodeHasTwelveCharacters(),
            new TypeDigitsEqualTaskType(),
            new ImplCodeHasThirtyOneCharacters(),
            new ImplCodeEndsWithCatalogCode(),
            new CreditCodeCheckDigitHolds(),
            new ImplCodeIsUnique());

    private CodeRules() {}
}
