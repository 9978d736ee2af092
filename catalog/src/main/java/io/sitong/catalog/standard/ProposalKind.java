package io.sitong.catalog.standard;

/** What a proposal asks for (目录操作类型). */
public enum ProposalKind {
    NEW("新建"),
    CHANGE("变更"),
    /** several new items take the place of one */
    SPLIT("拆分"),
    /** one item takes the place of several */
    MERGE("合并"),
    SUSPEND("暂停"),
    RESUME("恢复"),
    CANCEL("取消");

    private final String label;

    ProposalKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether carrying it out publishes a new text. */
    public boolean publishesText() {
        return this == NEW || this == CHANGE || this == MERGE;
    }

    /** Whether it can be asked of an item in this state. */
    public boolean fits(StandardState state) {
        return switch (this) {
            case NEW ->
                state == StandardState.DRAFT || state == StandardState.IN_REVIEW || state == StandardState.REJECTED;
            case CHANGE, CANCEL -> state == StandardState.PUBLISHED || state == StandardState.SUSPENDED;
            case SPLIT, MERGE, SUSPEND -> state == StandardState.PUBLISHED;
            case RESUME -> state == StandardState.SUSPENDED;
        };
    }
}
