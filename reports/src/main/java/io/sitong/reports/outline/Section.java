package io.sitong.reports.outline;

import java.util.List;

/**
 * A stretch of pages of one orientation.
 *
 * @param name short; the name of the sheet in Excel
 * @param medium where it is to be found
 */
public record Section(String name, Orientation orientation, Medium medium, List<Block> blocks) {

    /** How the pages lie. */
    public enum Orientation {
        PORTRAIT,
        LANDSCAPE,
        /** A3 landscape in Excel, as many pages across as it takes; elsewhere as {@link #LANDSCAPE} */
        LARGE
    }

    /** A matrix with a hundred columns can be worked with in Excel and read nowhere else: who prints it gets it in parts. */
    public enum Medium {
        ANY,
        WORKBOOK,
        PAGES
    }

    public Section {
        blocks = List.copyOf(blocks);
    }

    public boolean landscape() {
        return orientation != Orientation.PORTRAIT;
    }

    /** Whether it belongs into a workbook. */
    public boolean onSheets() {
        return medium != Medium.PAGES;
    }

    /** Whether it belongs onto paper or a web page. */
    public boolean onPages() {
        return medium != Medium.WORKBOOK;
    }
}
