package io.sitong.rules;

/** A sentence that should be true of the catalog. Has no state, no clock and no database. */
public sealed interface Rule permits ItemRule, CatalogRule {

    /** What the rule says, why, how to mend what it finds, and examples; everything people read of it. */
    RuleCard card();
}
