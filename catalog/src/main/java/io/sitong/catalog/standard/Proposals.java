package io.sitong.catalog.standard;

import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.paging.Page;
import io.sitong.catalog.paging.PageRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Proposals as they are stored. Which move is allowed to whom is decided by {@link StandardLifeCycle}; every change is
 * written to the trail of its standard item.
 */
public interface Proposals {

    Optional<Proposal> find(long id);

    /** The proposal of an item that something is still to be done about. */
    Optional<Proposal> openOf(long standardId);

    /** All proposals of an item, newest first. */
    List<Proposal> of(long standardId);

    /** By number, newest first. */
    Page<Proposal> page(ProposalFilter filter, PageRequest request);

    long count(ProposalFilter filter);

    /**
     * Stores a proposal, new or changed; whoever stores it while it is being written becomes an author.
     *
     * @throws io.sitong.catalog.StaleEdit when someone changed it in the meantime, or the item already has another open
     *     one
     * @throws io.sitong.catalog.NotYourDivision when the viewer may not edit standards
     */
    Proposal save(Viewer viewer, Proposal changed);

    /**
     * Stores a suggestion that goes to review, or that is given up; which is allowed is decided by
     * {@link StandardSuggestions}.
     *
     * @throws io.sitong.catalog.StaleEdit as for {@link #save}
     * @throws io.sitong.catalog.NotYourDivision when the viewer may not suggest
     */
    Proposal suggest(Viewer viewer, Proposal suggestion);

    /**
     * Carries out what was agreed to: on the day it takes effect, or at once. The published version is written when it is
     * agreed to; the item changes when it takes effect.
     *
     * @param agreed in state {@link ProposalState#SCHEDULED} or {@link ProposalState#PUBLISHED}
     * @return with the state it has then
     * @throws io.sitong.catalog.StaleEdit when someone changed it in the meantime
     */
    Proposal agree(Viewer viewer, Proposal agreed);

    /** Agreed to and not in force yet, though the day has come; earliest first. */
    List<Proposal> dueOn(LocalDate day);

    /** Lets a scheduled proposal take effect. */
    Proposal takeEffect(Viewer viewer, Proposal scheduled);

    /** Calls off a scheduled proposal: the version that was written for it never holds. */
    Proposal callOff(Viewer viewer, Proposal scheduled);
}
