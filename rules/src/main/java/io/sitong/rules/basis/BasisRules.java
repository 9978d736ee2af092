package io.sitong.rules.basis;

import io.sitong.rules.Rule;
import java.util.List;
import java.util.function.Supplier;

/** The rules of this theme, in reading order. */
public final class BasisRules {

    public static final List<Rule> ALL = knowing(GoneLaws::builtIn);

    private BasisRules() {}

    /** The same rules, judging by a register of laws. */
    public static List<Rule> knowing(Supplier<GoneLaws> laws) {
        return List.of(
                new BasisIsGiven(),
                new BasisEqualsStandardBasis(),
                new BasisNamesItsArticle(),
                new LawIsCitedByItsFullName(),
                new RuleCarriesItsDocumentNumber(),
                new BasisKindFitsTheTitle(),
                new BasisTextIsClean(),
                new LawIsInForce(laws),
                new BasesAreOrderedByRank(),
                new PowerRestsOnMoreThanADocument(),
                new BasisIsExact());
    }
}
