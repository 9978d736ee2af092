package io.sitong.reports.outline;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A whole document. Each section is a stretch of pages in Word and PDF and a sheet in Excel.
 *
 * @param subtitle one or two lines under the title
 * @param cover absent for what is handed on without one
 */
public record Outline(
        String title, @Nullable String subtitle, @Nullable Cover cover, Imprint imprint, List<Section> sections) {

    public Outline {
        sections = List.copyOf(sections);
    }

    public Outline(String title, @Nullable String subtitle, Imprint imprint, List<Section> sections) {
        this(title, subtitle, null, imprint, sections);
    }

    /** The same with another cover. */
    public Outline under(Cover another) {
        return new Outline(title, subtitle, another, imprint, sections);
    }

    /** Starts a document with this title. */
    public static OutlineBuilder titled(String title) {
        return new OutlineBuilder(title);
    }
}
