package io.sitong.catalog.item;

/** Where an implementation stands on its way to the public (实施清单状态). */
public enum ImplementationState {
    DRAFT("待提交审核"),
    IN_REVIEW("待审核"),
    REJECTED("审核不通过"),
    TO_PUBLISH("待发布"),
    PUBLISHED("发布"),
    SUSPENDED("暂停"),
    CANCELLED("取消");

    private final String label;

    ImplementationState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
