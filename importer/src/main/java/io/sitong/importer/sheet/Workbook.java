package io.sitong.importer.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

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

    /**
     * All that a document says as one sheet, its text and its tables one below another; empty where nothing but its sheets
     * says anything.
     */
    default Optional<SheetInfo> whole() {
        return Optional.empty();
    }

    /** The sheets, and behind them the whole as one where it is asked for by its name. */
    default List<SheetInfo> sheets(Predicate<String> asked) {
        List<SheetInfo> all = new ArrayList<>(sheets());
        whole().filter(sheet -> asked.test(sheet.name())).ifPresent(all::add);
        return all;
    }

    /** The rows of a sheet from the first one, as often as asked for. */
    SheetCursor read(SheetInfo sheet);

    /** Whether a sheet can be read out of turn at little cost. */
    default boolean looksAhead() {
        return true;
    }

    @Override
    void close();
}
