package io.sitong.catalog.store;

import io.sitong.catalog.item.FieldGroup;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.item.ItemGroup;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The documents an item is cut into, so that each is kept once for all rows that share it.
 *
 * <p>See decisions/0002-content-by-digest.md.
 */
enum ItemPart {
    /** what the standard rules for everybody; equal numbers mean equal content */
    CONTENT("content_id"),
    /** where and whom: the same for most items of one authority */
    CONTACT("contact_id"),
    /** how it is offered: a few hundred combinations in all */
    SERVICE("service_id");

    /** Of their own for nearly every row: no use keeping them once. */
    private static final Set<ItemField> OWN = EnumSet.of(
            ItemField.FAQ,
            ItemField.RIGHT_DUTY_REF,
            ItemField.EXTEND_FIELD,
            ItemField.ONLINE_URL,
            ItemField.MOBILE_URL,
            ItemField.LOCAL_CATALOG_CODE,
            ItemField.TASK_CODE,
            ItemField.LOCAL_TASK_CODE,
            ItemField.TASK_HANDLE_ITEM,
            ItemField.HANDLE_ITEM_NAME,
            ItemField.DEPT_NAME,
            ItemField.DEPT_CODE);

    private static final Map<ItemField, ItemPart> PART_OF = partOf();

    private final String column;

    ItemPart(String column) {
        this.column = column;
    }

    /** The column that holds the number of the document. */
    String column() {
        return column;
    }

    /** The document a field stands in; empty for those of their own. */
    static Optional<ItemPart> of(ItemField field) {
        return Optional.ofNullable(PART_OF.get(field));
    }

    private static Map<ItemField, ItemPart> partOf() {
        Map<ItemField, ItemPart> parts = new EnumMap<>(ItemField.class);
        for (ItemField field : ItemField.values()) {
            find(field).ifPresent(part -> parts.put(field, part));
        }
        return parts;
    }

    private static Optional<ItemPart> find(ItemField field) {
        if (OWN.contains(field)) {
            return Optional.empty();
        }
        if (field.unified()) {
            return Optional.of(CONTENT);
        }
        FieldGroup group = field.group();
        boolean contact = group == FieldGroup.AUTHORITY || group == FieldGroup.CONTACT || group == FieldGroup.REMEDY;
        return Optional.of(contact ? CONTACT : SERVICE);
    }

    static ItemPart of(ItemGroup group) {
        return group == ItemGroup.PLACES ? CONTACT : CONTENT;
    }
}
