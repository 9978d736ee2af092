package io.sitong.reports.coverage;

import io.sitong.reports.outline.Imprint;
import java.util.List;

/**
 * What the coverage report says.
 *
 * @param places the columns, those of one group side by side
 * @param lists one matrix each
 */
public record CoverageData(String scope, List<CoveragePlace> places, List<CoveredList> lists, Imprint imprint) {

    public CoverageData {
        places = List.copyOf(places);
        lists = List.copyOf(lists);
        for (CoveredList list : lists) {
            for (CoveredEntry entry : list.entries()) {
                if (entry.cells().size() != places.size()) {
                    throw new IllegalArgumentException("a cell for each place: " + entry.name());
                }
            }
        }
    }
}
