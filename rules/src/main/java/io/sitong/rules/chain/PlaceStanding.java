package io.sitong.rules.chain;

import io.sitong.catalog.claim.ClaimAnswer;
import io.sitong.catalog.claim.Expectation;
import io.sitong.catalog.item.InUse;
import io.sitong.catalog.standard.StandardState;

/**
 * How one division stands to one standard item, before any field is compared (四级对照的单元格情形).
 *
 * <p>Silence is never taken for a yes: where an item is asked for and nothing is carried out, {@link #UNCLAIMED} says
 * that nobody answered, {@link #MISSING} that the answer was yes. What weighs most comes last.
 */
public enum PlaceStanding {
    BY_UPPER_LEVEL("由上级实施", false),
    MERGED("并入其他事项", false),
    DECLINED("不认领", false),
    /** not exercised at this level, or a development zone that was handed nothing */
    NOT_CONCERNED("不适用", false),
    CARRIED_OUT("已实施", false),
    UNCLAIMED("未认领", true),
    MISSING("应有未有", true),
    /** asked for, but all that is here was suspended or cancelled */
    STOPPED_HERE("本地已停用", true),
    /** carried out at a level the standard does not list */
    SURPLUS("不应有", true),
    /** carried out although the standard was suspended or cancelled */
    STOPPED_ABOVE("上级已暂停", true);

    private final String label;
    private final boolean open;

    PlaceStanding(String label, boolean open) {
        this.label = label;
        this.open = open;
    }

    public String label() {
        return label;
    }

    /** Whether somebody has to act. */
    public boolean open() {
        return open;
    }

    /**
     * @param state of the standard
     * @param expectation what the standard's levels ask of the division
     * @param answer its claim (认领)
     * @param held what it has of the item
     */
    public static PlaceStanding of(StandardState state, Expectation expectation, ClaimAnswer answer, InUse held) {
        boolean closed = state == StandardState.SUSPENDED || state == StandardState.CANCELLED;
        if (held.inUse() > 0) {
            return closed ? STOPPED_ABOVE : expectation == Expectation.NOT_ASKED ? SURPLUS : CARRIED_OUT;
        }
        if (closed || state.neverPublished() || expectation != Expectation.ASKED) {
            return NOT_CONCERNED;
        }
        return switch (answer) {
            case BY_UPPER_LEVEL -> BY_UPPER_LEVEL;
            case MERGED -> MERGED;
            case NO -> DECLINED;
            case YES -> held.all() > 0 ? STOPPED_HERE : MISSING;
            case UNKNOWN -> held.all() > 0 ? STOPPED_HERE : UNCLAIMED;
        };
    }
}
