package io.sitong.reports.outline;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table.
 *
 * @param group heading over this and its neighbours with the same group
 * @param width in Chinese characters of table text; on paper the widths are scaled to the page
 * @param choices values offered in Excel, empty for free text
 * @param hint shown in Excel at a chosen cell, empty for none
 */
public record Column(String title, @Nullable String group, double width, Kind kind, List<String> choices, String hint) {

    /** What the cells of a column hold. */
    public enum Kind {
        TEXT,
        /** short text, centred */
        SHORT,
        /** an identifying code: always text, never a number */
        CODE,
        /** a figure or a percentage, right-aligned; a number in Excel */
        NUMBER,
        /** to be filled in by the receiver */
        INPUT,
        /** for the way back only: in Excel a hidden column, elsewhere left out */
        HIDDEN
    }

    public Column {
        choices = List.copyOf(choices);
    }

    public static Column text(String title, double width) {
        return new Column(title, null, width, Kind.TEXT, List.of(), "");
    }

    public static Column brief(String title, double width) {
        return new Column(title, null, width, Kind.SHORT, List.of(), "");
    }

    public static Column code(String title, double width) {
        return new Column(title, null, width, Kind.CODE, List.of(), "");
    }

    public static Column number(String title, double width) {
        return new Column(title, null, width, Kind.NUMBER, List.of(), "");
    }

    public static Column input(String title, double width, String... choices) {
        return new Column(title, null, width, Kind.INPUT, List.of(choices), "");
    }

    /** The same column with values to choose from. */
    public Column choosing(List<String> values) {
        return new Column(title, group, width, kind, values, hint);
    }

    /** The same column with a hint at each of its cells. */
    public Column hinting(String words) {
        return new Column(title, group, width, kind, choices, words);
    }

    public static Column hidden(String title) {
        return new Column(title, null, 1, Kind.HIDDEN, List.of(), "");
    }

    /** The same column under a common heading. */
    public Column under(String heading) {
        return new Column(title, heading, width, kind, choices, hint);
    }
}
