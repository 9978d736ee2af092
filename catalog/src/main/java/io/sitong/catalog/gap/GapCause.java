package io.sitong.catalog.gap;

/** Why something expected is not there; every gap has one. */
public enum GapCause {
    NO_STANDARD("目录中无对应事项", "新增目录事项，或确认无对应"),
    /** the item exists as a draft only */
    NOT_PUBLISHED("对应事项尚未发布", "审核并发布该事项"),
    /** the item was cancelled or suspended after it was confirmed */
    NOT_IN_FORCE("对应事项已停用", "改定对应事项，或恢复该事项"),
    NOT_DECIDED("对应关系待确认", "到“清单对应”作出决定"),
    NOT_CLAIMED("地方未认领", "请该地认领或说明理由"),
    NOT_IMPLEMENTED("已认领未编制", "请该地编制实施清单"),
    REFUSED("地方说明不实施", "核实理由"),
    SUSPENDED("已暂停或取消", "核实是否应恢复"),
    MODE_MISSING("未填跨省通办模式", "补填通办模式");

    private final String label;
    private final String nextStep;

    GapCause(String label, String nextStep) {
        this.label = label;
        this.nextStep = nextStep;
    }

    public String label() {
        return label;
    }

    /** Whether the entry has no item that any place could be asked for. */
    public boolean withoutItem() {
        return this == NO_STANDARD || this == NOT_PUBLISHED || this == NOT_IN_FORCE || this == NOT_DECIDED;
    }

    /** What to do about it. */
    public String nextStep() {
        return nextStep;
    }
}
