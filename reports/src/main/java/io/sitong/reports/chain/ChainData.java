package io.sitong.reports.chain;

import io.sitong.reports.outline.Imprint;
import java.util.List;

/**
 * What the report on the chain says.
 *
 * @param scope such as 内蒙古自治区
 * @param checked how many items of the catalog were looked at
 * @param items those of them whose chain does not hold
 */
public record ChainData(String scope, long checked, List<ChainItem> items, Imprint imprint) {

    public ChainData {
        items = List.copyOf(items);
    }
}
