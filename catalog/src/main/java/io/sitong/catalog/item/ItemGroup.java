package io.sitong.catalog.item;

/** The repeat groups of an item; the constant is the key used in spreadsheets and JSON. */
public enum ItemGroup {
    BY_LAW("设定依据", FieldGroup.IDENTITY),
    MATERIALS("申请材料", FieldGroup.CONDITION),
    FEES("收费项目", FieldGroup.FEE),
    STEPS("办理环节", FieldGroup.PROCESS),
    SPECIAL_STEPS("特别环节", FieldGroup.PROCESS),
    PLACES("办理窗口", FieldGroup.CONTACT),
    CHANNELS("网上申请方式", FieldGroup.ONLINE),
    RESULTS("审批结果", FieldGroup.RESULT),
    FAQS("常见问题", FieldGroup.CONTACT),
    SITUATIONS("情形", FieldGroup.CONDITION);

    private final String label;
    private final FieldGroup section;

    ItemGroup(String label, FieldGroup section) {
        this.label = label;
        this.section = section;
    }

    public String label() {
        return label;
    }

    /** The section of forms and sheets it stands in. */
    public FieldGroup section() {
        return section;
    }
}
