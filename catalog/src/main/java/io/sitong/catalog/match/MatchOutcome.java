package io.sitong.catalog.match;

/** What became of a deed at the review desk. */
public sealed interface MatchOutcome {

    record Done(Correspondence correspondence) implements MatchOutcome {}

    /** The reviewer must be another person than the author. */
    record OwnWork(String author) implements MatchOutcome {}

    /** The state does not allow it. */
    record NotAllowed(MatchState from, MatchState to) implements MatchOutcome {}

    /** Two people are deciding the entry unseen by each other; nothing is decided past them. */
    record InDoubleReview() implements MatchOutcome {}

    /** The role does not allow it. */
    record NotYours() implements MatchOutcome {}

    /** Someone was faster; reload. */
    record AlreadyChanged() implements MatchOutcome {}
}
