package io.sitong.catalog.store;

import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Values in the text format of PostgreSQL's COPY. */
final class CopyText {

    private CopyText() {}

    static void append(StringBuilder text, @Nullable Object value) {
        Object plain = BulkRows.plain(value);
        if (plain == null) {
            text.append("\\N");
        } else if (plain instanceof byte[] bytes) {
            text.append("\\\\x").append(HexFormat.of().formatHex(bytes));
        } else {
            escape(text, plain.toString());
        }
    }

    private static void escape(StringBuilder text, String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '\\' -> text.append("\\\\");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                default -> text.append(c);
            }
        }
    }
}
