package io.sitong.importer;

import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.paging.Page;
import io.sitong.catalog.paging.PageRequest;
import io.sitong.catalog.standard.StandardFilter;
import io.sitong.catalog.standard.StandardItem;
import io.sitong.catalog.standard.StandardItems;
import io.sitong.catalog.standard.StandardSnapshot;
import io.sitong.catalog.standard.StandardState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** A small catalog kept in a list. */
final class MemoryStandards implements StandardItems {

    final List<StandardItem> items = new ArrayList<>();

    /** Publishes an item as its first snapshot. */
    void publish(Item item) {
        items.add(new StandardItem(
                items.size() + 1L, 1, StandardState.PUBLISHED, item, 1, true, Instant.parse("2026-01-01T00:00:00Z")));
    }

    @Override
    public Optional<StandardItem> find(long id) {
        return items.stream().filter(s -> s.id() == id).findFirst();
    }

    @Override
    public Optional<StandardItem> findByCode(String catalogCode) {
        return items.stream()
                .filter(s -> s.item().text(ItemField.CATALOG_CODE).equals(catalogCode))
                .findFirst();
    }

    @Override
    public Map<Long, StandardItem> findAll(Collection<Long> ids) {
        return items.stream().filter(s -> ids.contains(s.id())).collect(Collectors.toMap(StandardItem::id, s -> s));
    }

    @Override
    public Map<Long, Instant> firstPublished(Collection<Long> ids) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Page<StandardItem> page(StandardFilter filter, PageRequest request) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long count(StandardFilter filter) {
        return items.size();
    }

    @Override
    public void forEach(StandardFilter filter, Consumer<StandardItem> consumer) {
        items.forEach(consumer);
    }

    @Override
    public List<StandardSnapshot> snapshotsOf(long standardId) {
        return List.of();
    }

    @Override
    public Optional<StandardSnapshot> findSnapshot(long standardId, int number) {
        return Optional.empty();
    }

    @Override
    public Map<String, Map<String, Integer>> countByDepartmentAndType() {
        throw new UnsupportedOperationException();
    }

    @Override
    public StandardItem addDraft(Viewer viewer, Item item) {
        throw new UnsupportedOperationException();
    }
}
