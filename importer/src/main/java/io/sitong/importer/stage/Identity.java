package io.sitong.importer.stage;

import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.item.HandleItemCode;
import io.sitong.catalog.item.ImplCode;
import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.rules.fold.NameFold;

/**
 * By what a row is told from all others.
 *
 * @param key equal for two rows that mean the same item
 * @param text as people read it
 */
public record Identity(Kind kind, String key, String text) {

    /** What the identity is made of, the most exact first. */
    public enum Kind {
        /** the hidden mark of a row this program exported */
        EXPORTED("导出标识"),
        HANDLE_ITEM_CODE("业务办理项编码"),
        IMPLEMENTATION_CODE("实施编码"),
        CATALOG_CODE_AND_AUTHORITY("基本编码＋实施主体"),
        NAME_AND_AUTHORITY("事项名称＋实施主体"),
        NONE("无法识别");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** The most exact identity a row has; codes count only where they are well formed. */
    static Identity of(Item item, DivisionCode division) {
        if (item.handleItemCode().isPresent()) {
            HandleItemCode code = item.handleItemCode().get();
            return new Identity(Kind.HANDLE_ITEM_CODE, "H" + code, code.value());
        }
        if (item.implCode().isPresent()) {
            ImplCode code = item.implCode().get();
            return new Identity(Kind.IMPLEMENTATION_CODE, "T" + code, code.value());
        }
        String authority = authority(item);
        if (authority.isEmpty()) {
            return new Identity(Kind.NONE, "", "");
        }
        String code = item.catalogCode().map(c -> c.value()).orElse("");
        String where = "|" + authority + "|" + division;
        String shown = "，" + (item.has(ItemField.DEPT_NAME) ? item.text(ItemField.DEPT_NAME) : authority);
        if (!code.isEmpty()) {
            return new Identity(Kind.CATALOG_CODE_AND_AUTHORITY, "C" + code + where, code + shown);
        }
        if (item.name().isEmpty()) {
            return new Identity(Kind.NONE, "", "");
        }
        return new Identity(Kind.NAME_AND_AUTHORITY, "N" + NameFold.fold(item.name()) + where, item.name() + shown);
    }

    /** The authority of an item for comparing: its name, else its code. */
    static String authority(Item item) {
        return item.has(ItemField.DEPT_NAME)
                ? NameFold.fold(item.text(ItemField.DEPT_NAME))
                : item.text(ItemField.DEPT_CODE);
    }

    boolean known() {
        return kind != Kind.NONE;
    }
}
