package io.sitong.catalog.standard;

import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.item.Item;
import io.sitong.catalog.paging.Page;
import io.sitong.catalog.paging.PageRequest;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The standard catalog. It is the same for everybody; only departments and the bureau change it. */
public interface StandardItems {

    Optional<StandardItem> find(long id);

    Optional<StandardItem> findByCode(String catalogCode);

    Map<Long, StandardItem> findAll(Collection<Long> ids);

    /** When the first version of each of these was published; those never published are absent. */
    Map<Long, Instant> firstPublished(Collection<Long> ids);

    Page<StandardItem> page(StandardFilter filter, PageRequest request);

    long count(StandardFilter filter);

    /** Every standard item in full, by id, reading in bounded blocks. A catalog has a few thousand. */
    void forEach(StandardFilter filter, Consumer<StandardItem> consumer);

    /** Published versions of one item, newest first; those agreed to for a day to come among them. */
    List<StandardSnapshot> snapshotsOf(long standardId);

    Optional<StandardSnapshot> findSnapshot(long standardId, int number);

    /** How many items each department (digits 5-6) and type holds: the catalog tree. */
    Map<String, Map<String, Integer>> countByDepartmentAndType();

    /**
     * Adds an item nobody published yet, with an open proposal to publish it; writes the audit trail. What becomes of it,
     * and every change of a published item, goes through {@link StandardLifeCycle}.
     *
     * @throws io.sitong.catalog.NotYourDivision when the viewer may not edit standards
     */
    StandardItem addDraft(Viewer viewer, Item item);
}
