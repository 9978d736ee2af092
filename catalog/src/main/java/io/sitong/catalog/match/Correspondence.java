package io.sitong.catalog.match;

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
}
