package io.sitong.catalog.item;

/** Section of the field table a field belongs to; also the order of sections in forms and comparisons. */
public enum FieldGroup {
    IDENTITY("事项信息"),
    AUTHORITY("实施主体"),
    OBJECT("服务对象与办理"),
    TIME("办理时限"),
    CONDITION("受理条件与材料"),
    FEE("收费"),
    PROCESS("办理流程"),
    RESULT("办理结果"),
    ONLINE("网上办理与通办"),
    CONTACT("办理地点与联系"),
    REMEDY("权利与救济"),
    ADMINISTRATION("目录管理");

    private final String label;

    FieldGroup(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
