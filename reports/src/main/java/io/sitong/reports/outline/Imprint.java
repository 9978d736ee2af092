package io.sitong.reports.outline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who made a document, when and from what; printed in its footer and kept in its properties.
 *
 * @param author organisation or person that answers for it
 * @param date the day it describes; comes in as a value, so equal input gives equal bytes
 * @param source state of the data, such as 目录第3版
 * @param notice printed at the head of every page, such as 示例清单（非官方全文）
 */
public record Imprint(
        String author,
        LocalDate date,
        String source,
        @Nullable String notice) {

    /** The footer line. */
    public String line() {
        StringBuilder line = new StringBuilder();
        for (String part : new String[] {author, source, date.toString()}) {
            if (!part.isBlank()) {
                line.append(line.isEmpty() ? "" : " · ").append(part);
            }
        }
        return line.toString();
    }
}
