package io.sitong.importer.sheet;

/** Counts the rows with content of all sheets of a file. */
final class RowBudget {

    private final SheetLimits limits;
    private int used;

    RowBudget(SheetLimits limits) {
        this.limits = limits;
    }

    void one() {
        if (++used > limits.rows()) {
            throw limits.tooManyRows();
        }
    }
}
