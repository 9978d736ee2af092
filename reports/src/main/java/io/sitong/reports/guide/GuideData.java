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
 * @param publicPage web address of the item in the public zone; absent where it is not known or there is none
 */
public record GuideData(
        Item item,
        String scope,
        String edition,
        List<String> lists,
        @Nullable String remark,
        @Nullable String publicPage,
        Imprint imprint) {

    public GuideData {
        lists = List.copyOf(lists);
    }

    /** What has no page in the public zone, or none that is known. */
    public GuideData(
            Item item, String scope, String edition, List<String> lists, @Nullable String remark, Imprint imprint) {
        this(item, scope, edition, lists, remark, null, imprint);
    }

    /** The same, saying where its page in the public zone is. */
    public GuideData onPage(@Nullable String address) {
        return new GuideData(item, scope, edition, lists, remark, address, imprint);
    }
}
