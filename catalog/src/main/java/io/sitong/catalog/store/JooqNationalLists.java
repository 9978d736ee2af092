package io.sitong.catalog.store;

import static io.sitong.catalog.store.db.Tables.LIST_ENTRY;
import static io.sitong.catalog.store.db.Tables.NATIONAL_LIST;

import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.list.Confirmation;
import io.sitong.catalog.list.ListEntry;
import io.sitong.catalog.list.NationalList;
import io.sitong.catalog.list.NationalLists;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

final class JooqNationalLists implements NationalLists {

    private static final String ENTITY = "national_list";

    private final Database database;
    private final DSLContext db;

    JooqNationalLists(Database database) {
        this.database = database;
        this.db = database.db();
    }

    @Override
    public List<NationalList> list() {
        return select(db, DSL.noCondition());
    }

    @Override
    public Optional<NationalList> find(long listId) {
        return select(db, NATIONAL_LIST.ID.eq(listId)).stream().findFirst();
    }

    @Override
    public Optional<NationalList> current() {
        return current(db);
    }

    private static Optional<NationalList> current(DSLContext from) {
        return select(from, NATIONAL_LIST.CURRENT_VERSION.isTrue()).stream()
                .min(Comparator.comparing(NationalList::sample)
                        .thenComparing(NationalList::importedAt, Comparator.reverseOrder())
                        .thenComparing(NationalList::id, Comparator.reverseOrder()));
    }

    private static List<NationalList> select(DSLContext from, Condition condition) {
        return from.selectFrom(NATIONAL_LIST)
                .where(condition)
                .orderBy(NATIONAL_LIST.ID.desc())
                .fetch(r -> new NationalList(
                        r.getId(),
                        r.getSeries(),
                        r.getVersionNumber(),
                        r.getTitle(),
                        r.getSample(),
                        r.getCurrentVersion(),
                        r.getImportedAt()));
    }

    @Override
    public List<ListEntry> entriesOf(long listId) {
        return entries(db, LIST_ENTRY.LIST_ID.eq(listId));
    }

    @Override
    public Optional<ListEntry> findEntry(long entryId) {
        return entries(db, LIST_ENTRY.ID.eq(entryId)).stream().findFirst();
    }

    private static List<ListEntry> entries(DSLContext from, Condition condition) {
        return from.selectFrom(LIST_ENTRY)
                .where(condition)
                .orderBy(LIST_ENTRY.NUMBER)
                .fetch(r -> new ListEntry(
                        r.getId(),
                        r.getListId(),
                        r.getNumber(),
                        r.getName(),
                        r.getBatch(),
                        r.getLeadDepartment(),
                        r.getServiceObject(),
                        r.getCrossMode(),
                        r.getDeadline(),
                        r.getSource(),
                        Confirmation.valueOf(r.getConfirmation())));
    }

    @Override
    public NationalList add(Viewer viewer, String series, String title, boolean sample, List<ListEntry> entries) {
        Scope.mustAdminister(viewer);
        return db.transactionResult(c -> {
            DSLContext tx = c.dsl();
            Instant now = database.now();
            Long before = listBefore(tx, series);
            int version = 1
                    + Objects.requireNonNullElse(
                            tx.select(DSL.max(NATIONAL_LIST.VERSION_NUMBER))
                                    .from(NATIONAL_LIST)
                                    .where(NATIONAL_LIST.SERIES.eq(series))
                                    .fetchOne(0, Integer.class),
                            0);
            tx.update(NATIONAL_LIST)
                    .set(NATIONAL_LIST.CURRENT_VERSION, false)
                    .where(NATIONAL_LIST.SERIES.eq(series))
                    .execute();
            long id = Objects.requireNonNull(tx.insertInto(NATIONAL_LIST)
                    .set(NATIONAL_LIST.SERIES, series)
                    .set(NATIONAL_LIST.VERSION_NUMBER, version)
                    .set(NATIONAL_LIST.TITLE, title)
                    .set(NATIONAL_LIST.SAMPLE, sample)
                    .set(NATIONAL_LIST.CURRENT_VERSION, true)
                    .set(NATIONAL_LIST.IMPORTED_AT, now)
                    .returning(NATIONAL_LIST.ID)
                    .fetchOne(NATIONAL_LIST.ID));
            insert(tx, id, entries);
            AuditLog audit = AuditLog.by(viewer, now).deed("add", ENTITY, id, null, title);
            if (before != null) {
                CarriedDecisions.carry(
                        tx, entries(tx, LIST_ENTRY.LIST_ID.eq(before)), entries(tx, LIST_ENTRY.LIST_ID.eq(id)), audit);
            }
            audit.write(tx);
            return new NationalList(id, series, version, title, sample, true, now);
        });
    }

    /** The list whose decisions are carried over: the version before, or else the list people worked on so far. */
    private static @Nullable Long listBefore(DSLContext tx, String series) {
        return select(tx, NATIONAL_LIST.SERIES.eq(series).and(NATIONAL_LIST.CURRENT_VERSION.isTrue())).stream()
                .findFirst()
                .or(() -> current(tx))
                .map(NationalList::id)
                .orElse(null);
    }

    private static void insert(DSLContext tx, long listId, List<ListEntry> entries) {
        List<@Nullable Object[]> rows = new ArrayList<>(entries.size());
        for (ListEntry e : entries) {
            rows.add(new @Nullable Object[] {
                listId,
                e.number(),
                ColumnText.whole(e.name()),
                ColumnText.whole(e.batch()),
                ColumnText.whole(e.leadDepartment()),
                ColumnText.whole(e.serviceObject()),
                ColumnText.whole(e.crossMode()),
                e.deadline(),
                ColumnText.whole(e.source()),
                e.confirmation()
            });
        }
        BulkRows.insert(
                tx,
                LIST_ENTRY,
                List.of(
                        LIST_ENTRY.LIST_ID,
                        LIST_ENTRY.NUMBER,
                        LIST_ENTRY.NAME,
                        LIST_ENTRY.BATCH,
                        LIST_ENTRY.LEAD_DEPARTMENT,
                        LIST_ENTRY.SERVICE_OBJECT,
                        LIST_ENTRY.CROSS_MODE,
                        LIST_ENTRY.DEADLINE,
                        LIST_ENTRY.SOURCE,
                        LIST_ENTRY.CONFIRMATION),
                rows);
    }
}
