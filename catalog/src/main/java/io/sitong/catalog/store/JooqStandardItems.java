package io.sitong.catalog.store;

import static io.sitong.catalog.store.db.Tables.ITEM_NAME;
import static io.sitong.catalog.store.db.Tables.STANDARD_ITEM;
import static io.sitong.catalog.store.db.Tables.STANDARD_SNAPSHOT;

import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.paging.Keyset;
import io.sitong.catalog.paging.Page;
import io.sitong.catalog.paging.PageRequest;
import io.sitong.catalog.standard.Proposal;
import io.sitong.catalog.standard.ProposalKind;
import io.sitong.catalog.standard.StandardFilter;
import io.sitong.catalog.standard.StandardItem;
import io.sitong.catalog.standard.StandardItems;
import io.sitong.catalog.standard.StandardSnapshot;
import io.sitong.catalog.standard.StandardState;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;

final class JooqStandardItems implements StandardItems {

    static final String ENTITY = "standard_item";

    private static final int BLOCK = 500;
    private static final Field<String> CODE = DSL.coalesce(STANDARD_ITEM.CATALOG_CODE, DSL.inline(""));

    private final Database database;
    private final DSLContext db;

    JooqStandardItems(Database database) {
        this.database = database;
        this.db = database.db();
    }

    @Override
    public Optional<StandardItem> find(long id) {
        return find(db, id);
    }

    private Optional<StandardItem> find(DSLContext from, long id) {
        return fetch(from, STANDARD_ITEM.ID.eq(id)).stream().findFirst();
    }

    @Override
    public Optional<StandardItem> findByCode(String catalogCode) {
        return fetch(db, STANDARD_ITEM.CATALOG_CODE.eq(catalogCode)).stream().findFirst();
    }

    @Override
    public Map<Long, StandardItem> findAll(Collection<Long> ids) {
        Map<Long, StandardItem> found = new HashMap<>();
        for (List<Long> block : Blocks.of(new HashSet<>(ids), BLOCK)) {
            fetch(db, STANDARD_ITEM.ID.in(block)).forEach(s -> found.put(s.id(), s));
        }
        return found;
    }

    private List<StandardItem> fetch(DSLContext from, Condition condition) {
        return StandardTable.read(
                from,
                database.reader(),
                StandardTable.select(from, condition).orderBy(STANDARD_ITEM.ID).fetch());
    }

    @Override
    public Page<StandardItem> page(StandardFilter filter, PageRequest request) {
        Condition condition = condition(filter);
        Keyset after = request.after();
        if (after != null) {
            condition = condition.and(
                    CODE.gt(after.sortValue()).or(CODE.eq(after.sortValue()).and(STANDARD_ITEM.ID.gt(after.id()))));
        }
        List<StandardItem> rows = StandardTable.read(
                db,
                database.reader(),
                StandardTable.select(db, condition)
                        .orderBy(CODE, STANDARD_ITEM.ID)
                        .limit(request.size() + 1)
                        .fetch());
        return Pages.of(rows, request, s -> new Keyset(sortValue(s.item()), s.id()));
    }

    private static String sortValue(Item item) {
        return ColumnText.cut(
                item.text(ItemField.CATALOG_CODE),
                STANDARD_ITEM.CATALOG_CODE.getDataType().length());
    }

    @Override
    public long count(StandardFilter filter) {
        return Objects.requireNonNull(db.select(DSL.count())
                .from(STANDARD_ITEM)
                .join(ITEM_NAME)
                .on(ITEM_NAME.ID.eq(STANDARD_ITEM.NAME_ID))
                .where(condition(filter))
                .fetchOne(0, Long.class));
    }

    @Override
    public void forEach(StandardFilter filter, Consumer<StandardItem> consumer) {
        Condition condition = condition(filter);
        long last = 0;
        List<StandardItem> block;
        do {
            block = StandardTable.read(
                    db,
                    database.reader(),
                    StandardTable.select(db, condition.and(STANDARD_ITEM.ID.gt(last)))
                            .orderBy(STANDARD_ITEM.ID)
                            .limit(BLOCK)
                            .fetch());
            block.forEach(consumer);
            last = block.isEmpty() ? last : block.get(block.size() - 1).id();
        } while (block.size() == BLOCK);
    }

