package io.sitong.catalog.item;

import java.util.Optional;

/** 业务办理项编码, 33 characters: 实施编码 (31) and a serial number of two digits. Source: GB/T 39554.1-2020. */
public record HandleItemCode(String value) {

    public HandleItemCode {
        if (!isWellFormed(value)) {
            throw new IllegalArgumentException("a handle item code has 33 characters: " + value);
        }
    }

    public static boolean isWellFormed(String text) {
        return text.length() == 33 && CodeForm.isHandleItemCode(text);
    }

    public static Optional<HandleItemCode> parse(String text) {
        return isWellFormed(text) ? Optional.of(new HandleItemCode(text)) : Optional.empty();
    }

    public ImplCode implCode() {
        return new ImplCode(value.substring(0, 31));
    }

    @Override
    public String toString() {
        return value;
    }
}
