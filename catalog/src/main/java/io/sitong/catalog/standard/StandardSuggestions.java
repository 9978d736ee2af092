package io.sitong.catalog.standard;

import io.sitong.catalog.OfficeTime;
import io.sitong.catalog.StaleEdit;
import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.item.Item;
import java.time.Clock;
import java.util.List;

/**
 * What those who carry standards out want them to say. A suggestion is a proposal that goes to review at once: who may
 * suggest need not be who may edit, cannot write at it afterwards, and does not decide about it. For all else see
 * {@link StandardLifeCycle}.
 */
public final class StandardSuggestions {

    private final StandardItems standards;
    private final Proposals proposals;
    private final Clock clock;

    public StandardSuggestions(StandardItems standards, Proposals proposals, Clock clock) {
        this.standards = standards;
        this.proposals = proposals;
        this.clock = clock;
    }

    /**
     * Suggests another text for a published item.
     *
     * @param words why
     */
    public ProposalOutcome suggest(Viewer viewer, long standardId, Item item, String words) {
        if (!viewer.maySuggest()) {
            return new ProposalOutcome.NotYours();
        }
        StandardItem standard = standards.find(standardId).orElse(null);
        if (standard == null) {
            return new ProposalOutcome.AlreadyChanged();
        }
        if (!ProposalKind.CHANGE.fits(standard.state())) {
            return new ProposalOutcome.DoesNotFit(ProposalKind.CHANGE, standard.state());
        }
        Proposal open = proposals.openOf(standardId).orElse(null);
        return open != null
                ? new ProposalOutcome.Busy(standardId, open)
                : store(
                        viewer,
                        Proposal.begin(standard, ProposalKind.CHANGE, item, List.of())
                                .submitted(words, OfficeTime.today(clock)));
    }

    /** Gives one's own suggestion up, as long as nobody else wrote at it or agreed to it. */
    public ProposalOutcome takeBack(Viewer viewer, long id) {
        Proposal known = proposals.find(id).orElse(null);
        boolean own = known != null && known.authors().size() == 1 && known.writtenBy(viewer);
        if (known == null || !(own || viewer.mayEditStandards())) {
            return new ProposalOutcome.NotYours();
        }
        boolean undecided = known.state() == ProposalState.IN_REVIEW || known.state() == ProposalState.REJECTED;
        return undecided && known.authors().size() == 1
                ? store(viewer, known.in(ProposalState.WITHDRAWN))
                : new ProposalOutcome.NotAllowed(known.state(), ProposalState.WITHDRAWN);
    }

    private ProposalOutcome store(Viewer viewer, Proposal changed) {
        try {
            return new ProposalOutcome.Done(proposals.suggest(viewer, changed));
        } catch (StaleEdit faster) {
            return new ProposalOutcome.AlreadyChanged();
        }
    }
}
