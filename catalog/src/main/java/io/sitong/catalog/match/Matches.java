package io.sitong.catalog.match;

import io.sitong.catalog.account.Viewer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The correspondences of the current lists. */
public interface Matches {

    Optional<Correspondence> find(long id);

    List<Correspondence> ofEntry(long entryId);

    /** All correspondences of a list, by entry. */
    Map<Long, List<Correspondence>> ofList(long listId);

    List<Correspondence> ofStandard(long standardId);

    /** The entries of a list that two people are deciding unseen by each other; nothing else is decided on them. */
    Set<Long> inDoubleReview(long listId);

    boolean isInDoubleReview(long entryId);

    /**
     * Stores a new or changed correspondence; writes the audit trail. Transitions are checked by {@link MatchReview}.
     *
     * @throws io.sitong.catalog.StaleEdit when someone saved it in the meantime, or the entry's list is not in force,
     *     or the entry is in double review
     */
    Correspondence save(Viewer viewer, Correspondence changed);

    /**
     * Stores many of one list in one step. Nothing of a list that is not in force is stored; of the others, what somebody
     * changed meanwhile, or two people are deciding, is left as it is.
     *
     * @return those that were stored, as they stand now
     */
    List<Correspondence> saveAll(Viewer viewer, long listId, List<Correspondence> changed);

    void remove(Viewer viewer, long id, int version);

    /**
     * Removes many of one list in one step; what somebody changed meanwhile is left as it is.
     *
     * @return those that are gone
     */
    List<Correspondence> removeAll(Viewer viewer, long listId, List<Correspondence> removed);
}
