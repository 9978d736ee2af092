package io.sitong.catalog.store;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Rows in the text format of PostgreSQL's COPY. */
final class CopyText {

    private final StringBuilder text;
    private final DriverValues driver = new DriverValues();
    private @Nullable OffsetDateTime last;
    private String lastAsText = "";

    CopyText(int capacity) {
        text = new StringBuilder(capacity);
    }

    void append(@Nullable Object[] row) {
        for (int i = 0; i < row.length; i++) {
            if (i > 0) {
                text.append('\t');
            }
            append(row[i]);
        }
        text.append('\n');
    }

    private void append(@Nullable Object value) {
        switch (driver.of(value)) {
            case null -> text.append("\\N");
            case byte[] bytes -> text.append("\\\\x").append(HexFormat.of().formatHex(bytes));
            case OffsetDateTime moment -> text.append(asText(moment));
            case Number number -> text.append(number);
            case Object other -> escape(other.toString());
        }
    }

    private String asText(OffsetDateTime moment) {
        if (!moment.equals(last)) {
            last = moment;
            lastAsText = moment.toString();
        }
        return lastAsText;
    }

    private void escape(String value) {
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

    /** Characters that were not taken yet. */
    int length() {
        return text.length();
    }

    /** What was written since the last time, to be sent. */
    byte[] taken() {
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        text.setLength(0);
        return bytes;
    }
}
