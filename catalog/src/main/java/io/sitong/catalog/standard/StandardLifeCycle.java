package io.sitong.catalog.standard;

import io.sitong.catalog.OfficeTime;
import io.sitong.catalog.StaleEdit;
import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.draft.DraftCheck;
import io.sitong.catalog.draft.DraftProblem;
import io.sitong.catalog.draft.ItemDraft;
import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The life of standard items: who may propose, submit, agree, reject, call off, and in which order.
 *
 * <pre>
 *  DRAFT ─► IN_REVIEW ─► PUBLISHED            agreed to, in force at once
 *    ▲          │    └─► SCHEDULED ─► PUBLISHED   agreed to for a day to come
 *    └─ REJECTED ◄┘
 * </pre>
 */
public final class StandardLifeCycle {

    private final StandardItems standards;
    private final Proposals proposals;
    private final Clock clock;

    public StandardLifeCycle(StandardItems standards, Proposals proposals, Clock clock) {
        this.standards = standards;
        this.proposals = proposals;
        this.clock = clock;
    }

    public LocalDate today() {
        return OfficeTime.today(clock);
    }

    /** A new item, as a draft. */
    public Proposal create(Viewer viewer, Item item) {
        StandardItem draft = standards.addDraft(viewer, item);
        return proposals.openOf(draft.id()).orElseThrow(() -> new StaleEdit("目录事项 " + item));
    }

    /** Proposes something for a published item; the text is what is to hold. */
    public ProposalOutcome propose(Viewer viewer, long standardId, ProposalKind kind, Item item, List<Long> partners) {
        if (!viewer.mayEditStandards()) {
            return new ProposalOutcome.NotYours();
        }
        StandardItem standard = standards.find(standardId).orElse(null);
        if (standard == null) {
            return new ProposalOutcome.AlreadyChanged();
        }
        if (!kind.fits(standard.state())) {
            return new ProposalOutcome.DoesNotFit(kind, standard.state());
        }
        List<Long> merged = kind == ProposalKind.MERGE ? partners : List.of();
        ProposalOutcome hindered = cannotMerge(merged);
        if (hindered == null) {
            hindered = busy(standardId, merged);
        }
        return hindered != null
                ? hindered
                : outcome(() -> proposals.save(viewer, Proposal.begin(standard, kind, item, partners)));
    }

    private @Nullable ProposalOutcome cannotMerge(List<Long> merged) {
        for (long id : merged) {
            StandardState state = standards.find(id).map(StandardItem::state).orElse(StandardState.CANCELLED);
            if (!ProposalKind.CANCEL.fits(state)) {
                return new ProposalOutcome.DoesNotFit(ProposalKind.MERGE, state);
            }
        }
        return null;
    }

    private @Nullable ProposalOutcome busy(long standardId, List<Long> others) {
        List<Long> concerned = new ArrayList<>(others);
        concerned.addFirst(standardId);
        for (long id : concerned) {
            Proposal open = proposals.openOf(id).orElse(null);
            if (open != null) {
                return new ProposalOutcome.Busy(id, open);
            }
        }
        return null;
    }

    /**
     * Takes an item apart: drafts of its parts are made from its text, to be written out by people; when the split is
     * agreed to, they are published and the item is cancelled.
     *
     * @param names of the parts, two at least
     */
    public ProposalOutcome split(Viewer viewer, long standardId, List<String> names) {
        if (names.size() < 2) {
            throw new IllegalArgumentException("an item is split into two at least");
        }
        StandardItem standard = standards.find(standardId).orElse(null);
        if (standard == null) {
            return new ProposalOutcome.AlreadyChanged();
        }
        if (!viewer.mayEditStandards()) {
            return new ProposalOutcome.NotYours();
        }
        if (!ProposalKind.SPLIT.fits(standard.state())) {
            return new ProposalOutcome.DoesNotFit(ProposalKind.SPLIT, standard.state());
        }
        ProposalOutcome busy = busy(standardId, List.of());
        if (busy != null) {
            return busy;
        }
        List<Long> parts = new ArrayList<>();
        for (String name : names) {
            parts.add(create(viewer, partOf(standard.item(), name)).standardId());
        }
        return propose(viewer, standardId, ProposalKind.SPLIT, standard.item(), parts);
    }

