package io.sitong.rules.materials;

import io.sitong.rules.Rule;
import java.util.List;

/** The rules of this theme, in reading order. */
public final class MaterialRules {

    public static final List<Rule> ALL = List.of(
            new MaterialIsNoCatchAll(),
            new MaterialIsNamedOnce(),
            new MaterialNecessityIsStated(),
            new MaterialSourceIsStated(),
            new PaperMaterialHasCopies(),
            new CopiesAreAFewSheets(),
            new FormComesWithBlankAndSample(),
            new GovernmentPaperIsReadElectronically(),
            new OptionalMaterialSaysWhen(),
            new IdentityIsNotSubmittedLater(),
            new MaterialIsOnePaper(),
            new OriginalOrCopyIsClear(),
            new MaterialsAreTheSameEverywhere(),
            new MaterialsAreNotManyMore(),
            new EveryMaterialHasABasis(),
            new MaterialHasItsFullName());

    private MaterialRules() {}
}
