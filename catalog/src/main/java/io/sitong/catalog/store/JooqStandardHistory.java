package io.sitong.catalog.store;

import static io.sitong.catalog.store.db.Tables.ITEM_NAME;
import static io.sitong.catalog.store.db.Tables.STANDARD_ITEM;
import static io.sitong.catalog.store.db.Tables.STANDARD_SNAPSHOT;
import static io.sitong.catalog.store.db.Tables.STANDARD_STATUS;
import static io.sitong.catalog.store.db.Tables.STANDARD_SUCCESSOR;

import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.paging.Keyset;
import io.sitong.catalog.paging.Page;
import io.sitong.catalog.paging.PageRequest;
import io.sitong.catalog.standard.CatalogEdition;
import io.sitong.catalog.standard.ProposalKind;
import io.sitong.catalog.standard.StandardFilter;
import io.sitong.catalog.standard.StandardHistory;
import io.sitong.catalog.standard.StandardItem;
import io.sitong.catalog.standard.StandardState;
import io.sitong.catalog.standard.StatusChange;
import io.sitong.catalog.standard.Succession;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record2;
import org.jooq.SelectConditionStep;
import org.jooq.SelectOnConditionStep;
import org.jooq.SelectSelectStep;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

final class JooqStandardHistory implements StandardHistory {

    private static final int BLOCK = 500;
    private static final Field<String> CODE = DSL.coalesce(STANDARD_SNAPSHOT.CATALOG_CODE, DSL.inline(""));
    private static final Field<String> STATE =
            DSL.coalesce(STANDARD_STATUS.STATE, DSL.inline(StandardState.PUBLISHED.name()));

    private final Database database;
    private final DSLContext db;

    JooqStandardHistory(Database database) {
        this.database = database;
        this.db = database.db();
    }

    /** Every version that held on the day, with the state of its item then. */
    private <R extends Record> SelectOnConditionStep<R> held(SelectSelectStep<R> select, LocalDate day) {
        Table<Record2<Long, Integer>> version = DSL.select(
                        STANDARD_SNAPSHOT.STANDARD_ID.as("standard_id"),
                        DSL.max(STANDARD_SNAPSHOT.NUMBER).as("number"))
                .from(STANDARD_SNAPSHOT)
                .where(STANDARD_SNAPSHOT.EFFECTIVE.le(day))
                .and(STANDARD_SNAPSHOT.REVOKED.isFalse())
                .groupBy(STANDARD_SNAPSHOT.STANDARD_ID)
                .asTable("held_version");
        Table<Record2<Long, Long>> status = DSL.select(
                        STANDARD_STATUS.STANDARD_ID.as("standard_id"),
                        DSL.max(STANDARD_STATUS.ID).as("id"))
                .from(STANDARD_STATUS)
                .where(STANDARD_STATUS.EFFECTIVE.le(day))
                .groupBy(STANDARD_STATUS.STANDARD_ID)
                .asTable("held_status");
        return select.from(version)
                .join(STANDARD_SNAPSHOT)
                .on(STANDARD_SNAPSHOT.STANDARD_ID.eq(version.field("standard_id", Long.class)))
                .and(STANDARD_SNAPSHOT.NUMBER.eq(version.field("number", Integer.class)))
                .join(STANDARD_ITEM)
                .on(STANDARD_ITEM.ID.eq(STANDARD_SNAPSHOT.STANDARD_ID))
                .join(ITEM_NAME)
                .on(ITEM_NAME.ID.eq(STANDARD_SNAPSHOT.NAME_ID))
                .leftJoin(status)
                .on(STANDARD_SNAPSHOT.STANDARD_ID.eq(status.field("standard_id", Long.class)))
                .leftJoin(STANDARD_STATUS)
                .on(STANDARD_STATUS.ID.eq(status.field("id", Long.class)));
    }

    private SelectConditionStep<Record> rows(LocalDate day, Condition condition) {
        List<Field<?>> fields = new ArrayList<>(Arrays.asList(STANDARD_SNAPSHOT.fields()));
        fields.add(ITEM_NAME.NAME);
        fields.add(STANDARD_ITEM.SYNTHETIC);
        fields.add(STATE.as("held_state"));
        return held(db.select(fields), day).where(condition);
    }

    private List<StandardItem> read(List<? extends Record> rows) {
        List<Item> items = database.reader().items(db, ItemColumns.OF_SNAPSHOT, rows);
        List<StandardItem> held = new ArrayList<>(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            Record row = rows.get(i);
            held.add(new StandardItem(
                    row.get(STANDARD_SNAPSHOT.STANDARD_ID),
                    0,
                    StandardState.valueOf(row.get("held_state", String.class)),
                    items.get(i),
                    row.get(STANDARD_SNAPSHOT.NUMBER),
                    row.get(STANDARD_ITEM.SYNTHETIC),
                    row.get(STANDARD_SNAPSHOT.PUBLISHED_AT)));
        }
        return held;
    }

    @Override
    public Optional<StandardItem> find(long standardId, LocalDate day) {
        return read(rows(day, STANDARD_SNAPSHOT.STANDARD_ID.eq(standardId)).fetch()).stream()
                .findFirst();
    }

