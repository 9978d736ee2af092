package io.sitong.catalog.gap;

import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.paging.Page;
import io.sitong.catalog.paging.PageRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The open and closed gaps. Whoever reads pages or counts reads them as they are after all that was done until then, if
 * there is a {@link GapKeeper}; a single one is given as it was kept.
 */
public interface Gaps {

    /** From now on the keeper is called before gaps are read, where something was done since they were read last. */
    void keptBy(GapKeeper keeper);

    Optional<Gap> find(Viewer viewer, long id);

    /** Open gaps by division and number. */
    Page<Gap> page(Viewer viewer, GapFilter filter, PageRequest request);

    /** The same of all lists. */
    default Page<Gap> openPage(
            Viewer viewer, @Nullable GapCause cause, @Nullable DivisionCode within, PageRequest request) {
        return page(viewer, GapFilter.all().within(within).because(cause == null ? Set.of() : Set.of(cause)), request);
    }

    Map<GapCause, Long> openCounts(Viewer viewer);

    /** The same of one list. */
    Map<GapCause, Long> openCounts(Viewer viewer, long listId);

    /** Open gaps of one entry, by division. */
    Map<DivisionCode, Gap> openOfEntry(Viewer viewer, long entryId);

    /**
     * Replaces the open gaps of a list by what was found now: new ones are opened, those no longer found are closed,
     * those still there keep owner, deadline and note.
     */
    void refresh(Viewer viewer, long listId, List<Gap> found);

    /**
     * The same for some entries of a list in a division and all under it; everything else stays as it is.
     *
     * @param found only gaps of these entries in these divisions
     */
    void refresh(Viewer viewer, long listId, Set<Long> entryIds, DivisionCode within, List<Gap> found);

    /** @throws io.sitong.catalog.StaleEdit when someone saved it in the meantime */
    Gap save(Viewer viewer, Gap changed);

    /**
     * Stores many in one step; what someone saved in the meantime stays as that one left it.
     *
     * @return how many were stored
     * @throws io.sitong.catalog.NotYourDivision when one of them is not the viewer's to change
     */
    int saveAll(Viewer viewer, List<Gap> changed);
}
