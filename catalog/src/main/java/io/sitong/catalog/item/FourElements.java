package io.sitong.catalog.item;

import io.sitong.catalog.division.DivisionCode;

/**
 * What 四同 compares of one implementation.
 *
 * @param standardId the standard item it is attached to
 * @param item with name, codes, type and legal bases, and nothing else
 */
public record FourElements(DivisionCode division, long standardId, Item item) {

    static FourElements of(Implementation whole, long standardId) {
        Item item = whole.item();
        Item elements = Item.builder()
                .set(ItemField.TASK_NAME, item.text(ItemField.TASK_NAME))
                .set(ItemField.CATALOG_CODE, item.text(ItemField.CATALOG_CODE))
                .set(ItemField.TASK_CODE, item.text(ItemField.TASK_CODE))
                .set(ItemField.TASK_HANDLE_ITEM, item.text(ItemField.TASK_HANDLE_ITEM))
                .set(ItemField.TASK_TYPE, item.text(ItemField.TASK_TYPE))
                .bases(item.bases())
                .build();
        return new FourElements(whole.division(), standardId, elements);
    }
}
