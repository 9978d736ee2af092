package io.sitong.rules.compare;

/** How a local value stands to the value of the standard, from best to worst. */
public enum Sameness {
    SAME("一致"),
    /** says the same, typed or detailed differently */
    FORM_DIFFERS("形式差异"),
    DIFFERENT("不同"),
    /** the standard has a value, the locality has none */
    MISSING("缺失");

    private final String label;

    Sameness(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether nothing has to be changed. */
    public boolean agrees() {
        return this == SAME || this == FORM_DIFFERS;
    }

    public Sameness worse(Sameness other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
