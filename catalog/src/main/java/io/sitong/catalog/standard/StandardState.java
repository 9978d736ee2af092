package io.sitong.catalog.standard;

/** Where a standard item stands in its life (目录状态). */
public enum StandardState {
    DRAFT("待提交审核"),
    IN_REVIEW("待审核"),
    REJECTED("审核不通过"),
    PUBLISHED("发布"),
    SUSPENDED("暂停"),
    CANCELLED("取消");

    private final String label;

    StandardState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
