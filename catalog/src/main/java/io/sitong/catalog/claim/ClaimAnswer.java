package io.sitong.catalog.claim;

/** What a division says of a standard item; silence is {@link #UNKNOWN} and counts as a gap, never as a yes. */
public enum ClaimAnswer {
    UNKNOWN("未认领"),
    YES("认领"),
    NO("不认领"),
    BY_UPPER_LEVEL("由上级实施"),
    MERGED("并入其他事项");

    private final String label;

    ClaimAnswer(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
