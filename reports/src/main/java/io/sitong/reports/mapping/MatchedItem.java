package io.sitong.reports.mapping;

import io.sitong.catalog.match.MatchState;
import io.sitong.catalog.match.Relation;
import org.jspecify.annotations.Nullable;

/**
 * A standard item that stands for an entry.
 *
 * @param published whether it is in the catalog, and not yet a draft only
 * @param score the number the candidates were ranked by; absent for a correspondence made by hand
 * @param author who decided; 机器 where it was accepted above the line
 * @param coveredLeagues in how many leagues the item is implemented
 */
public record MatchedItem(
        String code,
        String name,
        boolean published,
        Relation relation,
        MatchState state,
        @Nullable Double score,
        @Nullable String author,
        @Nullable String reviewer,
        int coveredLeagues) {

    /** Whether a decision was taken, by the machine above the line or by a person and a reviewer, on what is in force. */
    public boolean confirmed() {
        return published && state == MatchState.ACCEPTED;
    }
}
