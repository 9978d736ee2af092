package io.sitong.catalog.store;

import static io.sitong.catalog.store.db.Tables.ITEM_CONTENT;

import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.item.ItemGroup;
import io.sitong.catalog.item.ItemGroups;
import io.sitong.catalog.item.LegalBasis;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** Reads documents by number, from memory where they, or the pieces they are made of, were read lately. */
final class ContentReader {

    /** Characters of pieces and whole documents kept in memory; they never change, so they may be kept for ever. */
    private static final long REMEMBERED_CHARACTERS = 24_000_000;

    /** A document made of pieces weighs little: it shares their rows. */
    private static final int REMEMBERED_DOCUMENTS = 20_000;

    private static final int WEIGHT_OF_AN_OBJECT = 200;

    private static final List<Field<?>> COLUMNS = columns();

    private final ItemJson json;
    private final RecentlyUsed<Long, Item> documents = new RecentlyUsed<>(REMEMBERED_DOCUMENTS, item -> 1);
    private final RecentlyUsed<Long, Whole> wholes = new RecentlyUsed<>(REMEMBERED_CHARACTERS / 2, Whole::size);
    private final RecentlyUsed<Long, Piece> pieces = new RecentlyUsed<>(REMEMBERED_CHARACTERS, Piece::size);

    private record Whole(Item item, int size) {}

    /** Either rows or values. */
    private record Piece(List<?> rows, Map<ItemField, String> values, int size) {}

    ContentReader(ItemJson json) {
        this.json = json;
    }

    private static List<Field<?>> columns() {
        List<Field<?>> columns = new ArrayList<>();
        columns.add(ITEM_CONTENT.ID);
        columns.add(ITEM_CONTENT.BODY);
        columns.addAll(PieceColumns.all());
        return columns;
    }

    /** Documents by number, as items that hold only the values of their part. */
    Map<Long, Item> read(DSLContext db, Collection<Long> numbers) {
        Map<Long, Item> found = new HashMap<>();
        List<Long> unknown = new ArrayList<>();
        for (Long number : numbers) {
            Item item = remembered(number);
            if (item == null) {
                unknown.add(number);
            } else {
                found.put(number, item);
            }
        }
        for (List<Long> block : Blocks.of(unknown, StoredOnce.BLOCK)) {
            readBlock(db, block, found);
        }
        return found;
    }

    private @Nullable Item remembered(Long number) {
        Item cut = documents.find(number);
        if (cut != null) {
            return cut;
        }
        Whole whole = wholes.find(number);
        return whole == null ? null : whole.item();
    }

    private void readBlock(DSLContext db, List<Long> block, Map<Long, Item> found) {
        List<Record> cut = new ArrayList<>();
        for (Record row : db.select(COLUMNS)
                .from(RowsWith.numbers(ITEM_CONTENT.ID, block))
                .fetch()) {
            String body = row.get(ITEM_CONTENT.BODY);
            if (body == null) {
                cut.add(row);
            } else {
                Item item = json.read(body);
                wholes.put(row.get(ITEM_CONTENT.ID), new Whole(item, WEIGHT_OF_AN_OBJECT + body.length()));
                found.put(row.get(ITEM_CONTENT.ID), item);
            }
        }
        Map<Long, Piece> parts = pieces(db, cut);
        for (Record row : cut) {
            Item item = together(row, parts);
            documents.put(row.get(ITEM_CONTENT.ID), item);
            found.put(row.get(ITEM_CONTENT.ID), item);
        }
    }

    private Map<Long, Piece> pieces(DSLContext db, List<Record> cut) {
        Map<Long, Piece> found = new HashMap<>();
        Map<Long, ItemGroup> groups = new HashMap<>();
        Set<Long> unknown = new HashSet<>();
        for (Record row : cut) {
            note(row.get(PieceColumns.FIELDS), found, unknown);
            PieceColumns.GROUPS.forEach((group, column) -> {
                Long number = row.get(column);
                if (number != null) {
                    groups.put(number, group);
                    note(number, found, unknown);
                }
            });
        }
        ContentPieces.bodies(db, unknown).forEach((number, body) -> {
            Piece piece = piece(groups.get(number), body);
            pieces.put(number, piece);
            found.put(number, piece);
        });
        return found;
    }

    /** The legal bases of documents, by the number of their piece. */
    Map<Long, List<LegalBasis>> bases(DSLContext db, Collection<Long> numbers) {
        Map<Long, Piece> found = new HashMap<>();
        Set<Long> unknown = new HashSet<>();
        numbers.forEach(number -> note(number, found, unknown));
        ContentPieces.bodies(db, unknown).forEach((number, body) -> {
            Piece piece = piece(ItemGroup.BY_LAW, body);
            pieces.put(number, piece);
            found.put(number, piece);
        });
        Map<Long, List<LegalBasis>> bases = new HashMap<>();
        found.forEach((number, piece) -> bases.put(
                number, piece.rows().stream().map(LegalBasis.class::cast).toList()));
        return bases;
    }

    private void note(@Nullable Long number, Map<Long, Piece> found, Set<Long> unknown) {
        if (number != null && !found.containsKey(number)) {
            Piece known = pieces.find(number);
            if (known == null) {
                unknown.add(number);
            } else {
                found.put(number, known);
            }
        }
    }

    private Piece piece(@Nullable ItemGroup group, String body) {
        int size = WEIGHT_OF_AN_OBJECT + body.length();
        return group == null
                ? new Piece(List.of(), json.readFields(body), size)
                : new Piece(List.copyOf(json.readGroup(group, body)), Map.of(), size);
    }

    private static Item together(Record row, Map<Long, Piece> pieces) {
        Item.Builder item = Item.builder();
        Long values = row.get(PieceColumns.FIELDS);
        if (values != null) {
            Objects.requireNonNull(pieces.get(values)).values().forEach(item::set);
        }
        PieceColumns.GROUPS.forEach((group, column) -> {
            Long number = row.get(column);
            if (number != null) {
                ItemGroups.set(
                        item, group, Objects.requireNonNull(pieces.get(number)).rows());
            }
        });
        return item.build();
    }
}
