package io.sitong.catalog.store;

import static io.sitong.catalog.store.db.Tables.IMPLEMENTATION;
import static io.sitong.catalog.store.db.Tables.ITEM_NAME;

import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.item.ImplementationFilter;
import io.sitong.catalog.item.ImplementationState;
import io.sitong.catalog.paging.Keyset;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Row1;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** A filter as a condition that the indexes of {@code implementation} can answer. */
final class ImplementationConditions {

    /** With more matching names than this, nearly every stretch of the table holds hits: walk it in order instead. */
    private static final int FEW_NAMES = 400;

    private static final Pattern CODE_START = Pattern.compile("[0-9A-Za-z]*[0-9][0-9A-Za-z]*");
    private static final int SHORTEST_CODE_START = 4;
    private static final int CATALOG_CODE_LENGTH = 12;

    private ImplementationConditions() {}

    /** For those who join {@code item_name} and read all rows. */
    static Condition of(DSLContext db, Viewer viewer, ImplementationFilter filter) {
        Condition condition = besideText(viewer, filter);
        String text = textOf(filter);
        if (text.isEmpty()) {
            return condition;
        }
        if (isCode(text)) {
            return condition.and(code(text));
        }
        List<Long> few = someNames(db, text);
        return condition.and(few.size() <= FEW_NAMES ? IMPLEMENTATION.NAME_ID.in(few) : names(text));
    }

    /**
     * For those who want the first rows only. Few names are joined as a table: among many numbers in a list, H2 would
     * rather walk the whole region in order than look each of them up.
     */
    static Wanted wanted(DSLContext db, Viewer viewer, ImplementationFilter filter) {
        Condition condition = besideText(viewer, filter);
        String text = textOf(filter);
        if (text.isEmpty()) {
            return new Wanted(condition, IMPLEMENTATION);
        }
        if (isCode(text)) {
            return new Wanted(condition.and(code(text)), IMPLEMENTATION);
        }
        List<Long> few = someNames(db, text);
        if (few.isEmpty()) {
            return new Wanted(DSL.falseCondition(), IMPLEMENTATION);
        }
        if (few.size() > FEW_NAMES) {
            return new Wanted(
                    condition.and(names(text)),
                    IMPLEMENTATION.join(ITEM_NAME).on(ITEM_NAME.ID.eq(IMPLEMENTATION.NAME_ID)));
        }
        Table<Record1<Long>> found =
                DSL.values(few.stream().map(DSL::row).toArray(Row1[]::new)).as("found", "name_id");
        Field<Long> name = DSL.field(DSL.name("found", "name_id"), Long.class);
        return new Wanted(condition, found.join(IMPLEMENTATION).on(IMPLEMENTATION.NAME_ID.eq(name)));
    }

    private static Condition besideText(Viewer viewer, ImplementationFilter filter) {
        Condition condition = Scope.of(viewer, filter.within(), IMPLEMENTATION.DIVISION_CODE);
        if (filter.level() != null) {
            condition =
                    condition.and(IMPLEMENTATION.LEVEL_CODE.eq(filter.level().code()));
        }
        if (filter.taskType() != null) {
            condition = condition.and(IMPLEMENTATION.TASK_TYPE.eq(filter.taskType()));
        }
        if (filter.standardId() != null) {
            condition = condition.and(IMPLEMENTATION.STANDARD_ID.eq(filter.standardId()));
        }
        if (filter.attached() != null) {
            condition = condition.and(
                    filter.attached() ? IMPLEMENTATION.STANDARD_ID.isNotNull() : IMPLEMENTATION.STANDARD_ID.isNull());
        }
        if (!filter.states().isEmpty()) {
            condition = condition.and(IMPLEMENTATION.STATE.in(
                    filter.states().stream().map(ImplementationState::name).toList()));
        }
        return condition;
    }

    private static String textOf(ImplementationFilter filter) {
        String text = filter.text();
        return text == null ? "" : text.strip();
    }

    private static boolean isCode(String text) {
        return CODE_START.matcher(text).matches() && text.length() >= SHORTEST_CODE_START;
    }

    /** One more than few, where there are so many. */
    private static List<Long> someNames(DSLContext db, String text) {
        return db.select(ITEM_NAME.ID)
                .from(ITEM_NAME)
                .where(names(text))
                .limit(FEW_NAMES + 1)
                .fetch(ITEM_NAME.ID);
    }

    /**
     * What a filter asks for.
     *
     * @param rows {@code implementation}, joined with what the condition speaks of
     */
    record Wanted(Condition condition, Table<?> rows) {}

    /** Rows that come after the last row of a page, in the order division, number. */
    static Condition after(@Nullable Keyset keyset) {
        if (keyset == null) {
            return DSL.noCondition();
        }
        var division = new io.sitong.catalog.division.DivisionCode(keyset.sortValue());
        return IMPLEMENTATION
                .DIVISION_CODE
                .ge(division)
                .and(IMPLEMENTATION.DIVISION_CODE.gt(division).or(IMPLEMENTATION.ID.gt(keyset.id())));
    }

    /** Names that contain the text, or whose pinyin initials do. */
    static Condition names(String text) {
        Condition contained = ITEM_NAME.NAME.contains(text);
        boolean letters = text.chars().allMatch(c -> c < 128 && Character.isLetter(c));
        return letters ? contained.or(ITEM_NAME.INITIALS.contains(text.toLowerCase(Locale.ROOT))) : contained;
    }

    private static Condition code(String text) {
        String start = text.toUpperCase(Locale.ROOT);
        String end = start + '\uffff';
        Condition task =
                IMPLEMENTATION.TASK_CODE.between(start, end).or(IMPLEMENTATION.HANDLE_ITEM_CODE.between(start, end));
        return start.length() > CATALOG_CODE_LENGTH
                ? task
                : IMPLEMENTATION.CATALOG_CODE.between(start, end).or(task);
    }
}
