package io.sitong.catalog.item;

/** How the value of a field is written; every value is kept as canonical text. */
public enum FieldType {
    /** one line */
    TEXT,
    /** several lines, joined by {@code \n} */
    LONG_TEXT,
    /** an identifying code, upper case, without blanks */
    CODE,
    /** one code of a code table */
    CHOICE,
    /** codes of a code table, ascending, joined by {@code ^} as in the national exchange tables */
    CHOICES,
    /** {@code 1} or {@code 0} */
    YES_NO,
    /** whole number in digits */
    INTEGER,
    /** {@code 2026-11-22} */
    DATE,
    /** address on the web */
    URL
}