    /** The text of a part begins as the text of the whole; its code is given when it is registered. */
    private static Item partOf(Item whole, String name) {
        return whole.edit()
                .set(ItemField.TASK_NAME, name)
                .set(ItemField.CATALOG_CODE, null)
                .build();
    }

    /** Changes the text while it is being written; a rejected one becomes a draft again. */
    public ProposalOutcome write(Viewer viewer, Proposal changed) {
        if (!viewer.mayEditStandards()) {
            return new ProposalOutcome.NotYours();
        }
        if (!changed.state().editable()) {
            return new ProposalOutcome.NotAllowed(changed.state(), ProposalState.DRAFT);
        }
        return outcome(() -> proposals.save(viewer, changed.in(ProposalState.DRAFT)));
    }

    /**
     * Hands a proposal over for review.
     *
     * @param note why, in the author's words
     * @param effective first day it is to hold, today or later
     */
    public ProposalOutcome submit(Viewer viewer, long id, int version, String note, LocalDate effective) {
        if (effective.isBefore(today())) {
            return new ProposalOutcome.TooEarly();
        }
        ProposalOutcome incomplete = proposals.find(id).map(this::incomplete).orElse(null);
        return incomplete != null
                ? incomplete
                : move(viewer, id, version, ProposalState.IN_REVIEW, known -> known.submitted(note, effective));
    }

    /** What a new item, or a part of a split one, lacks; an item that was published before is not asked again. */
    private @Nullable ProposalOutcome incomplete(Proposal proposal) {
        List<Proposal> asked = new ArrayList<>();
        if (proposal.kind() == ProposalKind.NEW) {
            asked.add(proposal);
        } else if (proposal.kind() == ProposalKind.SPLIT) {
            proposal.partners().forEach(part -> proposals.openOf(part).ifPresent(asked::add));
        }
        for (Proposal one : asked) {
            List<DraftProblem> problems = DraftCheck.neededForReview(ItemDraft.of(one.item()));
            if (!problems.isEmpty()) {
                return new ProposalOutcome.Incomplete(one.standardId(), problems);
            }
        }
        return null;
    }

    /** The author takes a submitted proposal back to go on writing. */
    public ProposalOutcome takeBack(Viewer viewer, long id, int version) {
        return move(viewer, id, version, ProposalState.DRAFT, known -> known.in(ProposalState.DRAFT));
    }

    /** Gives a proposal up; what holds stays as it is. */
    public ProposalOutcome withdraw(Viewer viewer, long id, int version) {
        Proposal known = proposals.find(id).orElse(null);
        if (known != null && known.state() == ProposalState.SCHEDULED) {
            return !viewer.mayEditStandards()
                    ? new ProposalOutcome.NotYours()
                    : known.version() != version
                            ? new ProposalOutcome.AlreadyChanged()
                            : outcome(() -> proposals.callOff(viewer, known.in(ProposalState.WITHDRAWN)));
        }
        ProposalOutcome given = move(viewer, id, version, ProposalState.WITHDRAWN, p -> p.in(ProposalState.WITHDRAWN));
        if (given instanceof ProposalOutcome.Done && known != null && known.kind() == ProposalKind.SPLIT) {
            // drafts of the parts were made for the split only
            known.partners()
                    .forEach(part -> proposals
                            .openOf(part)
                            .filter(open -> open.state().editable())
                            .ifPresent(open -> proposals.save(viewer, open.in(ProposalState.WITHDRAWN))));
        }
        return given;
    }

    /** A second person sends it back; what holds stays as it is. */
    public ProposalOutcome reject(Viewer viewer, long id, int version, String reason) {
        ProposalOutcome own = ownWork(viewer, id);
        return own != null
                ? own
                : move(
                        viewer,
                        id,
                        version,
                        ProposalState.REJECTED,
                        known -> known.answered(ProposalState.REJECTED, Person.of(viewer), reason, known.effective()));
    }

