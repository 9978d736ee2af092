package io.sitong.catalog.store;

import static io.sitong.catalog.store.db.Tables.GAP;
import static io.sitong.catalog.store.db.Tables.LIST_ENTRY;
import static io.sitong.catalog.store.db.Tables.LIST_ENTRY_RENAMED;
import static io.sitong.catalog.store.db.Tables.NATIONAL_LIST;

import io.sitong.catalog.StaleEdit;
import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.list.AdoptedList;
import io.sitong.catalog.list.Confirmation;
import io.sitong.catalog.list.ListDraft;
import io.sitong.catalog.list.ListEntry;
import io.sitong.catalog.list.NationalList;
import io.sitong.catalog.list.NationalLists;
import io.sitong.catalog.list.Provenance;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

final class JooqNationalLists implements NationalLists {

    static final String ENTITY = "national_list";
    static final String ENTRY = "list_entry";

    private final Database database;
    private final DSLContext db;

    JooqNationalLists(Database database) {
        this.database = database;
        this.db = database.db();
    }

    @Override
    public List<NationalList> list() {
        return select(db, NATIONAL_LIST.DRAFT.isFalse());
    }

    @Override
    public List<NationalList> inForce() {
        return inForce(db);
    }

    private static List<NationalList> inForce(DSLContext from) {
        return select(from, NATIONAL_LIST.CURRENT_VERSION.isTrue()).stream()
                .sorted(Comparator.comparing(NationalList::sample)
                        .thenComparing(NationalList::importedAt, Comparator.reverseOrder())
                        .thenComparing(NationalList::id, Comparator.reverseOrder()))
                .toList();
    }

    @Override
    public List<NationalList> drafts(Viewer viewer) {
        Scope.mustAdminister(viewer);
        return select(db, NATIONAL_LIST.DRAFT.isTrue());
    }

    @Override
    public Optional<NationalList> find(long listId) {
        return select(db, NATIONAL_LIST.ID.eq(listId)).stream().findFirst();
    }

    @Override
    public Optional<NationalList> current() {
        return inForce().stream().findFirst();
    }

    @Override
    public Optional<NationalList> currentOf(String series) {
        return currentOf(db, series);
    }

