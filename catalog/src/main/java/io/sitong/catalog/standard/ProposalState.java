package io.sitong.catalog.standard;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** How far a proposal is. */
public enum ProposalState {
    DRAFT("待提交审核"),
    IN_REVIEW("待审核"),
    REJECTED("审核不通过"),
    /** agreed to, in force from a day to come */
    SCHEDULED("待生效"),
    /** agreed to and in force */
    PUBLISHED("已发布"),
    WITHDRAWN("已撤回");

    private static final Map<ProposalState, Set<ProposalState>> NEXT = new EnumMap<>(Map.of(
            DRAFT, EnumSet.of(IN_REVIEW, WITHDRAWN),
            IN_REVIEW, EnumSet.of(DRAFT, REJECTED, SCHEDULED, PUBLISHED),
            REJECTED, EnumSet.of(DRAFT, IN_REVIEW, WITHDRAWN),
            SCHEDULED, EnumSet.of(PUBLISHED, WITHDRAWN),
            PUBLISHED, EnumSet.noneOf(ProposalState.class),
            WITHDRAWN, EnumSet.noneOf(ProposalState.class)));

    private final String label;

    ProposalState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public boolean mayBecome(ProposalState next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }

    /** Whether something is still to be done about it; an item has at most one open proposal. */
    public boolean open() {
        return this != PUBLISHED && this != WITHDRAWN;
    }

    /** Whether its text may be changed. */
    public boolean editable() {
        return this == DRAFT || this == REJECTED;
    }
}
