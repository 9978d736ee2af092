package io.sitong.ui.compare;

import io.sitong.catalog.division.Division;
import io.sitong.rules.compare.FieldComparison;
import io.sitong.rules.compare.Sameness;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One division and all under it, beside the standard.
 *
 * @param standings how the division and those under it stand to the item
 */
record CompareColumn(Division division, Standings standings, List<Compared> items) {

    /** How often the field agrees, differs or is missing. */
    Map<Sameness, Integer> counts(String key) {
        Map<Sameness, Integer> counts = new EnumMap<>(Sameness.class);
        for (Compared item : items) {
            FieldComparison field = item.fields().get(key);
            if (field != null) {
                counts.merge(field.sameness(), 1, Integer::sum);
            }
        }
        return counts;
    }

    /** Those that do not simply say the same. */
    List<Compared> departing(String key) {
        return items.stream()
                .filter(i -> i.fields().get(key) != null)
                .filter(i -> Objects.requireNonNull(i.fields().get(key)).sameness() != Sameness.SAME)
                .toList();
    }
}
