package io.sitong.ui.workbooks;

import io.sitong.catalog.item.FieldType;
import io.sitong.catalog.item.ItemField;

/** How wide the columns of handed-out workbooks are, by what stands in them. */
final class WorkbookLook {

    private WorkbookLook() {}

    /** In Chinese characters. */
    static double width(String key) {
        FieldType type = ItemField.findByKey(key).map(ItemField::type).orElse(FieldType.LONG_TEXT);
        return switch (type) {
            case LONG_TEXT -> 28;
            case CODE -> 16;
            case TEXT, URL -> key.endsWith("_NAME") ? 18 : 10;
            case CHOICES -> 12;
            case CHOICE, YES_NO, INTEGER, DATE -> 7;
        };
    }
}
