package io.sitong.catalog.batch;

/** What came of an answer. */
public enum BatchAnswerKind {
    /** a waiver */
    WAIVED("同意保留"),
    /** a request for a waiver */
    ASKED("申请保留"),
    /** a deed of claims */
    CLAIMED("认领答复"),
    /** a proposal for a standard */
    SUGGESTED("建议修改目录"),
    /** nothing; the words say why */
    REFUSED("未能办理");

    private final String label;

    BatchAnswerKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
