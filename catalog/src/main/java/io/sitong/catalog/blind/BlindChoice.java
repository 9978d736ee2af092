package io.sitong.catalog.blind;

import io.sitong.catalog.match.Relation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One item an answer names, and how the entry stands to it.
 *
 * @param score the number the candidate was ranked by
 * @param reasons plus and minus in words, as shown to the person who answered
 */
public record BlindChoice(
        long standardId, Relation relation, @Nullable Double score, List<String> reasons) {

    public BlindChoice {
        if (relation == Relation.NO_COUNTERPART || relation == Relation.NOT_SAME) {
            throw new IllegalArgumentException("an answer names what corresponds: " + relation);
        }
        reasons = List.copyOf(reasons);
    }

    /** Whether names differ is not asked, as in the acceptance by sample. */
    String category() {
        return standardId + ":" + (relation == Relation.SAME_MEANING ? Relation.EXACT : relation);
    }
}
