package io.sitong.reports.outline;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A whole document. Each section is a stretch of pages in Word and PDF and a sheet in Excel.
 *
 * @param subtitle one or two lines under the title
 */
public record Outline(String title, @Nullable String subtitle, Imprint imprint, List<Section> sections) {

    public Outline {
        sections = List.copyOf(sections);
    }

    /** Starts a document with this title. */
    public static OutlineBuilder titled(String title) {
        return new OutlineBuilder(title);
    }
}
