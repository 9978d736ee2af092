package io.sitong.ui.widgets;

import io.sitong.catalog.standard.ProposalOutcome;
import io.sitong.ui.texts.Messages;

/** What became of a step in the life of a standard item, in a sentence. */
public final class ProposalWords {

    private ProposalWords() {}

    public static String of(ProposalOutcome outcome) {
        return switch (outcome) {
            case ProposalOutcome.Done done -> Messages.term(done.proposal().state());
            case ProposalOutcome.OwnWork own -> Messages.get("widgets.proposal.own");
            case ProposalOutcome.NotAllowed not ->
                Messages.get("widgets.proposal.not.allowed", Messages.term(not.from()), Messages.term(not.to()));
            case ProposalOutcome.DoesNotFit not ->
                Messages.get("widgets.proposal.not.fit", Messages.term(not.state()), Messages.term(not.kind()));
            case ProposalOutcome.Busy busy ->
                Messages.get(
                        "widgets.proposal.busy",
                        busy.other().item().name(),
                        Messages.term(busy.other().kind()),
                        Messages.term(busy.other().state()),
                        busy.other().authorNames());
            case ProposalOutcome.Incomplete open ->
                Messages.get("widgets.proposal.incomplete", open.problems().size());
            case ProposalOutcome.NotYours not -> Messages.get("widgets.proposal.not.yours");
            case ProposalOutcome.TooEarly early -> Messages.get("widgets.proposal.early");
            case ProposalOutcome.AlreadyChanged changed -> Messages.get("widgets.proposal.changed");
        };
    }
}
