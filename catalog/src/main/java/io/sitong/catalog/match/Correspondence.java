package io.sitong.catalog.match;

import io.sitong.catalog.account.Viewer;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was decided, or is proposed, of one list entry and one standard item (对应).
 *
 * @param standardId absent where the relation is {@link Relation#NO_COUNTERPART}
 * @param score the number candidates were ranked by, 0 to 1; absent for a hand-made correspondence
 * @param reasons plus and minus in words, as shown to the person who decided
 * @param author account that decided; {@code 机器} where it was accepted above the line
 */
public record Correspondence(
        long id,
        int version,
        long entryId,
        @Nullable Long standardId,
        Relation relation,
        Polarity polarity,
        MatchState state,
        @Nullable Double score,
        List<String> reasons,
        @Nullable String comment,
        @Nullable String author,
        @Nullable Long authorId,
        @Nullable String reviewer,
        @Nullable Long reviewerId,
        Instant changedAt) {

    /** Who signs what the matcher accepted above its line. */
    public static final String MACHINE = "机器";

    /** The same row of the store, as it was written there. */
    public Correspondence numbered(long row, int rowVersion) {
        return copy(row, rowVersion, state, comment, reviewer, reviewerId, changedAt);
    }

    public Correspondence in(MatchState other) {
        return copy(id, version, other, comment, reviewer, reviewerId, changedAt);
    }

    public Correspondence reviewedBy(Viewer second) {
        return copy(id, version, state, comment, second.name(), second.accountId(), changedAt);
    }

    /** With these words; with those it had where there are none. */
    public Correspondence commented(@Nullable String words) {
        return words == null ? this : copy(id, version, state, words, reviewer, reviewerId, changedAt);
    }

    public Correspondence at(Instant now) {
        return copy(id, version, state, comment, reviewer, reviewerId, now);
    }

    private Correspondence copy(
            long row,
            int rowVersion,
            MatchState newState,
            @Nullable String words,
            @Nullable String second,
            @Nullable Long secondId,
            Instant at) {
        return new Correspondence(
                row,
                rowVersion,
                entryId,
                standardId,
                relation,
                polarity,
                newState,
                score,
                reasons,
                words,
                author,
                authorId,
                second,
                secondId,
                at);
    }
}
