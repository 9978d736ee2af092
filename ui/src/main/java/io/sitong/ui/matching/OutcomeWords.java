package io.sitong.ui.matching;

import io.sitong.catalog.blind.BlindOutcome;
import io.sitong.catalog.match.MatchOutcome;
import io.sitong.ui.texts.Messages;

/** What became of a deed at the desk, in words. */
final class OutcomeWords {

    private OutcomeWords() {}

    static String of(MatchOutcome outcome) {
        return switch (outcome) {
            case MatchOutcome.Done done -> Messages.get("matching.outcome.done");
            case MatchOutcome.OwnWork own -> Messages.get("matching.outcome.own");
            case MatchOutcome.NotAllowed not ->
                Messages.get("matching.outcome.not_allowed", Messages.term(not.from()), Messages.term(not.to()));
            case MatchOutcome.InDoubleReview under -> Messages.get("matching.outcome.in_double_review");
            case MatchOutcome.NotYours not -> Messages.get("matching.outcome.not_yours");
            case MatchOutcome.AlreadyChanged changed -> Messages.get("matching.outcome.changed");
        };
    }

    static String of(BlindOutcome outcome) {
        return switch (outcome) {
            case BlindOutcome.Answered answered -> Messages.get("matching.outcome.answered");
            case BlindOutcome.Agreed agreed -> Messages.get("matching.outcome.agreed");
            case BlindOutcome.Differs differs -> Messages.get("matching.outcome.differs");
            case BlindOutcome.Settled settled -> Messages.get("matching.outcome.settled");
            case BlindOutcome.TakenBack taken -> Messages.get("matching.outcome.taken_back");
            case BlindOutcome.NotAsked not -> Messages.get("matching.outcome.not_asked");
            case BlindOutcome.OwnAnswer own -> Messages.get("matching.outcome.own_answer");
            case BlindOutcome.NotYours not -> Messages.get("matching.outcome.not_yours");
            case BlindOutcome.Fixed fixed -> Messages.get("matching.outcome.fixed");
            case BlindOutcome.AlreadyChanged changed -> Messages.get("matching.outcome.changed");
        };
    }

    /** Whether the person in front is through with the entry. */
    static boolean through(BlindOutcome outcome) {
        return outcome instanceof BlindOutcome.Answered
                || outcome instanceof BlindOutcome.Agreed
                || outcome instanceof BlindOutcome.Differs
                || outcome instanceof BlindOutcome.Settled;
    }
}
