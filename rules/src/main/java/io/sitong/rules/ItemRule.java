package io.sitong.rules;

/** A rule that needs to see one item only, and so runs on a stream. */
public non-sealed interface ItemRule extends Rule {

    void check(Subject subject, Findings findings);
}
