package io.sitong.rules.basis;

import io.sitong.rules.Rule;
import java.util.List;

/** The rules of this theme, in reading order. */
public final class BasisRules {

    public static final List<Rule> ALL = List.of(
            new BasisIsGiven(),
            new BasisEqualsStandardBasis(),
            new BasisNamesItsArticle(),
            new LawIsCitedByItsFullName(),
            new RuleCarriesItsDocumentNumber(),
            new BasisKindFitsTheTitle(),
            new BasisTextIsClean(),
            new LawIsInForce(),
            new BasesAreOrderedByRank(),
            new PowerRestsOnMoreThanADocument(),
            new BasisIsExact());

    private BasisRules() {}
}
