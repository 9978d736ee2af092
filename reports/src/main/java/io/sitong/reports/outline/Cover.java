package io.sitong.reports.outline;

import java.util.ArrayList;
import java.util.List;

/**
 * The first page of a document that goes to another office. Its title and its date are those of the document. Without
 * meaning in Excel, and where a template of the bureau has a cover of its own.
 *
 * @param marks what stands at the head, such as 密级：内部 or 编号：2026-017; usually nothing
 * @param lines under the title: the region, what the report is about
 * @param office that answers for it
 */
public record Cover(List<String> marks, List<String> lines, String office) {

    public Cover {
        marks = List.copyOf(marks);
        lines = List.copyOf(lines);
        if (office.isBlank()) {
            throw new IllegalArgumentException("somebody answers for a document with a cover");
        }
    }

    public Cover(List<String> lines, String office) {
        this(List.of(), lines, office);
    }

    /** The same with more at its head. */
    public Cover marked(List<String> more) {
        List<String> all = new ArrayList<>(marks);
        all.addAll(more);
        return new Cover(all, lines, office);
    }
}
