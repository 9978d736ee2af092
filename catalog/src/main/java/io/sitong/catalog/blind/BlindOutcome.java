package io.sitong.catalog.blind;

import io.sitong.catalog.match.Correspondence;
import java.util.List;

/** What became of a deed in a double review. */
public sealed interface BlindOutcome {

    /** The answer is kept; the other person's is still to come. */
    record Answered() implements BlindOutcome {}

    /** Both said the same: the decision stands. */
    record Agreed(List<Correspondence> decided) implements BlindOutcome {}

    /** The two answers differ and have to be settled. */
    record Differs() implements BlindOutcome {}

    /** The difference is settled. */
    record Settled(List<Correspondence> decided) implements BlindOutcome {}

    /** The answer was taken back before the other one was there. */
    record TakenBack() implements BlindOutcome {}

    /** The entry is in other people's hands, or two have answered. */
    record NotAsked() implements BlindOutcome {}

    /** One of the two cannot settle the difference by his own answer. */
    record OwnAnswer() implements BlindOutcome {}

    /** The role does not allow it. */
    record NotYours() implements BlindOutcome {}

    /** Both answers are there; an answer is not changed after that. */
    record Fixed() implements BlindOutcome {}

    /** Someone was faster; reload. */
    record AlreadyChanged() implements BlindOutcome {}
}
