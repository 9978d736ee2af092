package io.sitong.importer.stage;

/** What accepting the preview would do with a row. */
public enum Decision {
    NEW("新增"),
    CHANGED("变更"),
    UNTOUCHED("无变化"),
    /** an answer to an open point that changes no item */
    ANSWERED("答复"),
    /** says more of an item that stands on another sheet, and is taken together with it */
    JOINED("并入"),
    /** cannot be taken in; the reason says why and what to do */
    BLOCKED("不能导入"),
    /** belongs to a division the import is not for */
    OUTSIDE_SCOPE("不属于本区划");

    private final String label;

    Decision(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether nothing is left out where the row is not written. */
    boolean nothingToDo() {
        return this == UNTOUCHED || this == JOINED || this == ANSWERED;
    }

    /** Whether accepting writes the row. */
    public boolean writes() {
        return this == NEW || this == CHANGED;
    }
}
