package io.sitong.catalog.batch;

/** Where an imported file stands. */
public enum BatchState {
    STAGED("待确认"),
    ACCEPTED("已导入"),
    UNDONE("已撤销");

    private final String label;

    BatchState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
