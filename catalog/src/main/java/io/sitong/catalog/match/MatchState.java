package io.sitong.catalog.match;

import java.util.Map;
import java.util.Set;

/** How far the decision on a correspondence is. */
public enum MatchState {
    UNMAPPED("未对应"),
    DRAFT("草稿"),
    MAPPED("已对应"),
    IN_REVIEW("复核中"),
    ACCEPTED("已确认"),
    REJECTED("被退回");

    private static final Map<MatchState, Set<MatchState>> NEXT = Map.of(
            UNMAPPED, Set.of(DRAFT, MAPPED),
            DRAFT, Set.of(MAPPED, UNMAPPED),
            MAPPED, Set.of(IN_REVIEW, DRAFT, UNMAPPED),
            IN_REVIEW, Set.of(ACCEPTED, REJECTED),
            ACCEPTED, Set.of(IN_REVIEW, UNMAPPED),
            REJECTED, Set.of(DRAFT, MAPPED, UNMAPPED));

    private final String label;

    MatchState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public boolean mayBecome(MatchState next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }
}
