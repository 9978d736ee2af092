package io.sitong.rules;

import java.util.Arrays;
import java.util.Optional;

/** How much a finding weighs; the default of a rule, which a deployment may lower. */
public enum Severity {
    ERROR("error", "错误"),
    WARNING("warning", "警告"),
    INFO("info", "提示");

    private final String key;
    private final String label;

    Severity(String key, String label) {
        this.key = key;
        this.label = label;
    }

    /** As written in JSON. */
    public String key() {
        return key;
    }

    /** The one written so in JSON. */
    public static Optional<Severity> find(String key) {
        return Arrays.stream(values())
                .filter(severity -> severity.key.equals(key))
                .findFirst();
    }

    public String label() {
        return label;
    }

    public boolean atLeast(Severity other) {
        return compareTo(other) <= 0;
    }
}
