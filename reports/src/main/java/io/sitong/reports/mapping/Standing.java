package io.sitong.reports.mapping;

/** How far an entry is. */
public enum Standing {
    CONFIRMED("已确认对应"),
    PROPOSED("待确认"),
    WITHOUT("无对应事项");

    private final String label;

    Standing(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
