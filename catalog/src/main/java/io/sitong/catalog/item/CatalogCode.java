package io.sitong.catalog.item;

import java.util.Optional;

/**
 * 基本编码, 12 characters: who set it (2), type (2), department (2), main item (3), child ({@code 000} none, {@code 00Y}
 * has children, {@code 001}-{@code 999}). Source: GB/T 39554.1-2020.
 */
public record CatalogCode(String value) {

    public CatalogCode {
        if (!isWellFormed(value)) {
            throw new IllegalArgumentException("a catalog code has 9 digits and 3 digits or 00Y: " + value);
        }
    }

    public static boolean isWellFormed(String text) {
        return text.length() == 12 && CodeForm.isCatalogCode(text, 0);
    }

    public static Optional<CatalogCode> parse(String text) {
        return isWellFormed(text) ? Optional.of(new CatalogCode(text)) : Optional.empty();
    }

    /** {@code 00} for the national catalog, else the first digits of the province. */
    public String setter() {
        return value.substring(0, 2);
    }

    public boolean national() {
        return setter().equals("00");
    }

    public String typeCode() {
        return value.substring(2, 4);
    }

    public String departmentCode() {
        return value.substring(4, 6);
    }

    /** The nine characters a main item shares with its children. */
    public String family() {
        return value.substring(0, 9);
    }

    public boolean isParent() {
        return value.endsWith("00Y");
    }

    public boolean isChild() {
        return !isParent() && !value.endsWith("000");
    }

    @Override
    public String toString() {
        return value;
    }
}
