package io.sitong.reports.mapping;

import io.sitong.catalog.match.MatchState;
import io.sitong.catalog.match.Relation;
import io.sitong.catalog.standard.StandardState;
import org.jspecify.annotations.Nullable;

/**
 * A standard item that stands for an entry.
 *
 * @param life where it stands in the catalog: only what is in force is a counterpart
 * @param score the number the candidates were ranked by; absent for a correspondence made by hand
 * @param author who decided; 机器 where it was accepted above the line
 * @param coveredLeagues in how many leagues the item is implemented
 */
public record MatchedItem(
        String code,
        String name,
        StandardState life,
        Relation relation,
        MatchState state,
        @Nullable Double score,
        @Nullable String author,
        @Nullable String reviewer,
        int coveredLeagues) {

    /** Whether a decision was taken, by the machine above the line or by a person and a reviewer, on what is in force. */
    public boolean confirmed() {
        return life.inForce() && state == MatchState.ACCEPTED;
    }
}
