package io.sitong.catalog.item;

/** The repeat groups of an item; the constant is the key used in spreadsheets and JSON. */
public enum ItemGroup {
    BY_LAW("设定依据"),
    MATERIALS("申请材料"),
    FEES("收费项目"),
    STEPS("办理环节"),
    SPECIAL_STEPS("特别环节"),
    PLACES("办理窗口"),
    CHANNELS("网上申请方式"),
    RESULTS("审批结果"),
    FAQS("常见问题"),
    SITUATIONS("情形");

    private final String label;

    ItemGroup(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
