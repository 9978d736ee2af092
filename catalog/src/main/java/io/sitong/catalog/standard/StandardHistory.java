package io.sitong.catalog.standard;

import io.sitong.catalog.paging.Page;
import io.sitong.catalog.paging.PageRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The standard catalog as of a day: every item with the text and the state that held then. A day to come shows what was
 * agreed to until now.
 *
 * <p>A {@link StandardItem} given here has the number of the version that held; it cannot be saved.
 */
public interface StandardHistory {

    /** The item as it held on this day; empty where it was not published yet. */
    Optional<StandardItem> find(long standardId, LocalDate day);

    /** In the order of the catalog: by code, then number. */
    Page<StandardItem> page(StandardFilter filter, LocalDate day, PageRequest request);

    long count(StandardFilter filter, LocalDate day);

    /** Which catalog held on this day. */
    CatalogEdition edition(LocalDate day);

    /** Every item in full, by code, reading in bounded blocks. */
    void forEach(StandardFilter filter, LocalDate day, Consumer<StandardItem> consumer);

    /** The states of an item, newest first; empty where it has only ever been published. */
    List<StatusChange> statusesOf(long standardId);

    /** What took the place of this item. */
    List<Succession> successorsOf(long standardId);

    /** What this item took the place of. */
    List<Succession> predecessorsOf(long standardId);
}
