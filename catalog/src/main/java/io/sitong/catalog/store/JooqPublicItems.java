package io.sitong.catalog.store;

import static io.sitong.catalog.store.db.Tables.IMPLEMENTATION;
import static io.sitong.catalog.store.db.Tables.ITEM_NAME;
import static io.sitong.catalog.store.db.Tables.STANDARD_ITEM;
import static io.sitong.catalog.store.db.Tables.STANDARD_SNAPSHOT;

import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.item.Implementation;
import io.sitong.catalog.item.ImplementationState;
import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.paging.Keyset;
import io.sitong.catalog.paging.Page;
import io.sitong.catalog.paging.PageRequest;
import io.sitong.catalog.zone.PublicChoices;
import io.sitong.catalog.zone.PublicItem;
import io.sitong.catalog.zone.PublicItems;
import io.sitong.catalog.zone.PublicQuery;
import io.sitong.catalog.zone.PublicText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;

final class JooqPublicItems implements PublicItems {

    private final Database database;
    private final DSLContext db;

    JooqPublicItems(Database database) {
        this.database = database;
        this.db = database.db();
    }

    @Override
    public Page<PublicItem> page(PublicQuery query, PageRequest request) {
        Field<String> order = PublicConditions.order(query).as("sort_value");
        Keyset after = request.after();
        List<Record> rows = new ArrayList<>(db.select(
                        STANDARD_ITEM.ID,
                        STANDARD_ITEM.CATALOG_CODE,
                        ITEM_NAME.NAME,
                        STANDARD_ITEM.TASK_TYPE,
                        STANDARD_ITEM.DEPARTMENT_CODE,
                        STANDARD_ITEM.TOPIC,
                        STANDARD_ITEM.SERVICE_OBJECTS,
                        STANDARD_ITEM.CROSS_MODE,
                        STANDARD_ITEM.PROMISE_LIMIT,
                        STANDARD_ITEM.PROMISE_UNIT,
                        order)
                .from(STANDARD_ITEM)
                .join(ITEM_NAME)
                .on(ITEM_NAME.ID.eq(STANDARD_ITEM.NAME_ID))
                .where(PublicConditions.of(query))
                .and(PublicConditions.after(query, after))
                .orderBy(order, STANDARD_ITEM.ID)
                .limit(request.size() + 1)
                .fetch());
        Page<Record> page =
                Pages.of(rows, request, r -> new Keyset(r.get("sort_value", String.class), r.get(STANDARD_ITEM.ID)));
        return new Page<>(page.rows().stream().map(JooqPublicItems::row).toList(), page.next());
    }

    private static PublicItem row(Record r) {
        Item limit = Item.builder()
                .set(ItemField.PROMISE_DAY, r.get(STANDARD_ITEM.PROMISE_LIMIT))
                .set(ItemField.PROMISE_TYPE, r.get(STANDARD_ITEM.PROMISE_UNIT))
                .build();
        return new PublicItem(
                r.get(STANDARD_ITEM.ID),
                r.get(STANDARD_ITEM.CATALOG_CODE),
                r.get(ITEM_NAME.NAME),
                ColumnText.orEmpty(r.get(STANDARD_ITEM.TASK_TYPE)),
                ColumnText.orEmpty(r.get(STANDARD_ITEM.DEPARTMENT_CODE)),
                ColumnText.orEmpty(r.get(STANDARD_ITEM.TOPIC)),
                ColumnText.orEmpty(r.get(STANDARD_ITEM.SERVICE_OBJECTS)),
                ColumnText.orEmpty(r.get(STANDARD_ITEM.CROSS_MODE)),
                limit.promiseLimit().orElse(null));
    }

    @Override
    public int count(PublicQuery query) {
        return db.fetchCount(db.select(STANDARD_ITEM.ID)
                .from(STANDARD_ITEM)
                .join(ITEM_NAME)
                .on(ITEM_NAME.ID.eq(STANDARD_ITEM.NAME_ID))
                .where(PublicConditions.of(query)));
    }

    @Override
    public Optional<PublicText> find(String catalogCode) {
        Record found = db.select(STANDARD_ITEM.ID, STANDARD_ITEM.SNAPSHOT, STANDARD_ITEM.SYNTHETIC)
                .from(STANDARD_ITEM)
                .where(STANDARD_ITEM.CATALOG_CODE.eq(catalogCode))
                .and(PublicConditions.published())
                .orderBy(STANDARD_ITEM.ID)
                .limit(1)
                .fetchOne();
        if (found == null) {
            return Optional.empty();
        }
        Condition version = STANDARD_SNAPSHOT
                .STANDARD_ID
                .eq(found.get(STANDARD_ITEM.ID))
                .and(STANDARD_SNAPSHOT.NUMBER.eq(found.get(STANDARD_ITEM.SNAPSHOT)));
        return StandardTable.readSnapshots(
                        db,
                        database.reader(),
                        StandardTable.selectSnapshots(db, version).fetch())
                .stream()
                .findFirst()
                .map(snapshot -> new PublicText(snapshot, found.get(STANDARD_ITEM.SYNTHETIC)));
    }

    @Override
    public List<Implementation> carriedOutAt(long standardId, DivisionCode division, int limit) {
        return ImplementationTable.read(
                db,
                database.reader(),
                ImplementationTable.select(db, inForce(standardId).and(IMPLEMENTATION.DIVISION_CODE.eq(division)))
                        .orderBy(IMPLEMENTATION.ID)
                        .limit(limit)
                        .fetch());
    }

    private static Condition inForce(long standardId) {
        return IMPLEMENTATION
                .STANDARD_ID
                .eq(standardId)
                .and(IMPLEMENTATION.STATE.eq(ImplementationState.PUBLISHED.name()));
    }

    @Override
    public Map<DivisionCode, Integer> placesIn(long standardId, DivisionCode division) {
        int digits = switch (division.level()) {
            case REGION -> 4;
            case LEAGUE -> 6;
            case BANNER -> 9;
            default -> 12;
        };
        Field<String> child =
                DSL.substring(IMPLEMENTATION.DIVISION_CODE.coerce(String.class), DSL.inline(1), DSL.inline(digits));
        Map<DivisionCode, Integer> places = new TreeMap<>();
        db.select(child, DSL.count())
                .from(IMPLEMENTATION)
                .where(inForce(standardId))
                .and(Scope.under(division, IMPLEMENTATION.DIVISION_CODE))
                .groupBy(child)
                .forEach(r -> places.put(new DivisionCode(r.value1() + "0".repeat(12 - digits)), r.value2()));
        return places;
    }

    @Override
    public PublicChoices choices() {
        return new PublicChoices(
                counted(STANDARD_ITEM.TOPIC, DSL.count().desc(), STANDARD_ITEM.TOPIC.asc()),
                counted(STANDARD_ITEM.DEPARTMENT_CODE, STANDARD_ITEM.DEPARTMENT_CODE.asc()));
    }

    private Map<String, Integer> counted(Field<String> column, org.jooq.OrderField<?>... order) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        db.select(column, DSL.count())
                .from(STANDARD_ITEM)
                .where(PublicConditions.published())
                .and(column.isNotNull())
                .groupBy(column)
                .orderBy(order)
                .forEach(r -> counts.put(r.value1(), r.value2()));
        return counts;
    }
}
