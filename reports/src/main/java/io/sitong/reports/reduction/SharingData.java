package io.sitong.reports.reduction;

import io.sitong.reports.outline.Imprint;
import io.sitong.rules.reduce.ReductionLine;
import io.sitong.rules.reduce.SharingDemand;
import java.util.List;

/**
 * What the data-sharing demand list says.
 *
 * @param demands by issuing department
 * @param unlisted papers that could be spared but found no line any more
 */
public record SharingData(
        String scope, ReductionLine total, List<SharingDemand> demands, long unlisted, Imprint imprint) {

    public SharingData {
        demands = List.copyOf(demands);
    }
}
