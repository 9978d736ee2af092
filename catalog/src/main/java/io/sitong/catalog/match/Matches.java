package io.sitong.catalog.match;

import io.sitong.catalog.account.Viewer;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The correspondences of the current lists. */
public interface Matches {

    Optional<Correspondence> find(long id);

    List<Correspondence> ofEntry(long entryId);

    /** All correspondences of a list, by entry. */
    Map<Long, List<Correspondence>> ofList(long listId);

    List<Correspondence> ofStandard(long standardId);

    /**
     * Stores a new or changed correspondence; writes the audit trail. Transitions are checked by {@link MatchReview}.
     *
     * @throws io.sitong.catalog.StaleEdit when someone saved it in the meantime, or the entry's list is not in force
     */
    Correspondence save(Viewer viewer, Correspondence changed);

    void remove(Viewer viewer, long id, int version);
}
