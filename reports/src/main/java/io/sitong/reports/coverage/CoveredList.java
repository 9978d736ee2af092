package io.sitong.reports.coverage;

import java.util.List;

/** One list in force with its entries. */
public record CoveredList(String title, boolean sample, List<CoveredEntry> entries) {

    public CoveredList {
        entries = List.copyOf(entries);
    }

    /** Entries that have a standard item. */
    long mapped() {
        return entries.stream().filter(e -> e.lacking() == null).count();
    }
}
