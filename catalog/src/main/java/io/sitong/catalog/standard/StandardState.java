package io.sitong.catalog.standard;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * Where a standard item stands in its life (目录状态). An item that was published once stays published, suspended or
 * cancelled whatever is proposed for it; see {@link ProposalState}.
 */
public enum StandardState {
    DRAFT("待提交审核"),
    IN_REVIEW("待审核"),
    REJECTED("审核不通过"),
    PUBLISHED("发布"),
    SUSPENDED("暂停"),
    CANCELLED("取消");

    private static final Map<StandardState, Set<StandardState>> NEXT = new EnumMap<>(Map.of(
            DRAFT, EnumSet.of(IN_REVIEW, CANCELLED),
            IN_REVIEW, EnumSet.of(DRAFT, REJECTED, PUBLISHED),
            REJECTED, EnumSet.of(DRAFT, IN_REVIEW, CANCELLED),
            PUBLISHED, EnumSet.of(SUSPENDED, CANCELLED),
            SUSPENDED, EnumSet.of(PUBLISHED, CANCELLED),
            CANCELLED, EnumSet.noneOf(StandardState.class)));

    private final String label;

    StandardState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public boolean mayBecome(StandardState next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }

    /** Whether places are to carry it out: neither a draft, nor suspended or cancelled. */
    public boolean inForce() {
        return this == PUBLISHED;
    }

    /** Whether it was never published. */
    public boolean neverPublished() {
        return this == DRAFT || this == IN_REVIEW || this == REJECTED;
    }
}
