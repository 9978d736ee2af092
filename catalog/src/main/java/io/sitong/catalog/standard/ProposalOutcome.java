package io.sitong.catalog.standard;

import io.sitong.catalog.draft.DraftProblem;
import java.util.List;

/** What became of a step in the life of a standard item. */
public sealed interface ProposalOutcome {

    record Done(Proposal proposal) implements ProposalOutcome {}

    /** Whoever wrote at it may not review it. */
    record OwnWork(String author) implements ProposalOutcome {}

    /** The state of the proposal does not allow it. */
    record NotAllowed(ProposalState from, ProposalState to) implements ProposalOutcome {}

    /** The state of the item does not allow what is proposed. */
    record DoesNotFit(ProposalKind kind, StandardState state) implements ProposalOutcome {}

    /** Another proposal for this item, or for one it concerns, has to be finished first. */
    record Busy(long standardId, Proposal other) implements ProposalOutcome {}

    /** An item cannot go to review without its name, code, type, levels and a legal basis. */
    record Incomplete(long standardId, List<DraftProblem> problems) implements ProposalOutcome {

        public Incomplete {
            problems = List.copyOf(problems);
        }
    }

    /** The role does not allow it. */
    record NotYours() implements ProposalOutcome {}

    /** A day in the past cannot be the first day of a new rule. */
    record TooEarly() implements ProposalOutcome {}

    /** Someone was faster; reload. */
    record AlreadyChanged() implements ProposalOutcome {}
}
