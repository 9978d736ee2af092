package io.sitong.catalog.batch;

/** Whether it still stands. */
public enum BatchAnswerState {
    STANDS("有效"),
    TAKEN_BACK("已撤回"),
    /** could not be taken back */
    LEFT("未撤回");

    private final String label;

    BatchAnswerState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
