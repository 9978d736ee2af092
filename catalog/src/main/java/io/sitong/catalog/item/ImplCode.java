package io.sitong.catalog.item;

import java.util.Optional;

/** 实施编码, 31 characters: credit code (18), level digit (1), 基本编码 (12). Source: GB/T 39554.1-2020. */
public record ImplCode(String value) {

    public ImplCode {
        if (!isWellFormed(value)) {
            throw new IllegalArgumentException("an implementation code has 31 characters: " + value);
        }
    }

    public static boolean isWellFormed(String text) {
        return text.length() == 31 && CodeForm.beginsWithImplCode(text);
    }

    public static Optional<ImplCode> parse(String text) {
        return isWellFormed(text) ? Optional.of(new ImplCode(text)) : Optional.empty();
    }

    public static ImplCode of(String creditCode, String levelCode, CatalogCode catalogCode) {
        return new ImplCode(creditCode + levelCode + catalogCode.value());
    }

    public String creditCode() {
        return value.substring(0, 18);
    }

    public String levelCode() {
        return value.substring(18, 19);
    }

    public CatalogCode catalogCode() {
        return new CatalogCode(value.substring(19));
    }

    @Override
    public String toString() {
        return value;
    }
}
