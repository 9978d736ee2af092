package io.sitong.catalog.reading;

/** What kind of text was decided about. */
public enum ReadingKind {
    /** the name of an application material */
    MATERIAL,
    /** a legal basis as it was typed */
    CITATION
}
