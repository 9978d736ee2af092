package io.sitong.importer.rows;

/** What a row of a sheet is. */
enum RowKind {
    ITEM(""),
    CONTINUATION(""),
    BLANK("blank"),
    SECTION("section"),
    SUBTOTAL("subtotal"),
    FOOTER("footer"),
    NUMBERING("numbering"),
    HEADER("header"),
    SERIAL_ONLY("serial_only"),
    NO_NAME_NO_CODE("no_name_no_code");

    private final String why;

    RowKind(String why) {
        this.why = why;
    }

    /** The reason as written in JSON. */
    String why() {
        return why;
    }
}
