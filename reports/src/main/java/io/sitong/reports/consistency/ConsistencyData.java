package io.sitong.reports.consistency;

import io.sitong.reports.outline.Imprint;

/**
 * What the consistency report says.
 *
 * @param scope such as 内蒙古自治区 or 赤峰市
 * @param groupTitle what the places of the tally are, such as 盟市 or 旗县
 * @param unattached implementations that follow no standard item and could not be compared
 */
public record ConsistencyData(
        String scope, String groupTitle, ConsistencyTally tally, long unattached, Imprint imprint) {}
