package io.sitong.rules.coverage;

/** What is known of one entry in one division. */
public enum CellState {
    COVERED("已覆盖"),
    BY_UPPER_LEVEL("由上级实施"),
    /** another item that is carried out here takes it in */
    MERGED("并入其他事项"),
    /** no standard item of the entry is exercised at the division's level */
    NOT_EXPECTED("不适用"),
    GAP("缺口");

    private final String label;

    CellState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
