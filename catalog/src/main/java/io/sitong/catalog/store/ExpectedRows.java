package io.sitong.catalog.store;

import static io.sitong.catalog.store.db.Tables.CLAIM;
import static io.sitong.catalog.store.db.Tables.CORRESPONDENCE;
import static io.sitong.catalog.store.db.Tables.IMPLEMENTATION;
import static io.sitong.catalog.store.db.Tables.ITEM_NAME;
import static io.sitong.catalog.store.db.Tables.LIST_ENTRY;
import static io.sitong.catalog.store.db.Tables.STANDARD_ITEM;
import static io.sitong.catalog.store.db.Tables.STANDARD_SNAPSHOT;

import io.sitong.catalog.claim.ClaimAnswer;
import io.sitong.catalog.claim.ExpectedFilter;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.division.Level;
import io.sitong.catalog.match.MatchState;
import io.sitong.catalog.match.Polarity;
import io.sitong.catalog.standard.StandardState;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** What "asked for" means in SQL: items in force, joined with divisions whose level their published version lists. */
final class ExpectedRows {

    /** Sort column of a row: items without a code come first. */
    static final Field<String> CODE = DSL.coalesce(STANDARD_SNAPSHOT.CATALOG_CODE, DSL.inline(""));

    private ExpectedRows() {}

    /** Joins an item with its last published version, and leaves out what is not in force. */
    static Condition inForce() {
        return STANDARD_SNAPSHOT
                .STANDARD_ID
                .eq(STANDARD_ITEM.ID)
                .and(STANDARD_SNAPSHOT.NUMBER.eq(STANDARD_ITEM.SNAPSHOT))
                .and(STANDARD_ITEM.STATE.notIn(StandardState.SUSPENDED.name(), StandardState.CANCELLED.name()));
    }

    static Condition lists(Level level) {
        return STANDARD_SNAPSHOT.USE_LEVELS.like(DSL.inline("%" + level.code() + "%"));
    }

    /** These divisions, each with the items of its level. */
    static Condition asked(Collection<DivisionCode> divisions, Field<DivisionCode> column) {
        Map<Level, List<DivisionCode>> byLevel = new EnumMap<>(Level.class);
        divisions.forEach(code -> byLevel.computeIfAbsent(code.level(), level -> new ArrayList<>())
                .add(code));
        Condition any = DSL.falseCondition();
        for (Map.Entry<Level, List<DivisionCode>> level : byLevel.entrySet()) {
            any = any.or(column.in(level.getValue()).and(lists(level.getKey())));
        }
        return any;
    }

    /** What the filter says of the items; needs {@code item_name} joined. */
    static Condition items(ExpectedFilter filter) {
        Condition condition = DSL.noCondition();
        if (filter.taskType() != null) {
            condition = condition.and(STANDARD_SNAPSHOT.TASK_TYPE.eq(filter.taskType()));
        }
        if (filter.departmentCode() != null) {
            condition = condition.and(STANDARD_ITEM.DEPARTMENT_CODE.eq(filter.departmentCode()));
        }
        String text = filter.text();
        if (text != null && !text.isBlank()) {
            String wanted = text.strip();
            condition = condition.and(ImplementationConditions.names(wanted)
                    .or(STANDARD_SNAPSHOT.CATALOG_CODE.startsWith(wanted.toUpperCase(Locale.ROOT))));
        }
        Long listId = filter.listId();
        return listId == null ? condition : condition.and(onList(listId));
    }

    private static Condition onList(long listId) {
        return STANDARD_ITEM.ID.in(DSL.select(CORRESPONDENCE.STANDARD_ID)
                .from(CORRESPONDENCE)
                .join(LIST_ENTRY)
                .on(LIST_ENTRY.ID.eq(CORRESPONDENCE.ENTRY_ID))
                .where(LIST_ENTRY.LIST_ID.eq(listId))
                .and(CORRESPONDENCE.STANDARD_ID.isNotNull())
                .and(CORRESPONDENCE.POLARITY.eq(Polarity.IS.name()))
                .and(CORRESPONDENCE.STATE.in(
                        MatchState.MAPPED.name(), MatchState.IN_REVIEW.name(), MatchState.ACCEPTED.name())));
    }

    /** What the filter says of the answers; needs {@code claim} joined. */
    static Condition answers(ExpectedFilter filter) {
        if (filter.answers().isEmpty()) {
            return DSL.noCondition();
        }
        Condition given =
                CLAIM.ANSWER.in(filter.answers().stream().map(Enum::name).toList());
        return filter.answers().contains(ClaimAnswer.UNKNOWN) ? given.or(CLAIM.ID.isNull()) : given;
    }

    /** Whether the division has an implementation of the item. */
    static Condition implemented(Field<DivisionCode> division) {
        return DSL.exists(DSL.selectOne()
                .from(IMPLEMENTATION)
                .where(IMPLEMENTATION.STANDARD_ID.eq(STANDARD_ITEM.ID))
                .and(IMPLEMENTATION.DIVISION_CODE.eq(division)));
    }

    /** The name of the published version. */
    static Condition named() {
        return ITEM_NAME.ID.eq(STANDARD_SNAPSHOT.NAME_ID);
    }
}
