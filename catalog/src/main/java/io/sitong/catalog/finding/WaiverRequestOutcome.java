package io.sitong.catalog.finding;

/** What became of a step with a waiver request. */
public sealed interface WaiverRequestOutcome {

    record Done(WaiverRequest request) implements WaiverRequestOutcome {}

    /** Somebody answered it, or took it back, before. */
    record AlreadyAnswered(WaiverRequest request) implements WaiverRequestOutcome {}

    /** It is not there, or not for this person to answer or take back. */
    record NotYours() implements WaiverRequestOutcome {}
}
