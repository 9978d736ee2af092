package io.sitong.catalog.item;

import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.paging.Page;
import io.sitong.catalog.paging.PageRequest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** All implementations. Every call is cut down to the divisions the viewer may see. */
public interface Implementations {

    Optional<Implementation> find(Viewer viewer, long id);

    /** Those of these numbers that the viewer may see, by number. A store asks once for many; this asks one by one. */
    default Map<Long, Implementation> findAll(Viewer viewer, Collection<Long> ids) {
        Map<Long, Implementation> found = new HashMap<>();
        ids.forEach(id -> find(viewer, id).ifPresent(i -> found.put(id, i)));
        return found;
    }

    /** The code each of these is known by: 业务办理项编码, else 实施编码, else 基本编码; none for one without. */
    default Map<Long, String> codesOf(Viewer viewer, Collection<Long> ids) {
        Map<Long, String> codes = new HashMap<>();
        findAll(viewer, ids).forEach((id, implementation) -> {
            Item item = implementation.item();
            for (ItemField field : List.of(ItemField.TASK_HANDLE_ITEM, ItemField.TASK_CODE, ItemField.CATALOG_CODE)) {
                if (!item.text(field).isEmpty()) {
                    codes.putIfAbsent(id, item.text(field));
                }
            }
        });
        return codes;
    }

    /** The implementations that carry one of these codes (业务办理项编码 or 实施编码), by code. */
    Map<String, Implementation> findByCodes(Viewer viewer, Collection<String> codes);

    /**
     * The implementations seated in this division or under it that carry one of these 基本编码 or one of these names:
     * rows that were sent without 实施编码 are recognised by them. A store answers from its indexes; this reads the
     * division.
     */
    default List<Implementation> findByCatalogCodesOrNames(
            Viewer viewer, DivisionCode within, Collection<String> catalogCodes, Collection<String> names) {
        Set<String> codes = Set.copyOf(catalogCodes);
        Set<String> wanted = Set.copyOf(names);
        List<Implementation> found = new ArrayList<>();
        forEach(viewer, ImplementationFilter.all().within(within), i -> {
            if (codes.contains(i.item().text(ItemField.CATALOG_CODE))
                    || wanted.contains(i.item().name())) {
                found.add(i);
            }
        });
        return found;
    }

    Page<ImplementationRow> page(Viewer viewer, ImplementationFilter filter, PageRequest request);

    long count(Viewer viewer, ImplementationFilter filter);

    /** Hands over every matching implementation in full, by id, reading ahead in bounded blocks. */
    void forEach(Viewer viewer, ImplementationFilter filter, Consumer<Implementation> consumer);

    /**
     * Hands over what 四同 compares of every matching implementation that is attached to a standard item, in bounded
     * blocks. A store reads no more than that, which is a fraction of what {@link #forEach} reads.
     */
    default void forEachFourElements(Viewer viewer, ImplementationFilter filter, Consumer<FourElements> consumer) {
        forEach(viewer, filter, i -> {
            BasedOn basedOn = i.basedOn();
            if (basedOn != null) {
                consumer.accept(FourElements.of(i, basedOn.standardId()));
            }
        });
    }

    /** How many implementations of each standard item each division holds: the cells of the coverage matrix. */
    Map<Long, Map<DivisionCode, Integer>> countByStandardAndDivision(Viewer viewer, ImplementationFilter filter);

    /**
     * How many implementations of these standard items there are, by standard item and division, in the divisions the
     * viewer may see and in those above them: whether the level above carries an item out is no secret below.
     */
    Map<Long, Map<DivisionCode, InUse>> tallies(Viewer viewer, Collection<Long> standardIds);

    /**
     * Saves one implementation; writes the audit trail.
     *
     * @throws io.sitong.catalog.StaleEdit when someone saved it in the meantime
     * @throws io.sitong.catalog.NotYourDivision when it lies outside what the viewer may change
     */
    Implementation save(Viewer viewer, Implementation changed);
}
