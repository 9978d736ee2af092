package io.sitong.rules.lineup;

import io.sitong.catalog.match.Relation;
import java.util.List;

/**
 * A target that may be the counterpart.
 *
 * @param score what candidates are ranked by and what is shown, 0 to 1
 * @param relation how the query stands to the target
 * @param reasons for and against, strongest first; put into words only when looked at
 * @param lead distance to the best of the other candidates; negative where another one is ahead
 */
public record Candidate(Target target, double score, Relation relation, List<Reason> reasons, double lead) {}
