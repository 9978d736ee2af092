package io.sitong.ui.packets;

import io.sitong.catalog.NotYourDivision;
import io.sitong.catalog.OfficeTime;
import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.batch.BatchAnswer;
import io.sitong.catalog.batch.BatchAnswerKind;
import io.sitong.catalog.claim.ClaimDecision;
import io.sitong.catalog.claim.ClaimDeeds;
import io.sitong.catalog.claim.ClaimPlace;
import io.sitong.catalog.finding.WaiverRequest;
import io.sitong.catalog.finding.WaiverRequestOutcome;
import io.sitong.catalog.finding.WaiverRequestState;
import io.sitong.catalog.item.Item;
import io.sitong.catalog.standard.Proposal;
import io.sitong.catalog.standard.ProposalOutcome;
import io.sitong.catalog.standard.StandardItem;
import io.sitong.catalog.standard.StandardSuggestions;
import io.sitong.catalog.store.Stores;
import io.sitong.importer.packet.PacketCatalog;
import io.sitong.importer.packet.PacketDeeds;
import io.sitong.ui.claims.ClaimsAnswered;
import io.sitong.ui.texts.Messages;
import io.sitong.ui.widgets.ProposalWords;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;

/** Waives or asks to, claims and proposes for a locality that answered its packet, and takes that back. */
public final class PacketAnswersTaken implements PacketDeeds {

    private final Stores stores;
    private final StandardSuggestions suggestions;
    private final Consumer<ClaimsAnswered> answered;
    private final Clock clock;

    /** @param answered told what was claimed, so that gaps follow */
    public PacketAnswersTaken(Stores stores, Consumer<ClaimsAnswered> answered, Clock clock) {
        this.stores = stores;
        this.suggestions = new StandardSuggestions(stores.standardItems(), stores.proposals(), clock);
        this.answered = answered;
        this.clock = clock;
    }

    /** Where points are looked up. */
    public static PacketCatalog catalog(Stores stores) {
        return new PacketCatalog(
                stores.implementations(),
                stores.standardItems(),
                stores.proposals(),
                stores.gaps(),
                stores.recordedFindings(),
                stores.waiverRequests());
    }

    @Override
    public Deed keep(Viewer viewer, long implementationId, String rule, String reason) {
        return viewer.mayWaive()
                ? new Deed.Done(
                        BatchAnswerKind.WAIVED,
                        stores.recordedFindings()
                                .waive(
                                        viewer,
                                        rule,
                                        implementationId,
                                        reason,
                                        OfficeTime.today(clock).plusYears(1))
                                .id())
                : new Deed.Done(
                        BatchAnswerKind.ASKED,
                        stores.waiverRequests()
                                .ask(viewer, rule, implementationId, reason)
                                .id());
    }

    @Override
    public Deed answer(Viewer viewer, ClaimPlace place, ClaimDecision decision) {
        ClaimDeeds.Done done = stores.claimDeeds().answer(viewer, List.of(place), decision);
        if (done.standardIds().isEmpty()) {
            return new Deed.Refused(Messages.get("packets.claim.same"));
        }
        return new Deed.Done(
                BatchAnswerKind.CLAIMED,
                done.deed().id(),
                () -> answered.accept(
                        new ClaimsAnswered(done.standardIds(), done.deed().within())));
    }

    @Override
    public Deed suggest(Viewer viewer, StandardItem standard, Item proposed, String words) {
        ProposalOutcome outcome = suggestions.suggest(viewer, standard.id(), proposed, words);
        return outcome instanceof ProposalOutcome.Done(Proposal proposal)
                ? new Deed.Done(BatchAnswerKind.SUGGESTED, proposal.id())
                : new Deed.Refused(Messages.get("packets.suggest.not", ProposalWords.of(outcome)));
    }

    @Override
    public Back takeBack(Viewer viewer, BatchAnswer answer) {
        try {
            return switch (answer.kind()) {
                case WAIVED -> {
                    // gone already is as good as taken back
                    stores.recordedFindings().takeBack(viewer, answer.reference());
                    yield Back.taken();
                }
                case ASKED -> requestTakenBack(viewer, answer.reference());
                case CLAIMED -> claimTakenBack(viewer, answer.reference());
                case SUGGESTED -> suggestionTakenBack(viewer, answer.reference());
                case REFUSED -> Back.taken();
            };
        } catch (NotYourDivision e) {
            return Back.left(Messages.get("packets.back.not.yours"));
        }
    }

    private Back requestTakenBack(Viewer viewer, long id) {
        return switch (stores.waiverRequests().takeBack(viewer, id)) {
            case WaiverRequestOutcome.Done done -> Back.taken();
            case WaiverRequestOutcome.AlreadyAnswered(WaiverRequest request) ->
                request.state() == WaiverRequestState.TAKEN_BACK
                        ? Back.taken()
                        : Back.left(Messages.get(
                                "packets.back.answered",
                                String.valueOf(request.answeredBy()),
                                Messages.term(request.state())));
            case WaiverRequestOutcome.NotYours not -> Back.left(Messages.get("packets.back.not.yours"));
        };
    }

    private Back claimTakenBack(Viewer viewer, long deedId) {
        return switch (stores.claimDeeds().undo(viewer, deedId)) {
            case ClaimDeeds.Undo.AlreadyUndone already -> Back.taken();
            case ClaimDeeds.Undo.PutBack back ->
                new Back(back.kept() == 0 ? "" : Messages.get("packets.back.claim.newer"), () -> {
                    if (!back.standardIds().isEmpty()) {
                        answered.accept(new ClaimsAnswered(
                                back.standardIds(), back.deed().within()));
                    }
                });
        };
    }

    private Back suggestionTakenBack(Viewer viewer, long proposalId) {
        ProposalOutcome outcome = suggestions.takeBack(viewer, proposalId);
        return outcome instanceof ProposalOutcome.Done ? Back.taken() : Back.left(ProposalWords.of(outcome));
    }
}
