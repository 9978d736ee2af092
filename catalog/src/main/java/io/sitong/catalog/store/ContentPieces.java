package io.sitong.catalog.store;

import static io.sitong.catalog.store.db.Sequences.CONTENT_PIECE_ID;
import static io.sitong.catalog.store.db.Tables.CONTENT_PIECE;

import io.sitong.catalog.item.ItemGroup;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Stores the pieces that documents are made of, once each, and says their numbers; lives as long as one transaction. */
final class ContentPieces {

    private final DSLContext tx;
    private final StoredOnce stored;

    ContentPieces(DSLContext tx, KnownNumbers known) {
        this.tx = tx;
        this.stored = new StoredOnce(
                tx, CONTENT_PIECE, CONTENT_PIECE.ID, CONTENT_PIECE.FINGERPRINT, CONTENT_PIECE_ID, known.pieces);
    }

    /**
     * One piece: a repeat group, or the single values.
     *
     * @param group absent for the single values
     * @param rows of the group
     * @param body JSON, in the form {@link ItemJson} gives
     */
    record Piece(@Nullable ItemGroup group, List<?> rows, String body, UUID fingerprint) {

        static Piece ofFields(String body) {
            return new Piece(null, List.of(), body, Fingerprint.of("FIELDS" + body));
        }

        static Piece ofGroup(ItemGroup group, List<?> rows, String body) {
            return new Piece(group, rows, body, Fingerprint.of(group.name() + body));
        }
    }

    /** The numbers of pieces, by fingerprint. */
    Map<UUID, Long> numbersOf(Collection<Piece> pieces) {
        Map<UUID, Piece> distinct = new LinkedHashMap<>();
        pieces.forEach(piece -> distinct.putIfAbsent(piece.fingerprint(), piece));
        ContentGroupRows groups = new ContentGroupRows();
        Map<UUID, Long> numbers = new HashMap<>(stored.numbersOf(
                distinct.keySet(),
                List.of(CONTENT_PIECE.BODY),
                fingerprint -> new @Nullable Object[] {
                    Objects.requireNonNull(distinct.get(fingerprint)).body()
                },
                (fingerprint, number) -> {
                    Piece piece = Objects.requireNonNull(distinct.get(fingerprint));
                    ItemGroup group = piece.group();
                    if (group != null) {
                        groups.add(number, group, piece.rows());
                    }
                }));
        groups.write(tx);
        return numbers;
    }

    /** The bodies of pieces, by number. */
    static Map<Long, String> bodies(DSLContext db, Collection<Long> numbers) {
        Map<Long, String> bodies = new HashMap<>();
        for (List<Long> block : Blocks.of(new ArrayList<>(numbers), StoredOnce.BLOCK)) {
            db.select(CONTENT_PIECE.ID, CONTENT_PIECE.BODY)
                    .from(RowsWith.numbers(CONTENT_PIECE.ID, block))
                    .forEach(row -> bodies.put(row.value1(), row.value2()));
        }
        return bodies;
    }
}
