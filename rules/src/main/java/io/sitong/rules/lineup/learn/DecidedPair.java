package io.sitong.rules.lineup.learn;

import io.sitong.catalog.match.Relation;

/**
 * An entry and an item of which a person decided how they stand to each other.
 *
 * @param relation seen from the entry; {@link Relation#NOT_SAME} where the person refused the pair
 */
public record DecidedPair(String entry, String item, Relation relation) {

    /** Whether both mean the same. */
    boolean isSame() {
        return relation == Relation.EXACT || relation == Relation.SAME_MEANING;
    }

    /** Whether the words that part them must not become one. */
    boolean isApart() {
        return relation == Relation.NOT_SAME || relation == Relation.OVERLAPS;
    }
}
