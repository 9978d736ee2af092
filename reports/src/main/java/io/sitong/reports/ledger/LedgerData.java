package io.sitong.reports.ledger;

import io.sitong.reports.outline.Imprint;
import java.util.List;

/**
 * What the ledger says.
 *
 * @param scope such as 内蒙古自治区 or 赤峰市
 * @param tasks those not dropped, by deadline
 */
public record LedgerData(String scope, List<TaskRow> tasks, Imprint imprint) {

    public LedgerData {
        tasks = List.copyOf(tasks);
    }
}
