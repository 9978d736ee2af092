package io.sitong.importer.columns;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a header may mean.
 *
 * @param keys fitting keys, best first; empty where nothing fits
 * @param oneHotCode the code a mark stands for
 */
record HeaderMatch(
        List<String> keys, Quality quality, @Nullable String oneHotCode) {

    /** How sure a match is, best first. */
    enum Quality {
        EXACT(3),
        FOLDED(3),
        /** what stands before an explanation */
        EXPLAINED(2.5),
        ONE_HOT(2),
        CONTAINS(2),
        WORDING(1.5),
        CONTENT(1),
        NONE(0);

        private final double weight;

        Quality(double weight) {
            this.weight = weight;
        }

        double weight() {
            return weight;
        }
    }

    static final HeaderMatch NONE = new HeaderMatch(List.of(), Quality.NONE, null);

    static HeaderMatch of(Iterable<String> keys, Quality quality) {
        List<String> list = new java.util.ArrayList<>();
        keys.forEach(list::add);
        return list.isEmpty() ? NONE : new HeaderMatch(List.copyOf(list), quality, null);
    }

    /** Whether the cells have to bear the match out: names that only resemble known ones may mean something else. */
    boolean needsProof() {
        return quality == Quality.CONTAINS || quality == Quality.WORDING;
    }

    /** The name of the quality for people, who need not know where an explanation was cut off. */
    String how() {
        return quality == Quality.EXPLAINED ? Quality.FOLDED.name() : quality.name();
    }

    boolean found() {
        return !keys.isEmpty();
    }
}