    private static Optional<NationalList> currentOf(DSLContext from, String series) {
        return select(from, NATIONAL_LIST.SERIES.eq(series).and(NATIONAL_LIST.CURRENT_VERSION.isTrue())).stream()
                .findFirst();
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
                        r.getDraft(),
                        r.getDoubleReview(),
                        r.getImportedAt(),
                        r.getFileName() == null
                                ? null
                                : new Provenance(
                                        r.getFileName(),
                                        Objects.requireNonNullElse(r.getSha256(), ""),
                                        Objects.requireNonNullElse(r.getImportedBy(), ""))));
    }

    @Override
    public List<ListEntry> entriesOf(long listId) {
        return entries(db, LIST_ENTRY.LIST_ID.eq(listId));
    }

    @Override
    public Optional<ListEntry> findEntry(long entryId) {
        return entries(db, LIST_ENTRY.ID.eq(entryId)).stream().findFirst();
    }

    static List<ListEntry> entries(DSLContext from, Condition condition) {
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
    public NationalList draft(Viewer viewer, ListDraft draft) {
        Scope.mustAdminister(viewer);
        return db.transactionResult(c -> {
            DSLContext tx = c.dsl();
            Instant now = database.now();
            Provenance provenance = draft.provenance();
            int version = nextVersion(tx, draft.series());
            long id = Objects.requireNonNull(tx.insertInto(NATIONAL_LIST)
                    .set(NATIONAL_LIST.SERIES, draft.series())
                    .set(NATIONAL_LIST.VERSION_NUMBER, version)
                    .set(NATIONAL_LIST.TITLE, draft.title())
                    .set(NATIONAL_LIST.SAMPLE, draft.sample())
                    .set(NATIONAL_LIST.CURRENT_VERSION, false)
                    .set(NATIONAL_LIST.DRAFT, true)
                    .set(NATIONAL_LIST.IMPORTED_AT, now)
                    .set(NATIONAL_LIST.FILE_NAME, provenance == null ? null : provenance.fileName())
                    .set(NATIONAL_LIST.SHA256, provenance == null ? null : provenance.sha256())
                    .set(NATIONAL_LIST.IMPORTED_BY, viewer.name())
                    .returning(NATIONAL_LIST.ID)
                    .fetchOne(NATIONAL_LIST.ID));
            insert(tx, id, draft.entries());
            AuditLog.by(viewer, now)
                    .deed("add", ENTITY, id, null, draft.title())
                    .write(tx);
            return new NationalList(
                    id, draft.series(), version, draft.title(), draft.sample(), false, true, false, now, provenance);
        });
    }

    private static int nextVersion(DSLContext tx, String series) {
        return 1
                + Objects.requireNonNullElse(
                        tx.select(DSL.max(NATIONAL_LIST.VERSION_NUMBER))
                                .from(NATIONAL_LIST)
                                .where(NATIONAL_LIST.SERIES.eq(series))
                                .fetchOne(0, Integer.class),
                        0);
    }

    @Override
    public Map<Long, Long> renamed(long listId) {
        return renamed(db, listId);
    }

    private static Map<Long, Long> renamed(DSLContext from, long listId) {
        Map<Long, Long> renamed = new HashMap<>();
        from.select(LIST_ENTRY_RENAMED.ENTRY_ID, LIST_ENTRY_RENAMED.PREVIOUS_ID)
                .from(LIST_ENTRY_RENAMED)
                .join(LIST_ENTRY)
                .on(LIST_ENTRY.ID.eq(LIST_ENTRY_RENAMED.ENTRY_ID))
                .where(LIST_ENTRY.LIST_ID.eq(listId))
                .forEach(r -> renamed.put(r.value1(), r.value2()));
        return renamed;
    }

    @Override
    public void rename(Viewer viewer, long draftId, Map<Long, Long> newToOld) {
        Scope.mustAdminister(viewer);
        db.transaction(c -> {
            DSLContext tx = c.dsl();
            mustBeDraft(tx, draftId);
            forgetRenames(tx, draftId);
            List<@Nullable Object[]> rows = new ArrayList<>();
            newToOld.forEach((after, before) -> rows.add(new @Nullable Object[] {after, before}));
            BulkRows.insert(
                    tx, LIST_ENTRY_RENAMED, List.of(LIST_ENTRY_RENAMED.ENTRY_ID, LIST_ENTRY_RENAMED.PREVIOUS_ID), rows);
            AuditLog.by(viewer, database.now())
                    .deed("rename", ENTITY, draftId, null, new TreeMap<>(newToOld).toString())
                    .write(tx);
        });
    }

    private static void forgetRenames(DSLContext tx, long listId) {
        tx.deleteFrom(LIST_ENTRY_RENAMED)
                .where(LIST_ENTRY_RENAMED.ENTRY_ID.in(
                        DSL.select(LIST_ENTRY.ID).from(LIST_ENTRY).where(LIST_ENTRY.LIST_ID.eq(listId))))
                .execute();
    }

    @Override
    public void discard(Viewer viewer, long draftId) {
        Scope.mustAdminister(viewer);
        db.transaction(c -> {
            DSLContext tx = c.dsl();
            NationalList draft = mustBeDraft(tx, draftId);
            forgetRenames(tx, draftId);
            tx.deleteFrom(LIST_ENTRY).where(LIST_ENTRY.LIST_ID.eq(draftId)).execute();
            tx.deleteFrom(NATIONAL_LIST).where(NATIONAL_LIST.ID.eq(draftId)).execute();
            AuditLog.by(viewer, database.now())
                    .deed("remove", ENTITY, draftId, null, draft.title())
                    .write(tx);
        });
    }

    /** Locks the list, so that of two people who adopt it at once the second is told. */
    private static NationalList mustBeDraft(DSLContext tx, long draftId) {
        tx.select(NATIONAL_LIST.ID)
                .from(NATIONAL_LIST)
                .where(NATIONAL_LIST.ID.eq(draftId))
                .forUpdate()
                .fetch();
        return select(tx, NATIONAL_LIST.ID.eq(draftId).and(NATIONAL_LIST.DRAFT.isTrue())).stream()
                .findFirst()
                .orElseThrow(() -> new StaleEdit("待采用清单 " + draftId));
    }

    @Override
    public AdoptedList adopt(Viewer viewer, long draftId) {
        Scope.mustAdminister(viewer);
        return db.transactionResult(c -> {
            DSLContext tx = c.dsl();
            Instant now = database.now();
            NationalList draft = mustBeDraft(tx, draftId);
            List<NationalList> others = inForce(tx).stream()
                    .filter(list -> !list.series().equals(draft.series()))
                    .toList();
            NationalList before = currentOf(tx, draft.series()).orElse(null);
            // of two drafts the one adopted last is the newer version
            boolean doubleReview = before != null && before.doubleReview();
            int version = before == null || before.versionNumber() < draft.versionNumber()
                    ? draft.versionNumber()
                    : nextVersion(tx, draft.series());
            tx.update(NATIONAL_LIST)
                    .set(NATIONAL_LIST.CURRENT_VERSION, false)
                    .where(NATIONAL_LIST.SERIES.eq(draft.series()))
                    .execute();
            tx.update(NATIONAL_LIST)
                    .set(NATIONAL_LIST.CURRENT_VERSION, true)
                    .set(NATIONAL_LIST.DRAFT, false)
                    .set(NATIONAL_LIST.VERSION_NUMBER, version)
                    .set(NATIONAL_LIST.DOUBLE_REVIEW, doubleReview)
                    .set(NATIONAL_LIST.ADOPTED_BY, viewer.name())
                    .set(NATIONAL_LIST.ADOPTED_AT, now)
                    .where(NATIONAL_LIST.ID.eq(draftId))
                    .execute();
            NationalList numbered = new NationalList(
                    draft.id(),
                    draft.series(),
                    version,
                    draft.title(),
                    draft.sample(),
                    true,
                    false,
                    doubleReview,
                    draft.importedAt(),
                    draft.provenance());
            return new ListAdoption(tx, database.json(), viewer, now, numbered)
                    .run(before, others, renamed(tx, draftId));
        });
    }

    @Override
    public int retire(Viewer viewer, long listId) {
        Scope.mustAdminister(viewer);
        return db.transactionResult(c -> {
            DSLContext tx = c.dsl();
            Instant now = database.now();
            int taken = tx.update(NATIONAL_LIST)
                    .set(NATIONAL_LIST.CURRENT_VERSION, false)
                    .where(NATIONAL_LIST.ID.eq(listId))
                    .and(NATIONAL_LIST.CURRENT_VERSION.isTrue())
                    .execute();
            if (taken == 0) {
                throw new StaleEdit("清单 " + listId);
            }
            int closed = tx.update(GAP)
                    .set(GAP.CLOSED_AT, now)
                    .set(GAP.VERSION, GAP.VERSION.plus(1))
                    .where(GAP.LIST_ID.eq(listId))
                    .and(GAP.CLOSED_AT.isNull())
                    .execute();
            AuditLog.by(viewer, now)
                    .deed("retire", ENTITY, listId, null, Integer.toString(closed))
                    .write(tx);
            return closed;
        });
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