    @Override
    public Page<StandardItem> page(StandardFilter filter, LocalDate day, PageRequest request) {
        List<StandardItem> rows = read(rows(day, condition(filter).and(after(request.after())))
                .orderBy(CODE, STANDARD_SNAPSHOT.STANDARD_ID)
                .limit(request.size() + 1)
                .fetch());
        return Pages.of(rows, request, JooqStandardHistory::keyset);
    }

    private static Condition after(@Nullable Keyset after) {
        return after == null
                ? DSL.noCondition()
                : CODE.gt(after.sortValue())
                        .or(CODE.eq(after.sortValue()).and(STANDARD_SNAPSHOT.STANDARD_ID.gt(after.id())));
    }

    private static Keyset keyset(StandardItem held) {
        String code = ColumnText.cut(
                held.item().text(ItemField.CATALOG_CODE),
                STANDARD_SNAPSHOT.CATALOG_CODE.getDataType().length());
        return new Keyset(code, held.id());
    }

    @Override
    public long count(StandardFilter filter, LocalDate day) {
        return Objects.requireNonNull(
                held(db.select(DSL.count()), day).where(condition(filter)).fetchOne(0, Long.class));
    }

    @Override
    public CatalogEdition edition(LocalDate day) {
        LocalDate state = db.select(DSL.max(STANDARD_STATUS.EFFECTIVE))
                .from(STANDARD_STATUS)
                .where(STANDARD_STATUS.EFFECTIVE.le(day))
                .fetchOne(0, LocalDate.class);
        var versions = Objects.requireNonNull(db.select(
                        DSL.countDistinct(STANDARD_SNAPSHOT.STANDARD_ID),
                        DSL.count(),
                        DSL.max(STANDARD_SNAPSHOT.EFFECTIVE))
                .from(STANDARD_SNAPSHOT)
                .where(STANDARD_SNAPSHOT.EFFECTIVE.le(day))
                .and(STANDARD_SNAPSHOT.REVOKED.isFalse())
                .fetchOne());
        LocalDate text = versions.value3();
        LocalDate last = state == null || (text != null && text.isAfter(state)) ? text : state;
        return new CatalogEdition(versions.value1(), versions.value2(), last);
    }

    @Override
    public void forEach(StandardFilter filter, LocalDate day, Consumer<StandardItem> consumer) {
        Keyset last = null;
        List<StandardItem> block;
        do {
            block = read(rows(day, condition(filter).and(after(last)))
                    .orderBy(CODE, STANDARD_SNAPSHOT.STANDARD_ID)
                    .limit(BLOCK)
                    .fetch());
            block.forEach(consumer);
            last = block.isEmpty() ? last : keyset(block.getLast());
        } while (block.size() == BLOCK);
    }

    private static Condition condition(StandardFilter filter) {
        Condition condition = DSL.noCondition();
        String type = filter.taskType();
        if (type != null) {
            condition = condition.and(STANDARD_SNAPSHOT.TASK_TYPE.eq(type));
        }
        String department = filter.departmentCode();
        if (department != null) {
            condition = condition.and(
                    DSL.substring(STANDARD_SNAPSHOT.CATALOG_CODE, 5, 2).eq(department));
        }
        String topic = filter.topic();
        if (topic != null) {
            // the topic a version had is in its document; grids filter by the one the item has
            condition = condition.and(STANDARD_ITEM.TOPIC.eq(topic));
        }
        StandardState state = filter.state();
        if (state != null) {
            condition = condition.and(STATE.eq(state.name()));
        }
        String text = filter.text();
        if (text != null && !text.isBlank()) {
            String wanted = text.strip();
            condition = condition.and(ImplementationConditions.names(wanted)
                    .or(STANDARD_SNAPSHOT.CATALOG_CODE.startsWith(wanted.toUpperCase(Locale.ROOT))));
        }
        return condition;
    }

    @Override
    public List<StatusChange> statusesOf(long standardId) {
        return db.selectFrom(STANDARD_STATUS)
                .where(STANDARD_STATUS.STANDARD_ID.eq(standardId))
                .orderBy(STANDARD_STATUS.ID.desc())
                .fetch(r -> new StatusChange(
                        r.getStandardId(),
                        StandardState.valueOf(r.getState()),
                        r.getEffective(),
                        r.getRecordedAt(),
                        r.getAccount(),
                        r.getNote()));
    }

    @Override
    public List<Succession> successorsOf(long standardId) {
        return successions(STANDARD_SUCCESSOR.STANDARD_ID.eq(standardId));
    }

    @Override
    public List<Succession> predecessorsOf(long standardId) {
        return successions(STANDARD_SUCCESSOR.SUCCESSOR_ID.eq(standardId));
    }

    private List<Succession> successions(Condition condition) {
        return db.selectFrom(STANDARD_SUCCESSOR)
                .where(condition)
                .orderBy(STANDARD_SUCCESSOR.STANDARD_ID, STANDARD_SUCCESSOR.SUCCESSOR_ID)
                .fetch(r -> new Succession(
                        r.getStandardId(), r.getSuccessorId(), ProposalKind.valueOf(r.getKind()), r.getEffective()));
    }
}
