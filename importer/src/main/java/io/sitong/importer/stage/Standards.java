package io.sitong.importer.stage;

import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.standard.StandardFilter;
import io.sitong.catalog.standard.StandardItem;
import io.sitong.catalog.standard.StandardItems;
import io.sitong.catalog.standard.StandardState;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The standard catalog in force, held for one preview: what was published last, not what somebody is working on. */
final class Standards {

    private final Map<Long, StandardItem> byId = new LinkedHashMap<>();
    private final Map<String, StandardItem> byCode = new HashMap<>();

    private Standards() {}

    static Standards inForce(StandardItems items) {
        Standards standards = new Standards();
        items.forEach(StandardFilter.all(), item -> standards.add(items, item));
        return standards;
    }

    private void add(StandardItems items, StandardItem item) {
        if (item.snapshot() == 0 || item.state() == StandardState.CANCELLED) {
            return;
        }
        StandardItem published = item.state() == StandardState.PUBLISHED
                ? item
                : items.findSnapshot(item.id(), item.snapshot())
                        .map(snapshot -> new StandardItem(
                                item.id(),
                                item.version(),
                                item.state(),
                                snapshot.item(),
                                item.snapshot(),
                                item.synthetic(),
                                item.changedAt()))
                        .orElse(item);
        byId.put(item.id(), published);
        byCode.putIfAbsent(published.item().text(ItemField.CATALOG_CODE), published);
    }

    Optional<StandardItem> find(long id) {
        return Optional.ofNullable(byId.get(id));
    }

    Optional<StandardItem> findByCode(String catalogCode) {
        return Optional.ofNullable(byCode.get(catalogCode));
    }

    Collection<StandardItem> all() {
        return Collections.unmodifiableCollection(byId.values());
    }
}
