package io.sitong.rules.lineup;

/** What becomes of a query without a person. */
public enum Verdict {
    /** the first candidate is taken: same matter, nothing speaks against it, and no rival is near */
    ACCEPTED("accepted", "自动对应"),
    /** a person decides among the candidates */
    REVIEW("review", "待人工核对"),
    /** nothing plausible was found */
    GAP("gap", "疑似缺口");

    private final String key;
    private final String label;

    Verdict(String key, String label) {
        this.key = key;
        this.label = label;
    }

    /** As written in JSON. */
    public String key() {
        return key;
    }

    public String label() {
        return label;
    }
}
