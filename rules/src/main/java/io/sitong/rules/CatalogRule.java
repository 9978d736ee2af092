package io.sitong.rules;

/** A rule that compares items with each other or with the whole catalog. */
public non-sealed interface CatalogRule extends Rule {

    void check(CatalogSnapshot catalog, Findings findings);
}
