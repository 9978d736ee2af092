package io.sitong.reports.reduction;

import io.sitong.reports.outline.Imprint;
import io.sitong.rules.reduce.ReductionLine;
import java.util.List;

/**
 * What the reduction report says.
 *
 * @param scope such as 内蒙古自治区 or 赤峰市
 * @param groupTitle what the places are, such as 盟市 or 旗县
 * @param rows implementations that exceed their standard, as many as are listed
 * @param unattached implementations that follow no standard item and could not be compared
 */
public record ReductionData(
        String scope,
        String groupTitle,
        ReductionLine total,
        List<Line> items,
        List<Line> places,
        List<ReducedRow> rows,
        long unattached,
        Imprint imprint) {

    /** Figures of one standard item or of one place; a place has no code. */
    public record Line(String code, String name, ReductionLine figures) {}
}
