package io.sitong.ui.items;

import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.item.Item;
import io.sitong.catalog.standard.Proposal;
import io.sitong.catalog.standard.ProposalKind;
import io.sitong.catalog.standard.ProposalOutcome;
import io.sitong.catalog.standard.ProposalState;
import io.sitong.catalog.standard.StandardItem;
import io.sitong.catalog.standard.StandardSnapshot;
import io.sitong.catalog.standard.StandardState;
import io.sitong.catalog.standard.StatusChange;
import io.sitong.catalog.standard.Succession;
import io.sitong.rules.change.ChangedField;
import io.sitong.rules.change.ItemChanges;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One standard item on the screen: what holds, what is proposed, and what the person in front may do about it. */
final class StandardModel {

    private final StandardSources sources;
    private final Viewer viewer;
    private final long id;
    private StandardItem standard;
    private @Nullable Proposal open;

    StandardModel(StandardSources sources, Viewer viewer, StandardItem standard) {
        this.sources = sources;
        this.viewer = viewer;
        this.id = standard.id();
        this.standard = standard;
        this.open = sources.proposals().openOf(id).orElse(null);
    }

    void reload() {
        standard = sources.standards().find(id).orElse(standard);
        open = sources.proposals().openOf(id).orElse(null);
    }

    StandardItem standard() {
        return standard;
    }

    Optional<Proposal> open() {
        return Optional.ofNullable(open);
    }

    LocalDate today() {
        return sources.lifeCycle().today();
    }

    // what may be done

    boolean mayEdit() {
        Proposal proposed = open;
        boolean writable = proposed == null
                ? standard.state() != StandardState.CANCELLED
                : proposed.state().editable() && writesText(proposed);
        return viewer.mayEditStandards() && writable;
    }

    private static boolean writesText(Proposal proposal) {
        return proposal.kind().publishesText();
    }

    boolean maySubmit() {
        Proposal proposed = open;
        return viewer.mayEditStandards() && proposed != null && proposed.state().editable();
    }

    boolean mayReview() {
        Proposal proposed = open;
        return viewer.mayEditStandards()
                && proposed != null
                && proposed.state() == ProposalState.IN_REVIEW
                && !proposed.writtenBy(viewer);
    }

    boolean mayTakeBack() {
        Proposal proposed = open;
        return proposed != null && proposed.state() == ProposalState.IN_REVIEW && proposed.writtenBy(viewer);
    }

    boolean mayWithdraw() {
        Proposal proposed = open;
        return viewer.mayEditStandards() && proposed != null && proposed.state().mayBecome(ProposalState.WITHDRAWN);
    }

    /** What can be proposed for the item as it stands, beside a change of its text. */
    List<ProposalKind> proposable() {
        List<ProposalKind> kinds = new ArrayList<>();
        if (viewer.mayEditStandards() && open == null) {
            for (ProposalKind kind : ProposalKind.values()) {
                if (!kind.equals(ProposalKind.NEW)
                        && !kind.equals(ProposalKind.CHANGE)
                        && kind.fits(standard.state())) {
                    kinds.add(kind);
                }
            }
        }
        return kinds;
    }

    // deeds

    private ProposalOutcome done(ProposalOutcome outcome) {
        reload();
        return outcome;
    }

    /** Proposes something that needs no new text, and hands it over for review at once. */
    ProposalOutcome proposeAndSubmit(ProposalKind kind, String reason, LocalDate from) {
        ProposalOutcome outcome = sources.lifeCycle().propose(viewer, id, kind, standard.item(), List.of());
        if (outcome instanceof ProposalOutcome.Done begun) {
            Proposal draft = begun.proposal();
            outcome = sources.lifeCycle().submit(viewer, draft.id(), draft.version(), reason, from);
        }
        return done(outcome);
    }

    ProposalOutcome split(List<String> names) {
        return done(sources.lifeCycle().split(viewer, id, names));
    }

    ProposalOutcome merge(List<Long> others) {
        return done(sources.lifeCycle().propose(viewer, id, ProposalKind.MERGE, standard.item(), others));
    }

    ProposalOutcome submit(String note, LocalDate from) {
        Proposal proposed = proposed();
        return done(sources.lifeCycle().submit(viewer, proposed.id(), proposed.version(), note, from));
    }

    ProposalOutcome takeBack() {
        Proposal proposed = proposed();
        return done(sources.lifeCycle().takeBack(viewer, proposed.id(), proposed.version()));
    }

    ProposalOutcome withdraw() {
        Proposal proposed = proposed();
        return done(sources.lifeCycle().withdraw(viewer, proposed.id(), proposed.version()));
    }

    ProposalOutcome agree(@Nullable String answer) {
        Proposal proposed = proposed();
        ProposalOutcome outcome = sources.lifeCycle().agree(viewer, proposed.id(), proposed.version(), answer);
        if (outcome instanceof ProposalOutcome.Done agreed && agreed.proposal().state() == ProposalState.PUBLISHED) {
            sources.events().publishEvent(new StandardPublished(id));
        }
        return done(outcome);
    }

    ProposalOutcome reject(String reason) {
        Proposal proposed = proposed();
        return done(sources.lifeCycle().reject(viewer, proposed.id(), proposed.version(), reason));
    }

    private Proposal proposed() {
        Proposal proposed = open;
        if (proposed == null) {
            throw new IllegalStateException("nothing is proposed for standard item " + id);
        }
        return proposed;
    }

    // what is shown

    /** What the proposal would change in the text in force; a new item has no such text. */
    List<ChangedField> proposedChanges() {
        Proposal proposed = open;
        return proposed == null || !writesText(proposed) || standard.snapshot() == 0
                ? List.of()
                : ItemChanges.between(standard.item(), proposed.item());
    }

    List<StandardSnapshot> versions() {
        return sources.standards().snapshotsOf(id);
    }

    /** What differs between two published versions; empty where one of them is not there. */
    Optional<List<ChangedField>> between(int from, int to) {
        return sources.standards()
                .findSnapshot(id, from)
                .flatMap(one -> sources.standards()
                        .findSnapshot(id, to)
                        .map(other -> ItemChanges.between(one.item(), other.item())));
    }

    /** Two versions to take away, whichever is named first; nothing of one version or of what is not there. */
    Optional<VersionsPrint> print(int one, int other) {
        return one == other
                ? Optional.empty()
                : between(one, other)
                        .map(there -> new VersionsPrint(
                                sources.prints(), viewer, standard, Math.min(one, other), Math.max(one, other)));
    }

    /** The item as it held on a day. */
    Optional<StandardItem> asOf(LocalDate day) {
        return sources.history().find(id, day);
    }

    Optional<Item> version(int number) {
        return sources.standards().findSnapshot(id, number).map(StandardSnapshot::item);
    }

    List<StatusChange> statuses() {
        return sources.history().statusesOf(id);
    }

    List<Succession> successors() {
        return sources.history().successorsOf(id);
    }

    List<Succession> predecessors() {
        return sources.history().predecessorsOf(id);
    }

    String nameOf(long standardId) {
        return sources.standards().find(standardId).map(s -> s.item().name()).orElse(Long.toString(standardId));
    }

    List<Proposal> proposalsBefore() {
        return sources.proposals().of(id).stream()
                .filter(proposal -> !proposal.state().open())
                .toList();
    }
}
