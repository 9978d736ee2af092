package io.sitong.catalog.law;

import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.paging.Page;
import io.sitong.catalog.paging.PageRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The register of laws; everybody who signs in may read it. */
public interface Laws {

    Optional<Law> find(long id);

    Optional<Law> findByKey(String key);

    /** In the order of their keys. */
    Page<Law> page(LawFilter filter, PageRequest request);

    /** How many there are in each state. */
    Map<LawState, Long> counts();

    /** Those that do not hold any more. */
    List<Law> gone();

    /**
     * Adds a law (number 0) or changes one; only for those who administer.
     *
     * @throws io.sitong.catalog.StaleEdit when someone saved it, or added it under the same key, in the meantime
     */
    Law save(Viewer viewer, Law law);
}
