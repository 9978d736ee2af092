package io.sitong.catalog.job;

/** Where a background job stands. */
public enum JobState {
    WAITING("排队中"),
    RUNNING("进行中"),
    DONE("已完成"),
    CANCELLED("已取消"),
    FAILED("未能完成"),
    /** the program ended while it ran, and it is not of a kind that can go on by itself */
    STOPPED("已中断");

    private final String label;

    JobState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public boolean over() {
        return this != WAITING && this != RUNNING;
    }
}
