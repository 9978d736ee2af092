package io.sitong.reports.outline;

/** Running text; line feeds inside are kept. */
public record Paragraph(String text, Kind kind) implements Block {

    /** Where the text stands. */
    public enum Kind {
        /** first line indented by two characters, as official documents have it */
        BODY,
        /** not indented */
        FLUSH,
        CENTERED,
        RIGHT
    }
}
