package io.sitong.reports.guide;

import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import java.util.List;

/** What the item is, and where else in the country it is served. */
final class GuideBasics {

    /** Fields of the first section; absent ones are left out. */
    private static final List<ItemField> BASICS = List.of(
            ItemField.CATALOG_CODE,
            ItemField.TASK_CODE,
            ItemField.TASK_HANDLE_ITEM,
            ItemField.TASK_TYPE,
            ItemField.PROJECT_TYPE,
            ItemField.USE_LEVEL,
            ItemField.SERVER_TYPE,
            ItemField.GUIDE_DEPT,
            ItemField.DEPT_NAME,
            ItemField.DEPT_TYPE,
            ItemField.POWER_SOURCE,
            ItemField.ENTRUST_NAME,
            ItemField.OTHER_DEPT,
            ItemField.HANDLE_TYPE,
            ItemField.LIMIT_SCENE_NUM,
            ItemField.TOPIC,
            ItemField.SERVICE_TYPE,
            ItemField.ANNUAL);

    private static final List<ItemField> BASICS_WIDE =
            List.of(ItemField.HANDLE_ITEM_NAME, ItemField.LIMIT_EXPLAIN, ItemField.LIMIT_SCENE_EXPLAIN);

    private final GuidePage page;
    private final Item item;

    GuideBasics(GuidePage page) {
        this.page = page;
        this.item = page.item();
    }

    void basics() {
        GuidePage.Pairs pairs = page.pairs();
        pairs.wide("事项名称", item.name());
        for (ItemField field : BASICS) {
            pairs.field(field, false);
        }
        for (ItemField field : BASICS_WIDE) {
            pairs.field(field, true);
        }
        pairs.add();
    }

    void across(List<String> lists) {
        GuidePage.Pairs pairs = page.pairs();
        pairs.field(ItemField.IS_NATIONAL_CROSS, false);
        pairs.field(ItemField.CROSS_MODE, false);
        pairs.field(ItemField.HANDLE_AREA, false);
        pairs.field(ItemField.CROSS_AREAS, true);
        pairs.field(ItemField.HANDLE_AREA_NOTE, true);
        if (!lists.isEmpty()) {
            pairs.wide("对应清单条目", String.join("\n", lists));
        }
        pairs.addOr("本事项未列入跨省通办清单。");
    }
}
