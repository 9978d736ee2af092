package io.sitong.rules.compare;

import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemGroup;
import io.sitong.catalog.item.LegalBasis;
import io.sitong.rules.fold.NameFold;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Adds one row of one item's repeat group to another item, or takes it out. */
public final class RowTransfer {

    private RowTransfer() {}

    /**
     * The item with the row of {@code from} that means this, at the end of its group.
     *
     * @param key as in {@link RowConsensus.Row}
     */
    public static Item add(ItemGroup group, String key, Item from, Item into) {
        return switch (group) {
            case BY_LAW ->
                into.edit().bases(with(into.bases(), basis(key, from))).build();
            case MATERIALS ->
                into.edit()
                        .materials(with(into.materials(), first(from.materials(), m -> material(m.name(), key))))
                        .build();
            case FEES ->
                into.edit()
                        .fees(with(into.fees(), first(from.fees(), f -> folds(f.name(), key))))
                        .build();
            case STEPS ->
                into.edit()
                        .steps(with(into.steps(), first(from.steps(), s -> folds(s.name(), key))))
                        .build();
            case RESULTS ->
                into.edit()
                        .results(with(into.results(), first(from.results(), r -> folds(r.name(), key))))
                        .build();
            case SPECIAL_STEPS, PLACES, CHANNELS, FAQS, SITUATIONS ->
                throw new IllegalArgumentException("each place has its own: " + group);
        };
    }

    /** The item without the rows that mean this; other places of the same citation stay. */
    public static Item remove(ItemGroup group, String key, Item from) {
        return switch (group) {
            case BY_LAW -> from.edit().bases(withoutCitation(from.bases(), key)).build();
            case MATERIALS ->
                from.edit()
                        .materials(without(from.materials(), m -> material(m.name(), key)))
                        .build();
            case FEES ->
                from.edit()
                        .fees(without(from.fees(), f -> folds(f.name(), key)))
                        .build();
            case STEPS ->
                from.edit()
                        .steps(without(from.steps(), s -> folds(s.name(), key)))
                        .build();
            case RESULTS ->
                from.edit()
                        .results(without(from.results(), r -> folds(r.name(), key)))
                        .build();
            case SPECIAL_STEPS, PLACES, CHANNELS, FAQS, SITUATIONS ->
                throw new IllegalArgumentException("each place has its own: " + group);
        };
    }

    private static boolean material(String name, String key) {
        return MaterialNames.key(name).equals(key);
    }

    private static boolean folds(String name, String key) {
        return NameFold.fold(name).equals(key);
    }

    private static LegalBasis basis(String key, Item from) {
        return first(BasisParser.parse(from.bases()), basis -> cites(basis, key));
    }

    private static boolean cites(LegalBasis basis, String key) {
        return BasisSet.of(List.of(basis)).keys().contains(key);
    }

    private static List<LegalBasis> withoutCitation(List<LegalBasis> bases, String key) {
        List<LegalBasis> kept = new ArrayList<>();
        for (LegalBasis basis : bases) {
            if (!cites(basis, key)) {
                kept.add(basis);
            } else {
                BasisParser.parse(List.of(basis)).stream()
                        .filter(one -> !cites(one, key))
                        .forEach(kept::add);
            }
        }
        return kept;
    }

    private static <T> T first(List<T> rows, Predicate<T> wanted) {
        return rows.stream().filter(wanted).findFirst().orElseThrow(() -> new IllegalArgumentException("no such row"));
    }

    private static <T> List<T> with(List<T> rows, T row) {
        List<T> all = new ArrayList<>(rows);
        all.add(row);
        return all;
    }

    private static <T> List<T> without(List<T> rows, Predicate<T> unwanted) {
        return rows.stream().filter(unwanted.negate()).toList();
    }
}
