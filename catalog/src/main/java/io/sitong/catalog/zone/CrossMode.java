package io.sitong.catalog.zone;

/** How an item is served across provinces (跨省通办模式). */
public enum CrossMode {
    ONLINE("全程网办"),
    COLLECTED("异地代收代办"),
    JOINT("多地联办");

    private final String label;

    CrossMode(String label) {
        this.label = label;
    }

    /** As items say it. */
    public String label() {
        return label;
    }
}
