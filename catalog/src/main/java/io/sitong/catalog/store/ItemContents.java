package io.sitong.catalog.store;

import static io.sitong.catalog.store.db.Sequences.ITEM_CONTENT_ID;
import static io.sitong.catalog.store.db.Tables.ITEM_CONTENT;

import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemGroup;
import io.sitong.catalog.store.ContentPieces.Piece;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/**
 * Stores documents once and says their numbers; lives as long as one transaction. A document with repeat groups is a row
 * of numbers of {@link ContentPieces}, any other is whole.
 */
final class ItemContents {

    private static final List<Field<?>> COLUMNS = columns();

    private final DSLContext tx;
    private final ItemJson json;
    private final ContentPieces pieces;
    private final StoredOnce stored;
    private final KnownNumbers known;

    ItemContents(DSLContext tx, ItemJson json, KnownNumbers known) {
        this.tx = tx;
        this.json = json;
        this.known = known;
        this.pieces = new ContentPieces(tx, known);
        this.stored = new StoredOnce(
                tx, ITEM_CONTENT, ITEM_CONTENT.ID, ITEM_CONTENT.FINGERPRINT, ITEM_CONTENT_ID, known.contents);
    }

    private static List<Field<?>> columns() {
        List<Field<?>> columns = new ArrayList<>();
        columns.add(ITEM_CONTENT.BODY);
        columns.addAll(PieceColumns.all());
        return columns;
    }

    /** @param body of a whole document; absent where there are pieces */
    private record Document(
            Item part, UUID fingerprint, @Nullable String body, List<Piece> pieces) {}

    Map<Item, Long> numbersOf(Collection<Item> parts) {
        Map<Item, Long> numbers = new HashMap<>();
        List<Item> unwritten = new ArrayList<>();
        for (Item part : new LinkedHashSet<>(parts)) {
            Long number = known.parts.find(part);
            if (number == null) {
                unwritten.add(part);
            } else {
                numbers.put(part, number);
            }
        }
        List<Document> unknown = unwritten.parallelStream().map(this::document).toList();
        Map<UUID, Long> stored = store(unknown);
        for (Document document : unknown) {
            Long number = Objects.requireNonNull(stored.get(document.fingerprint()));
            numbers.put(document.part(), number);
            known.parts.put(document.part(), number);
        }
        return numbers;
    }

    private Map<UUID, Long> store(List<Document> documents) {
        Map<UUID, Document> distinct = new LinkedHashMap<>();
        documents.forEach(document -> distinct.putIfAbsent(document.fingerprint(), document));
        Map<UUID, Long> pieceNumbers = pieces.numbersOf(
                distinct.values().stream().flatMap(d -> d.pieces().stream()).toList());
        return stored.numbersOf(
                distinct.keySet(),
                COLUMNS,
                fingerprint -> values(Objects.requireNonNull(distinct.get(fingerprint)), pieceNumbers),
                (fingerprint, number) -> {});
    }

    /** Stores documents in the place of those that have these numbers. */
    void replace(Map<Long, Item> parts) {
        Map<Long, Document> documents = new LinkedHashMap<>();
        parts.forEach((number, part) -> documents.put(number, document(part)));
        Map<UUID, Long> pieceNumbers = pieces.numbersOf(
                documents.values().stream().flatMap(d -> d.pieces().stream()).toList());
        List<Field<?>> columns = new ArrayList<>();
        columns.add(ITEM_CONTENT.FINGERPRINT);
        columns.addAll(COLUMNS);
        List<@Nullable Object[]> rows = new ArrayList<>();
        documents.forEach((number, document) -> {
            @Nullable Object[] values = values(document, pieceNumbers);
            @Nullable Object[] row = new Object[values.length + 2];
            row[0] = document.fingerprint();
            System.arraycopy(values, 0, row, 1, values.length);
            row[values.length + 1] = number;
            rows.add(row);
        });
        BulkRows.update(tx, ITEM_CONTENT, columns, "id = ?", rows);
    }

    /** Whether a document is kept in pieces. */
    static boolean isCut(Item part) {
        return PieceColumns.GROUPS.keySet().stream()
                .anyMatch(group -> !part.group(group).isEmpty());
    }

    private Document document(Item part) {
        if (!isCut(part)) {
            String body = json.write(part);
            return new Document(part, Fingerprint.of(body), body, List.of());
        }
        List<Piece> own = new ArrayList<>();
        String fields = json.writeFields(part.fields());
        if (fields != null) {
            own.add(Piece.ofFields(fields));
        }
        StringBuilder together = new StringBuilder();
        for (ItemGroup group : PieceColumns.GROUPS.keySet()) {
            List<?> rows = part.group(group);
            if (!rows.isEmpty()) {
                own.add(piece(group, rows));
            }
        }
        own.forEach(piece -> together.append(piece.fingerprint()));
        if (!part.places().isEmpty()) {
            throw new IllegalStateException("places stand in a document of their own: " + part);
        }
        return new Document(part, Fingerprint.of(together.toString()), null, own);
    }

    private Piece piece(ItemGroup group, List<?> rows) {
        KnownNumbers.GroupRows key = new KnownNumbers.GroupRows(group, rows);
        Piece piece = known.groups.find(key);
        if (piece == null) {
            piece = Piece.ofGroup(group, rows, json.writeGroup(rows));
            known.groups.put(key, piece);
        }
        return piece;
    }

    private static @Nullable Object[] values(Document document, Map<UUID, Long> pieceNumbers) {
        Map<Field<Long>, Long> numbers = new HashMap<>();
        for (Piece piece : document.pieces()) {
            ItemGroup group = piece.group();
            Field<Long> column = group == null ? PieceColumns.FIELDS : PieceColumns.GROUPS.get(group);
            numbers.put(column, pieceNumbers.get(piece.fingerprint()));
        }
        @Nullable Object[] values = new Object[COLUMNS.size()];
        values[0] = document.body();
        for (int i = 1; i < values.length; i++) {
            values[i] = numbers.get(COLUMNS.get(i));
        }
        return values;
    }
}
