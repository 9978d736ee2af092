package io.sitong.reports.gap;

import io.sitong.reports.outline.Imprint;
import java.util.List;

/**
 * What the gap list says.
 *
 * @param scope such as 内蒙古自治区 or 赤峰市
 * @param listTitle the list the gaps were found against
 */
public record GapListData(String scope, String listTitle, boolean sample, List<GapRow> gaps, Imprint imprint) {

    public GapListData {
        gaps = List.copyOf(gaps);
    }
}
