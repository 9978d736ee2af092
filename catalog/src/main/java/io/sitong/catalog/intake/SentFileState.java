package io.sitong.catalog.intake;

/** Where a sent file stands. */
public enum SentFileState {
    WAITING("排队读取"),
    READING("读取中"),
    READY("待确认"),
    UNREADABLE("读不成"),
    ACCEPTING("导入中"),
    ACCEPTED("已导入");

    private final String label;

    SentFileState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
