package io.sitong.ui.acceptance;

import org.jspecify.annotations.Nullable;

/** Bands of the number candidates are ranked by, as strata of a sample. */
enum ScoreBand {
    TOP("0.99–1.00", 0.99),
    HIGH("0.97–0.99", 0.97),
    MIDDLE("0.95–0.97", 0.95),
    LOW("＜0.95", 0),
    NONE("—", 0);

    private final String label;
    private final double from;

    ScoreBand(String label, double from) {
        this.label = label;
        this.from = from;
    }

    String label() {
        return label;
    }

    static ScoreBand of(@Nullable Double score) {
        if (score == null) {
            return NONE;
        }
        for (ScoreBand band : values()) {
            if (score >= band.from) {
                return band;
            }
        }
        return LOW;
    }
}
