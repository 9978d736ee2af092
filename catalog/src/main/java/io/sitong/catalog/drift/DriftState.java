package io.sitong.catalog.drift;

/** What was decided about an implementation whose standard changed. */
public enum DriftState {
    OPEN("待处理"),
    TAKEN_OVER("已采用标准"),
    /** the local text stays, for the reason given */
    KEPT("保留本地");

    private final String label;

    DriftState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
