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

    void remove(Viewer viewer, long id, int version);
}
