package io.sitong.catalog.store;

import static io.sitong.catalog.store.db.Sequences.ITEM_CONTENT_ID;
import static io.sitong.catalog.store.db.Tables.ITEM_CONTENT;

import io.sitong.catalog.item.Item;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Stores documents once per digest and says their numbers; lives as long as one transaction. */
final class ItemContents {

    private static final int REMEMBERED = 8_000;

    private final DSLContext tx;
    private final ItemJson json;
    private final RecentlyUsed<Item, Long> known = new RecentlyUsed<>(REMEMBERED, id -> 1);

    ItemContents(DSLContext tx, ItemJson json) {
        this.tx = tx;
        this.json = json;
    }

    private record Document(String digest, Item part, String body) {}

    Map<Item, Long> numbersOf(Collection<Item> parts) {
        Map<Item, Long> numbers = new HashMap<>();
        List<Document> unknown = new ArrayList<>();
        for (Item part : new LinkedHashSet<>(parts)) {
            Long number = known.find(part);
            if (number == null) {
                String body = json.write(part);
                unknown.add(new Document(Digest.of(body), part, body));
            } else {
                numbers.put(part, number);
            }
        }
        Map<String, Long> byDigest = store(unknown);
        for (Document document : unknown) {
            Long number = byDigest.get(document.digest());
            if (number == null) {
                throw new IllegalStateException("a document was not stored: " + document.digest());
            }
            numbers.put(document.part(), number);
            known.put(document.part(), number);
        }
        return numbers;
    }

    private Map<String, Long> store(List<Document> documents) {
        if (documents.isEmpty()) {
            return Map.of();
        }
        Map<String, Long> numbers = stored(documents);
        List<Document> missing = documents.stream()
                .filter(document -> !numbers.containsKey(document.digest()))
                .toList();
        if (!missing.isEmpty()) {
            numbers.putAll(add(missing));
        }
        return numbers;
    }

    private Map<String, Long> add(List<Document> documents) {
        List<Long> ids = Numbers.draw(tx, ITEM_CONTENT_ID, documents.size());
        List<@Nullable Object[]> rows = new ArrayList<>(documents.size());
        for (int i = 0; i < documents.size(); i++) {
            Document document = documents.get(i);
            rows.add(new @Nullable Object[] {ids.get(i), document.digest(), document.body()});
        }
        BulkRows.insertNew(tx, ITEM_CONTENT, List.of(ITEM_CONTENT.ID, ITEM_CONTENT.DIGEST, ITEM_CONTENT.BODY), rows);
        Map<String, Long> numbers = stored(documents);
        ContentGroupRows groups = new ContentGroupRows();
        for (int i = 0; i < documents.size(); i++) {
            Document document = documents.get(i);
            // under another number it was stored, with its groups, by another transaction
            if (ids.get(i).equals(numbers.get(document.digest()))) {
                groups.add(ids.get(i), document.part());
            }
        }
        groups.write(tx);
        return numbers;
    }

    private Map<String, Long> stored(List<Document> documents) {
        return new HashMap<>(tx.select(ITEM_CONTENT.DIGEST, ITEM_CONTENT.ID)
                .from(ITEM_CONTENT)
                .where(ITEM_CONTENT.DIGEST.in(
                        documents.stream().map(Document::digest).toList()))
                .fetchMap(ITEM_CONTENT.DIGEST, ITEM_CONTENT.ID));
    }
}
