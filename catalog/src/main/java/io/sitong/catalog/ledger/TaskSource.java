package io.sitong.catalog.ledger;

/** What a task (任务) asks a division to bring to an end. All but {@link #OTHER} can be counted in the catalog. */
public enum TaskSource {
    /** Items of the list that are expected there and missing; the subject is the cause, or empty for all. */
    GAPS("补齐缺口"),
    /** Implementations that depart from their standard item in name, code, basis or type; no subject. */
    DIFFERENCES("四同整改"),
    /** What the rules found; the subject is a rule, or empty for all of them. */
    FINDINGS("规则问题整改"),
    /** Implementations that stand on an earlier version of their standard item; no subject. */
    CHANGES("跟进目录变更"),
    /** Work the catalog knows nothing of; the subject says what it is. */
    OTHER("其他工作");

    private final String label;

    TaskSource(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public boolean counted() {
        return this != OTHER;
    }
}
