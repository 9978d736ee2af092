package io.sitong.catalog.acceptance;

import io.sitong.catalog.match.Relation;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One drawn correspondence as it stood when it was drawn, and what a person said of it without seeing that.
 *
 * @param position place in the order of judging, from 0
 * @param relation what had been accepted
 * @param judged what the judge says the relation is; {@link Relation#NOT_SAME} where the two do not correspond; absent
 *     until judged
 */
public record SampledPair(
        long id,
        long sampleId,
        int position,
        long entryId,
        long standardId,
        Relation relation,
        @Nullable Double score,
        @Nullable Relation judged,
        @Nullable String note,
        @Nullable String judge,
        @Nullable Instant judgedAt) {

    public boolean isJudged() {
        return judged != null;
    }

    /** The two do correspond, whatever the relation. */
    public boolean right() {
        return judged != null && judged != Relation.NOT_SAME;
    }

    /** They correspond in the way that was accepted; whether names differ is not asked. */
    public boolean relationRight() {
        return judged != null && plain(judged) == plain(relation);
    }

    private static Relation plain(Relation relation) {
        return relation == Relation.SAME_MEANING ? Relation.EXACT : relation;
    }
}
