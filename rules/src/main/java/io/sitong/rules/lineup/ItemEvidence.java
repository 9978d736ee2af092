package io.sitong.rules.lineup;

import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import java.util.EnumMap;
import java.util.Map;

/** What an item is called when it is lined up, and what else is known of it. */
final class ItemEvidence {

    private ItemEvidence() {}

    /** The name; that of the 子项 where the list it came from has the 主项 for the name of both. */
    static String name(Item item) {
        return isNamedByMain(item) ? item.text(ItemField.SUB_NAME) : item.name();
    }

    static Map<Evidence, String> of(Item item) {
        Map<Evidence, String> evidence = new EnumMap<>(Evidence.class);
        put(evidence, Evidence.CODE, item.text(ItemField.CATALOG_CODE));
        put(evidence, Evidence.TYPE, item.text(ItemField.TASK_TYPE));
        put(evidence, Evidence.DEPARTMENT, first(item, ItemField.GUIDE_DEPT, ItemField.DEPT_NAME));
        put(evidence, Evidence.MAIN_ITEM, isNamedByMain(item) ? item.name() : item.text(ItemField.MAIN_NAME));
        return evidence;
    }

    private static boolean isNamedByMain(Item item) {
        String sub = item.text(ItemField.SUB_NAME);
        String main = item.text(ItemField.MAIN_NAME);
        return !sub.isEmpty()
                && !item.name().isEmpty()
                && !item.name().contains(sub)
                && (main.isEmpty() || main.equals(item.name()));
    }

    private static String first(Item item, ItemField field, ItemField otherwise) {
        return item.find(field).orElseGet(() -> item.text(otherwise));
    }

    private static void put(Map<Evidence, String> evidence, Evidence kind, String value) {
        if (!value.isBlank()) {
            evidence.put(kind, value);
        }
    }
}
