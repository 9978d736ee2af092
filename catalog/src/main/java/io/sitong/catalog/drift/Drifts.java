package io.sitong.catalog.drift;

import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.item.BasedOn;
import io.sitong.catalog.item.Implementation;
import io.sitong.catalog.paging.Page;
import io.sitong.catalog.paging.PageRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Flagged implementations. Every call is cut down to the divisions the viewer may see. */
public interface Drifts {

    Optional<Drift> find(Viewer viewer, long implementationId);

    /** By division, then implementation. */
    Page<Drift> page(Viewer viewer, DriftFilter filter, PageRequest request);

    long count(Viewer viewer, DriftFilter filter);

    /** How many are in which state, by standard item, in a division and all under it. */
    Map<Long, Map<DriftState, Long>> countByStandard(Viewer viewer, DivisionCode within);

    /** Standard items with a version in force that nobody looked through yet, with that version. */
    List<BasedOn> toLookThrough();

    /**
     * Takes the outcome of looking through one standard item: its open flags are replaced by these.
     *
     * @param inForce the version that was looked through
     * @throws io.sitong.catalog.NotYourDivision when the viewer may not edit standards
     */
    void lookedThrough(Viewer viewer, BasedOn inForce, List<Drift> found);

    /**
     * Stores what was decided about an implementation, together with the implementation as it is then.
     *
     * @throws io.sitong.catalog.StaleEdit when someone saved the implementation in the meantime
     * @throws io.sitong.catalog.NotYourDivision when it lies outside what the viewer may change
     */
    Implementation decide(Viewer viewer, Implementation changed, Drift decided);
}
