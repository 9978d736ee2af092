package io.sitong.catalog.store;

import static io.sitong.catalog.store.db.Tables.CORRESPONDENCE;
import static io.sitong.catalog.store.db.Tables.LIST_ENTRY;
import static io.sitong.catalog.store.db.Tables.NATIONAL_LIST;

import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.match.Correspondence;
import io.sitong.catalog.store.db.tables.records.CorrespondenceRecord;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * Many decisions on one list inside one transaction, in as many statements as a few take. Whoever else decides on the list
 * waits, so what is read here stays true until the end.
 */
final class ManyMatches {

    private static final int BLOCK = 500;
    private static final List<Field<?>> COLUMNS = List.of(
            CORRESPONDENCE.VERSION,
            CORRESPONDENCE.ENTRY_ID,
            CORRESPONDENCE.STANDARD_ID,
            CORRESPONDENCE.COUNTERPART,
            CORRESPONDENCE.RELATION,
            CORRESPONDENCE.POLARITY,
            CORRESPONDENCE.STATE,
            CORRESPONDENCE.SCORE,
            CORRESPONDENCE.REASONS,
            CORRESPONDENCE.COMMENT_TEXT,
            CORRESPONDENCE.AUTHOR,
            CORRESPONDENCE.AUTHOR_ID,
            CORRESPONDENCE.REVIEWER,
            CORRESPONDENCE.REVIEWER_ID,
            CORRESPONDENCE.CHANGED_AT);

    /** What there can be one row of. */
    private record Pair(long entryId, @Nullable Long standardId) {

        static Pair of(Correspondence c) {
            return new Pair(c.entryId(), c.standardId());
        }
    }

    private final DSLContext tx;
    private final ItemJson json;
    private final Viewer viewer;
    private final long listId;
    private final Instant now;
    private final AuditLog audit;
    /** entries that may be decided now */
    private final Set<Long> open;

    private final Map<Pair, Correspondence> known = new HashMap<>();
    private final Set<Long> decided = new HashSet<>();

    ManyMatches(DSLContext tx, ItemJson json, Viewer viewer, long listId, Instant now) {
        this.tx = tx;
        this.json = json;
        this.viewer = viewer;
        this.listId = listId;
        this.now = now;
        this.audit = AuditLog.by(viewer, now);
        this.open = ListInForce.lock(tx, NATIONAL_LIST.ID.eq(listId)) ? openEntries() : Set.of();
        read().forEach(c -> {
            known.put(Pair.of(c), c);
            decided.add(c.entryId());
        });
    }

    private Set<Long> openEntries() {
        Set<Long> entries = tx.select(LIST_ENTRY.ID)
                .from(LIST_ENTRY)
                .where(LIST_ENTRY.LIST_ID.eq(listId))
                .fetchSet(LIST_ENTRY.ID);
        entries.removeAll(JooqMatches.inDoubleReviewOf(tx, listId));
        return entries;
    }

    private List<Correspondence> read() {
        return JooqMatches.select(
                tx,
                json,
                CORRESPONDENCE.ENTRY_ID.in(
                        DSL.select(LIST_ENTRY.ID).from(LIST_ENTRY).where(LIST_ENTRY.LIST_ID.eq(listId))));
    }

    List<Correspondence> save(List<Correspondence> wanted) {
        List<Correspondence> added = wanted.stream()
                .filter(c -> c.id() == 0 && open.contains(c.entryId()) && isNew(c))
                .toList();
        List<Correspondence> changed =
                wanted.stream().filter(c -> c.id() != 0 && asKnown(c)).toList();
        List<Correspondence> stored = new ArrayList<>(add(added));
        stored.addAll(change(changed));
        return done(stored);
    }

    /** The machine says nothing of an entry that somebody has said something of. */
    private boolean isNew(Correspondence c) {
        return Correspondence.MACHINE.equals(c.author())
                ? !decided.contains(c.entryId())
                : !known.containsKey(Pair.of(c));
    }

    /** Nobody has touched the row since the caller saw it, and it may be touched. */
    private boolean asKnown(Correspondence c) {
        Correspondence there = known.get(Pair.of(c));
        return there != null && there.id() == c.id() && there.version() == c.version() && open.contains(c.entryId());
    }

    private List<Correspondence> add(List<Correspondence> added) {
        if (added.isEmpty()) {
            return added;
        }
        BulkRows.insert(
                tx, CORRESPONDENCE, COLUMNS, added.stream().map(c -> row(c, 1)).toList());
        Map<Pair, Long> numbers = read().stream().collect(Collectors.toMap(Pair::of, Correspondence::id));
        List<Correspondence> stored = added.stream()
                .map(c -> c.numbered(Objects.requireNonNull(numbers.get(Pair.of(c))), 1)
                        .at(now))
                .toList();
        stored.forEach(c -> audit.changes("add", JooqMatches.ENTITY, c.id(), null, JooqMatches.changes(null, c)));
        return stored;
    }

    private List<Correspondence> change(List<Correspondence> changed) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (Correspondence c : changed) {
            @Nullable Object[] values = Arrays.copyOf(row(c, c.version() + 1), COLUMNS.size() + 1);
            values[COLUMNS.size()] = c.id();
            rows.add(values);
            audit.changes("change", JooqMatches.ENTITY, c.id(), null, JooqMatches.changes(known.get(Pair.of(c)), c));
        }
        BulkRows.update(tx, CORRESPONDENCE, COLUMNS, "id = ?", rows);
        return changed.stream()
                .map(c -> c.numbered(c.id(), c.version() + 1).at(now))
                .toList();
    }

    private @Nullable Object[] row(Correspondence c, int version) {
        CorrespondenceRecord row = JooqMatches.record(tx, json, c, version, now);
        return COLUMNS.stream().map(row::get).toArray();
    }

    List<Correspondence> remove(List<Correspondence> wanted) {
        List<Correspondence> removed = wanted.stream().filter(this::asKnown).toList();
        for (List<Correspondence> block : Blocks.of(removed, BLOCK)) {
            tx.deleteFrom(CORRESPONDENCE)
                    .where(CORRESPONDENCE.ID.in(
                            block.stream().map(Correspondence::id).toList()))
                    .execute();
        }
        removed.forEach(c -> audit.deed("remove", JooqMatches.ENTITY, c.id(), null));
        return done(removed);
    }

    private List<Correspondence> done(List<Correspondence> touched) {
        Set<Long> entries = touched.stream().map(Correspondence::entryId).collect(Collectors.toSet());
        new GapMarks(tx).entries(listId, entries);
        DoubleReviewOfList.keep(tx, viewer, now, audit, listId, entries);
        audit.write(tx);
        return touched;
    }
}
