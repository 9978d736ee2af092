package io.sitong.catalog.finding;

/** How far a request is. */
public enum WaiverRequestState {
    WAITING("待答复"),
    GRANTED("已同意"),
    REFUSED("不同意"),
    TAKEN_BACK("已撤回");

    private final String label;

    WaiverRequestState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
