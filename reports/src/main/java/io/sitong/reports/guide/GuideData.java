package io.sitong.reports.guide;

import io.sitong.catalog.item.Item;
import io.sitong.reports.outline.Imprint;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a guide is made from.
 *
 * @param item the published text of the standard, or an authority's item
 * @param scope for whom it holds, such as 全区统一 or 赤峰市
 * @param edition such as 统一标准第3版, 2026年12月1日起施行
 * @param lists entries of national lists it belongs to, with batch
 * @param remark printed under the title, such as a word that the codes are synthetic
 */
public record GuideData(
        Item item,
        String scope,
        String edition,
        List<String> lists,
        @Nullable String remark,
        Imprint imprint) {

    public GuideData {
        lists = List.copyOf(lists);
    }
}
