package io.sitong.reports.outline;

/**
 * What a cell means. Shown by colour and by text, so that a black-and-white copy and a colour-blind reader lose nothing.
 */
public enum Mark {
    NONE(""),
    SAME("一致"),
    FORM("形式差异"),
    DIFFERENT("不同"),
    MISSING("缺失"),
    /** a sum or another figure that stands out */
    STRONG(""),
    /** calls for action, such as a deadline that has passed; the text says so itself */
    ALERT(""),
    /** what was to be there is there; the text says so itself */
    DONE(""),
    /** somebody else sees to it; the text says so itself */
    ELSEWHERE(""),
    /** less important than its neighbours */
    MUTED("");

    private final String label;

    Mark(String label) {
        this.label = label;
    }

    /** The meaning in words; empty where the mark only sets the tone. */
    public String label() {
        return label;
    }
}
