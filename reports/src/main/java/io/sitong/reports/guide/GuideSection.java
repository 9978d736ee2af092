package io.sitong.reports.guide;

/** The sections of every guide, in the order real portals show them. The order is the order of the constants. */
public enum GuideSection {
    BASICS("基本信息"),
    ACROSS("跨域通办"),
    CONDITIONS("受理条件"),
    MATERIALS("申请材料"),
    FLOW("办理流程"),
    TIMES("办理时限"),
    FEES("收费"),
    RESULTS("结果与送达"),
    BASES("设定依据"),
    PLACES("办理地点与时间"),
    CONTACT("咨询投诉"),
    REMEDIES("权利与救济"),
    QUESTIONS("常见问题");

    private final String title;

    GuideSection(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
