package io.sitong.catalog.sample;

import io.sitong.catalog.item.Item;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Predicate;

/** One way in which a row departs from its standard. */
record Deviation(DefectKind kind, Predicate<Item> applies, Change change) {

    /** What is known of the row besides its values. */
    record Context(Matter matter, Seat seat, List<Matter> matters) {}

    /**
     * The row after the change, and what stands there now.
     *
     * @param along what else this change amounts to
     */
    record Changed(Item item, String detail, List<DefectKind> along) {

        Changed(Item item, String detail) {
            this(item, detail, List.of());
        }

        Changed and(DefectKind kind) {
            return new Changed(item, detail, List.of(kind));
        }
    }

    @FunctionalInterface
    interface Change {
        Changed make(Item item, Context context, SplittableRandom random);
    }

    static Deviation of(DefectKind kind, Predicate<Item> applies, Change change) {
        return new Deviation(kind, applies, change);
    }

    static <T> T pick(List<T> choices, SplittableRandom random) {
        return choices.get(random.nextInt(choices.size()));
    }
}
