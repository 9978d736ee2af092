package io.sitong.reports.outline;

import java.util.List;

/**
 * A stretch of pages of one orientation.
 *
 * @param name short; the name of the sheet in Excel
 */
public record Section(String name, Orientation orientation, List<Block> blocks) {

    /** How the pages lie. */
    public enum Orientation {
        PORTRAIT,
        LANDSCAPE
    }

    public Section {
        blocks = List.copyOf(blocks);
    }

    public boolean landscape() {
        return orientation == Orientation.LANDSCAPE;
    }
}
