package io.sitong.rules.codes;

import io.sitong.rules.Rule;
import java.util.List;

/** The rules of this theme, in reading order. */
public final class CodeRules {

    public static final List<Rule> ALL = List.of(
            new CatalogCodeHasTwelveCharacters(),
            new TypeDigitsEqualTaskType(),
            new DepartmentDigitsFitGuidingDepartment(),
            new CodeIsNationalOrOfThisRegion(),
            new ChildDigitsFitItemKind(),
            new ChildHasItsMainItem(),
            new ImplCodeHasThirtyOneCharacters(),
            new HandleItemCodeHasThirtyThreeCharacters(),
            new ImplCodeEndsWithCatalogCode(),
            new HandleItemCodeBeginsWithImplCode(),
            new LevelDigitFitsTheDivision(),
            new CreditCodeCheckDigitHolds(),
            new CreditCodeIsUpperCase(),
            new CreditCodeIsNoPlaceholder(),
            new ImplCodeIsUnique(),
            new ImplCodeBeginsWithDeptCode(),
            new LocalCodeStandsInItsOwnField());

    private CodeRules() {}
}
