package io.sitong.rules.change;

/** How a field or row of the later text stands to the earlier one. */
public enum ChangeKind {
    ADDED("新增"),
    REMOVED("删去"),
    CHANGED("修改"),
    /** says the same in another order */
    MOVED("移位"),
    /** says the same, typed differently: spacing, brackets, width, punctuation */
    RETYPED("写法");

    private final String label;

    ChangeKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether the content is another one. */
    public boolean ofContent() {
        return this != MOVED && this != RETYPED;
    }
}
