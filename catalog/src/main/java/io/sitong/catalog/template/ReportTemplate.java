package io.sitong.catalog.template;

import java.time.Instant;
import java.util.List;

/**
 * A document the bureau sent for reports to be printed into.
 *
 * @param format end of the file name, such as docx
 * @param kinds names of the kinds of report that are printed into it
 */
public record ReportTemplate(
        long id, String name, String format, long size, String sentBy, Instant sentAt, List<String> kinds) {

    public ReportTemplate {
        kinds = List.copyOf(kinds);
    }
}
