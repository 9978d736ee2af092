package io.sitong.importer.rows;

/** What a row of a sheet is. */
enum RowKind {
    ITEM(""),
    /** an item of its own that leaves to the row above what both have in common */
    CHILD(""),
    CONTINUATION(""),
    /** the rest of texts that stop in the middle in the row above */
    BROKEN(""),
    BLANK("blank"),
    SECTION("section"),
    SUBTOTAL("subtotal"),
    FOOTER("footer"),
    NUMBERING("numbering"),
    REPEATED_HEADER("repeated_header"),
    /** between header and items: how to fill in */
    HINTS("hints"),
    EXAMPLE("example"),
    SERIAL_ONLY("serial_only"),
    NO_NAME_NO_CODE("no_name_no_code");

    private final String why;

    RowKind(String why) {
        this.why = why;
    }

    /** Whether the row still explains the columns. */
    boolean belongsToHeader() {
        return this == NUMBERING || this == REPEATED_HEADER || this == HINTS || this == EXAMPLE;
    }

    /** The reason as written in JSON. */
    String why() {
        return why;
    }
}
