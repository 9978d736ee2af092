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

    static Condition of(DSLContext db, Viewer viewer, ImplementationFilter filter) {
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
        String text = filter.text();
        return text == null || text.isBlank() ? condition : condition.and(text(db, text.strip()));
    }

    /** Whether the conditions may speak of {@code item_name}, so that it has to be joined. */
    static boolean asksForNames(ImplementationFilter filter) {
        String text = filter.text();
        return text != null && !text.isBlank();
    }

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

    private static Condition text(DSLContext db, String text) {
        if (CODE_START.matcher(text).matches() && text.length() >= SHORTEST_CODE_START) {
            return code(text.toUpperCase(Locale.ROOT));
        }
        Condition names = names(text);
        List<Long> few = db.select(ITEM_NAME.ID)
                .from(ITEM_NAME)
                .where(names)
                .limit(FEW_NAMES + 1)
                .fetch(ITEM_NAME.ID);
        return few.size() <= FEW_NAMES ? IMPLEMENTATION.NAME_ID.in(few) : names;
    }

    /** Names that contain the text, or whose pinyin initials do. */
    static Condition names(String text) {
        Condition contained = ITEM_NAME.NAME.contains(text);
        boolean letters = text.chars().allMatch(c -> c < 128 && Character.isLetter(c));
        return letters ? contained.or(ITEM_NAME.INITIALS.contains(text.toLowerCase(Locale.ROOT))) : contained;
    }

    private static Condition code(String start) {
        String end = start + '\uffff';
        Condition task =
                IMPLEMENTATION.TASK_CODE.between(start, end).or(IMPLEMENTATION.HANDLE_ITEM_CODE.between(start, end));
        return start.length() > CATALOG_CODE_LENGTH
                ? task
                : IMPLEMENTATION.CATALOG_CODE.between(start, end).or(task);
    }
}
