package io.sitong.ui.packets;

import io.sitong.catalog.account.Role;
import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.claim.ClaimDecision;
import io.sitong.catalog.claim.ClaimDeeds;
import io.sitong.catalog.claim.ClaimPlace;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.finding.RecordedFindings;
import io.sitong.catalog.item.Item;
import io.sitong.catalog.standard.Proposal;
import io.sitong.catalog.standard.ProposalKind;
import io.sitong.catalog.standard.ProposalOutcome;
import io.sitong.catalog.standard.StandardItem;
import io.sitong.catalog.standard.StandardLifeCycle;
import io.sitong.importer.packet.PacketDeeds;
import io.sitong.ui.claims.ClaimsAnswered;
import io.sitong.ui.texts.Messages;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Waives, claims and proposes for a locality that answered its packet. */
public final class PacketAnswersTaken implements PacketDeeds {

    private final RecordedFindings findings;
    private final ClaimDeeds claims;
    private final StandardLifeCycle lifeCycle;
    private final Consumer<ClaimsAnswered> answered;
    private final Clock clock;

    /** @param answered told what was claimed, so that gaps follow */
    public PacketAnswersTaken(
            RecordedFindings findings,
            ClaimDeeds claims,
            StandardLifeCycle lifeCycle,
            Consumer<ClaimsAnswered> answered,
            Clock clock) {
        this.findings = findings;
        this.claims = claims;
        this.lifeCycle = lifeCycle;
        this.answered = answered;
        this.clock = clock;
    }

    @Override
    public void keep(Viewer viewer, long implementationId, String rule, String reason) {
        findings.waive(
                viewer, rule, implementationId, reason, LocalDate.now(clock).plusYears(1));
    }

    @Override
    public void answer(Viewer viewer, ClaimPlace place, ClaimDecision decision) {
        ClaimDeeds.Done done = claims.answer(viewer, List.of(place), decision);
        if (!done.standardIds().isEmpty()) {
            answered.accept(new ClaimsAnswered(done.standardIds(), done.deed().within()));
        }
    }

    /**
     * A locality may not edit standards, but it is asked what they should say: its words go to review under its own name,
     * where somebody else decides.
     */
    @Override
    public Optional<String> suggest(Viewer viewer, StandardItem standard, Item proposed, String words) {
        if (!viewer.mayEditStandards() && !viewer.mayChangeRowsOf(viewer.scope())) {
            // who may only read has no word in it
            return Optional.of(
                    Messages.get("packets.suggest.not", standard.item().name()));
        }
        Viewer author = viewer.mayEditStandards()
                ? viewer
                : new Viewer(viewer.accountId(), viewer.name(), Role.DEPARTMENT, regionOf(viewer.scope()));
        ProposalOutcome outcome = lifeCycle.propose(author, standard.id(), ProposalKind.CHANGE, proposed, List.of());
        if (outcome instanceof ProposalOutcome.Done(Proposal draft)) {
            outcome = lifeCycle.submit(author, draft.id(), draft.version(), words, lifeCycle.today());
        }
        return outcome instanceof ProposalOutcome.Done
                ? Optional.empty()
                : Optional.of(
                        Messages.get("packets.suggest.not", standard.item().name()));
    }

    private static DivisionCode regionOf(DivisionCode scope) {
        DivisionCode region = scope;
        while (region.parent().isPresent()) {
            region = region.parent().orElseThrow();
        }
        return region;
    }
}
