package io.sitong.rules.compare;

import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.item.TimeLimit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Where the middle of the limits lies that those asked set themselves, counted in working days.
 *
 * @param median the limit half of them keep; where two stand in the middle, the shorter; absent where nobody says
 * @param known how many say one
 * @param total how many were asked
 * @param shortest and longest, absent likewise
 */
public record LimitConsensus(
        Optional<TimeLimit> median, int known, int total, Optional<TimeLimit> shortest, Optional<TimeLimit> longest) {

    /** @param field {@link ItemField#ANTICIPATE_DAY} or {@link ItemField#PROMISE_DAY} */
    public static LimitConsensus of(ItemField field, List<Item> items) {
        List<TimeLimit> limits = items.stream()
                .map(item -> limit(field, item))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparingDouble(limit -> limit.inWorkdays(ItemComparison.WORKDAYS_PER_MONTH)))
                .toList();
        if (limits.isEmpty()) {
            return new LimitConsensus(Optional.empty(), 0, items.size(), Optional.empty(), Optional.empty());
        }
        return new LimitConsensus(
                Optional.of(limits.get((limits.size() - 1) / 2)),
                limits.size(),
                items.size(),
                Optional.of(limits.getFirst()),
                Optional.of(limits.getLast()));
    }

    public static boolean covers(String key) {
        return key.equals(ItemField.ANTICIPATE_DAY.name()) || key.equals(ItemField.PROMISE_DAY.name());
    }

    private static Optional<TimeLimit> limit(ItemField field, Item item) {
        return switch (field) {
            case ANTICIPATE_DAY -> item.legalLimit();
            case PROMISE_DAY -> item.promiseLimit();
            default -> throw new IllegalArgumentException("no time limit: " + field);
        };
    }
}
