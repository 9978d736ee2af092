package io.sitong.catalog.store;

import static io.sitong.catalog.store.db.Tables.IMPLEMENTATION;
import static io.sitong.catalog.store.db.Tables.ITEM_NAME;
import static io.sitong.catalog.store.db.Tables.STANDARD_ITEM;

import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.item.ImplementationState;
import io.sitong.catalog.paging.Keyset;
import io.sitong.catalog.standard.StandardState;
import io.sitong.catalog.zone.Audience;
import io.sitong.catalog.zone.PublicQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** What the public looks for as a condition on {@code standard_item} and {@code item_name}. */
final class PublicConditions {

    private PublicConditions() {}

    /** Only what holds for everybody now, and can be named in an address. */
    static Condition published() {
        return STANDARD_ITEM
                .STATE
                .eq(StandardState.PUBLISHED.name())
                .and(STANDARD_ITEM.SNAPSHOT.gt(0))
                .and(STANDARD_ITEM.CATALOG_CODE.isNotNull());
    }

    static Condition of(PublicQuery query) {
        Condition condition = published();
        for (String word : query.words()) {
            condition = condition.and(ImplementationConditions.names(word)
                    .or(STANDARD_ITEM.CATALOG_CODE.startsWith(word.toUpperCase(Locale.ROOT))));
        }
        if (query.topic() != null) {
            condition = condition.and(STANDARD_ITEM.TOPIC.eq(query.topic()));
        }
        if (query.departmentCode() != null) {
            condition = condition.and(STANDARD_ITEM.DEPARTMENT_CODE.eq(query.departmentCode()));
        }
        Audience audience = query.audience();
        if (audience != null) {
            condition = condition.and(DSL.or(audience.codes().stream()
                    .map(STANDARD_ITEM.SERVICE_OBJECTS::contains)
                    .toList()));
        }
        if (query.crossMode() != null) {
            condition = condition.and(
                    STANDARD_ITEM.CROSS_MODE.contains(query.crossMode().label()));
        }
        DivisionCode within = query.within();
        return within == null ? condition : condition.and(carriedOut(within));
    }

    /** In force in the division or under it, or above it: asked apart, each is one look into an index. */
    private static Condition carriedOut(DivisionCode within) {
        List<DivisionCode> above = new ArrayList<>();
        for (Optional<DivisionCode> step = within.parent();
                step.isPresent();
                step = step.get().parent()) {
            above.add(step.get());
        }
        Condition there = carriedOut(Scope.under(within, IMPLEMENTATION.DIVISION_CODE));
        return above.isEmpty() ? there : there.or(carriedOut(IMPLEMENTATION.DIVISION_CODE.in(above)));
    }

    private static Condition carriedOut(Condition where) {
        return DSL.exists(DSL.selectOne()
                .from(IMPLEMENTATION)
                .where(IMPLEMENTATION.STANDARD_ID.eq(STANDARD_ITEM.ID))
                .and(IMPLEMENTATION.STATE.eq(ImplementationState.PUBLISHED.name()))
                .and(where));
    }

    /** 0 before names that begin with the first word, 1 before the others; then the pinyin initials. */
    static Field<String> order(PublicQuery query) {
        Field<String> rank = DSL.inline("1");
        if (!query.words().isEmpty()) {
            String first = query.words().getFirst();
            rank = DSL.when(
                            ITEM_NAME
                                    .NAME
                                    .startsWith(first)
                                    .or(ITEM_NAME.INITIALS.startsWith(first.toLowerCase(Locale.ROOT))),
                            DSL.inline("0"))
                    .otherwise(DSL.inline("1"));
        }
        return DSL.concat(rank, ITEM_NAME.INITIALS);
    }

    static Condition after(PublicQuery query, @Nullable Keyset after) {
        if (after == null) {
            return DSL.noCondition();
        }
        Field<String> order = order(query);
        return order.gt(after.sortValue()).or(order.eq(after.sortValue()).and(STANDARD_ITEM.ID.gt(after.id())));
    }
}