    /** A second person agrees: it takes effect on its day, which is today where that day has passed. */
    public ProposalOutcome agree(Viewer viewer, long id, int version, @Nullable String answer) {
        ProposalOutcome own = ownWork(viewer, id);
        if (own != null) {
            return own;
        }
        if (!viewer.mayEditStandards()) {
            return new ProposalOutcome.NotYours();
        }
        Proposal known = proposals.find(id).orElse(null);
        if (known == null || known.version() != version) {
            return new ProposalOutcome.AlreadyChanged();
        }
        LocalDate wanted = known.effective();
        LocalDate from = wanted == null || wanted.isBefore(today()) ? today() : wanted;
        ProposalState next = from.isAfter(today()) ? ProposalState.SCHEDULED : ProposalState.PUBLISHED;
        if (!known.state().mayBecome(next)) {
            return new ProposalOutcome.NotAllowed(known.state(), next);
        }
        ProposalOutcome unfit = unfit(known);
        return unfit != null
                ? unfit
                : outcome(() -> proposals.agree(viewer, known.answered(next, Person.of(viewer), answer, from)));
    }

    /** Why the items concerned are not as they were when it was proposed. */
    private @Nullable ProposalOutcome unfit(Proposal proposal) {
        StandardItem standard = standards.find(proposal.standardId()).orElse(null);
        if (standard == null || standard.snapshot() != proposal.baseSnapshot()) {
            return new ProposalOutcome.AlreadyChanged();
        }
        if (!proposal.kind().fits(standard.state())) {
            return new ProposalOutcome.DoesNotFit(proposal.kind(), standard.state());
        }
        ProposalOutcome merging = proposal.kind() == ProposalKind.MERGE ? cannotMerge(proposal.partners()) : null;
        if (merging != null) {
            return merging;
        }
        ProposalOutcome incomplete = incomplete(proposal);
        if (incomplete != null) {
            return incomplete;
        }
        for (long partner : proposal.partners()) {
            Proposal open = proposals.openOf(partner).orElse(null);
            boolean part = proposal.kind() == ProposalKind.SPLIT;
            if (open != null && !(part && open.kind() == ProposalKind.NEW)) {
                return new ProposalOutcome.Busy(partner, open);
            }
        }
        return null;
    }

    private @Nullable ProposalOutcome ownWork(Viewer viewer, long id) {
        Proposal known = proposals.find(id).orElse(null);
        if (known == null) {
            return null;
        }
        if (known.writtenBy(viewer)) {
            return new ProposalOutcome.OwnWork(viewer.name());
        }
        for (long partner : known.kind() == ProposalKind.SPLIT ? known.partners() : List.<Long>of()) {
            if (proposals.openOf(partner).filter(part -> part.writtenBy(viewer)).isPresent()) {
                return new ProposalOutcome.OwnWork(viewer.name());
            }
        }
        return null;
    }

    /**
     * Lets everything take effect whose day has come.
     *
     * @return the proposals that hold from now on
     */
    public List<Proposal> takeEffect(Viewer system) {
        List<Proposal> inForce = new ArrayList<>();
        for (Proposal due : proposals.dueOn(today())) {
            inForce.add(proposals.takeEffect(system, due.in(ProposalState.PUBLISHED)));
        }
        return inForce;
    }

    /** A step of a proposal. */
    private interface Step {
        Proposal of(Proposal known);
    }

    private ProposalOutcome move(Viewer viewer, long id, int version, ProposalState to, Step step) {
        if (!viewer.mayEditStandards()) {
            return new ProposalOutcome.NotYours();
        }
        Proposal known = proposals.find(id).orElse(null);
        if (known == null || known.version() != version) {
            return new ProposalOutcome.AlreadyChanged();
        }
        if (!known.state().mayBecome(to)) {
            return new ProposalOutcome.NotAllowed(known.state(), to);
        }
        return outcome(() -> proposals.save(viewer, step.of(known)));
    }

    private static ProposalOutcome outcome(Supplier<Proposal> deed) {
        try {
            return new ProposalOutcome.Done(deed.get());
        } catch (StaleEdit faster) {
            return new ProposalOutcome.AlreadyChanged();
        }
    }
}
