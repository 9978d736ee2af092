package io.sitong.reports.guide;

/** The sections of the short guide in a booklet; the order is the order of the constants. */
enum ShortSection {
    BASICS("基本信息"),
    CONDITIONS("申请条件"),
    MATERIALS("申请材料"),
    FLOW("办理流程"),
    OUTCOME("时限、收费和结果"),
    PLACES("到哪里办、向谁咨询");

    private final String title;

    ShortSection(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}