    private static Condition condition(StandardFilter filter) {
        Condition condition = DSL.noCondition();
        if (filter.taskType() != null) {
            condition = condition.and(STANDARD_ITEM.TASK_TYPE.eq(filter.taskType()));
        }
        if (filter.departmentCode() != null) {
            condition = condition.and(STANDARD_ITEM.DEPARTMENT_CODE.eq(filter.departmentCode()));
        }
        if (filter.topic() != null) {
            condition = condition.and(STANDARD_ITEM.TOPIC.eq(filter.topic()));
        }
        if (filter.state() != null) {
            condition = condition.and(STANDARD_ITEM.STATE.eq(filter.state().name()));
        }
        String text = filter.text();
        if (text != null && !text.isBlank()) {
            String wanted = text.strip();
            condition = condition.and(ImplementationConditions.names(wanted)
                    .or(STANDARD_ITEM.CATALOG_CODE.startsWith(wanted.toUpperCase(Locale.ROOT))));
        }
        return condition;
    }

    @Override
    public Map<Long, Instant> firstPublished(Collection<Long> ids) {
        Map<Long, Instant> first = new HashMap<>();
        Field<Instant> earliest = DSL.min(STANDARD_SNAPSHOT.PUBLISHED_AT);
        for (List<Long> block : Blocks.of(new HashSet<>(ids), 500)) {
            db.select(STANDARD_SNAPSHOT.STANDARD_ID, earliest)
                    .from(STANDARD_SNAPSHOT)
                    .where(STANDARD_SNAPSHOT.STANDARD_ID.in(block))
                    .and(STANDARD_SNAPSHOT.REVOKED.isFalse())
                    .groupBy(STANDARD_SNAPSHOT.STANDARD_ID)
                    .forEach(r -> first.put(r.value1(), r.value2()));
        }
        return first;
    }

    @Override
    public List<StandardSnapshot> snapshotsOf(long standardId) {
        return StandardTable.readSnapshots(
                db,
                database.reader(),
                StandardTable.selectSnapshots(
                                db,
                                STANDARD_SNAPSHOT.STANDARD_ID.eq(standardId).and(STANDARD_SNAPSHOT.REVOKED.isFalse()))
                        .orderBy(STANDARD_SNAPSHOT.NUMBER.desc())
                        .fetch());
    }

    @Override
    public Optional<StandardSnapshot> findSnapshot(long standardId, int number) {
        Condition one = STANDARD_SNAPSHOT.STANDARD_ID.eq(standardId).and(STANDARD_SNAPSHOT.NUMBER.eq(number));
        return StandardTable.readSnapshots(
                        db,
                        database.reader(),
                        StandardTable.selectSnapshots(db, one).fetch())
                .stream()
                .findFirst();
    }

    @Override
    public Map<String, Map<String, Integer>> countByDepartmentAndType() {
        Map<String, Map<String, Integer>> counts = new TreeMap<>();
        Field<String> department = DSL.coalesce(STANDARD_ITEM.DEPARTMENT_CODE, DSL.inline(""));
        Field<String> type = DSL.coalesce(STANDARD_ITEM.TASK_TYPE, DSL.inline(""));
        db.select(department, type, DSL.count())
                .from(STANDARD_ITEM)
                .groupBy(department, type)
                .forEach(r ->
                        counts.computeIfAbsent(r.value1(), d -> new TreeMap<>()).put(r.value2(), r.value3()));
        return counts;
    }

    @Override
    public StandardItem addDraft(Viewer viewer, Item item) {
        Scope.mustEditStandards(viewer);
        return db.transactionResult(c -> {
            DSLContext tx = c.dsl();
            Instant now = database.now();
            StandardItem first = new StandardItem(0, 1, StandardState.DRAFT, item, 0, false, now);
            long id = Objects.requireNonNull(tx.insertInto(STANDARD_ITEM)
                    .set(StandardTable.assignments(new ItemWriter(tx, database.json()), first))
                    .returning(STANDARD_ITEM.ID)
                    .fetchOne(STANDARD_ITEM.ID));
            AuditLog.by(viewer, now).deed("add", ENTITY, id, null).write(tx);
            StandardItem draft = new StandardItem(id, 1, StandardState.DRAFT, item, 0, false, now);
            new ProposalWriting(database, tx, viewer, now)
                    .save(Proposal.begin(draft, ProposalKind.NEW, item, List.of()));
            return draft;
        });
    }
}
