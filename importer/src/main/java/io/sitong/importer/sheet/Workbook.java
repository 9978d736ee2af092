package io.sitong.importer.sheet;

import java.util.List;

/** An opened file with its sheets. */
public interface Workbook extends AutoCloseable {

    /** What the bytes really are: xlsx, xls, csv, html or docx. */
    String format();

    List<SheetInfo> sheets();

    /** What a person should know about the file, as sentences. */
    List<String> notes();

    /** Text outside the tables of a document, the first paragraphs only. */
    default List<String> titles() {
        return List.of();
    }

    /** Whether numbers that are days count from 1904, not from 1900. */
    default boolean countsDaysFrom1904() {
        return false;
    }

    SheetCursor read(SheetInfo sheet);

    @Override
    void close();
}
