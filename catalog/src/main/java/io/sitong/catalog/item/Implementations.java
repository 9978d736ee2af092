package io.sitong.catalog.item;

import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.paging.Page;
import io.sitong.catalog.paging.PageRequest;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** All implementations. Every call is cut down to the divisions the viewer may see. */
public interface Implementations {

    Optional<Implementation> find(Viewer viewer, long id);

    /** The implementations that carry one of these codes (业务办理项编码 or 实施编码), by code. */
    Map<String, Implementation> findByCodes(Viewer viewer, Collection<String> codes);

    Page<ImplementationRow> page(Viewer viewer, ImplementationFilter filter, PageRequest request);

    long count(Viewer viewer, ImplementationFilter filter);

    /** Hands over every matching implementation in full, by id, reading ahead in bounded blocks. */
    void forEach(Viewer viewer, ImplementationFilter filter, Consumer<Implementation> consumer);

    /** How many implementations of each standard item each division holds: the cells of the coverage matrix. */
    Map<Long, Map<DivisionCode, Integer>> countByStandardAndDivision(Viewer viewer, ImplementationFilter filter);

    /**
     * Saves one implementation; writes the audit trail.
     *
     * @throws io.sitong.catalog.StaleEdit when someone saved it in the meantime
     * @throws io.sitong.catalog.NotYourDivision when it lies outside what the viewer may change
     */
    Implementation save(Viewer viewer, Implementation changed);
}
