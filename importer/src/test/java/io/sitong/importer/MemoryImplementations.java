package io.sitong.importer;

import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.item.Implementation;
import io.sitong.catalog.item.ImplementationFilter;
import io.sitong.catalog.item.ImplementationRow;
import io.sitong.catalog.item.Implementations;
import io.sitong.catalog.item.InUse;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.paging.Page;
import io.sitong.catalog.paging.PageRequest;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Implementations kept in a map; counts how often they are asked. */
final class MemoryImplementations implements Implementations {

    final TreeMap<Long, Implementation> rows = new TreeMap<>();
    int questions;

    @Override
    public Optional<Implementation> find(Viewer viewer, long id) {
        return Optional.ofNullable(rows.get(id)).filter(i -> viewer.maySee(i.division()));
    }

    @Override
    public Map<String, Implementation> findByCodes(Viewer viewer, Collection<String> codes) {
        questions++;
        Map<String, Implementation> found = new HashMap<>();
        for (Implementation row : rows.values()) {
            for (ItemField field : new ItemField[] {ItemField.TASK_CODE, ItemField.TASK_HANDLE_ITEM}) {
                String code = row.item().text(field);
                if (!code.isEmpty() && codes.contains(code) && viewer.maySee(row.division())) {
                    found.put(code, row);
                }
            }
        }
        return found;
    }

    @Override
    public Page<ImplementationRow> page(Viewer viewer, ImplementationFilter filter, PageRequest request) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long count(Viewer viewer, ImplementationFilter filter) {
        return rows.size();
    }

    @Override
    public void forEach(Viewer viewer, ImplementationFilter filter, Consumer<Implementation> consumer) {
        questions++;
        DivisionCode within = filter.within();
        rows.values().stream()
                .filter(i -> viewer.maySee(i.division()))
                .filter(i -> within == null || within.contains(i.division()))
                .forEach(consumer);
    }

    @Override
    public Map<Long, Map<DivisionCode, Integer>> countByStandardAndDivision(
            Viewer viewer, ImplementationFilter filter) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Map<Long, Map<DivisionCode, InUse>> tallies(Viewer viewer, Collection<Long> standardIds) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Implementation save(Viewer viewer, Implementation changed) {
        long id = changed.id() == 0 ? (rows.isEmpty() ? 1 : rows.lastKey() + 1) : changed.id();
        Implementation saved = new Implementation(
                id,
                changed.version() + 1,
                changed.division(),
                changed.item(),
                changed.state(),
                changed.basedOn(),
                changed.changedAt());
        rows.put(id, saved);
        return saved;
    }
}
