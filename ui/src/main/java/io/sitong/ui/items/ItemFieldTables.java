package io.sitong.ui.items;

import io.sitong.catalog.item.CodeTable;
import org.jspecify.annotations.Nullable;

/** Labels of the codes a material carries. */
final class ItemFieldTables {

    private ItemFieldTables() {}

    static String material(@Nullable String type) {
        return label(CodeTable.MATERIAL_TYPE, type);
    }

    static String form(@Nullable String form) {
        return label(CodeTable.MATERIAL_FORMAT, form);
    }

    static String necessity(@Nullable String necessity) {
        return label(CodeTable.IS_NEED, necessity);
    }

    private static String label(CodeTable table, @Nullable String code) {
        return code == null ? "" : table.labelOf(code);
    }
}
