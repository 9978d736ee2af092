package io.sitong.reports.outline;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One cell of a table.
 *
 * @param joined the cell repeats the one above; drawn as one tall cell where paper is the medium, repeated in Excel so
 *     that filters work
 * @param choices values offered in Excel for this cell instead of those of its column; empty for those of the column
 * @param link a web address a click on the text leads to; absent where there is none
 */
public record Cell(
        String text,
        Mark mark,
        boolean joined,
        List<String> choices,
        @Nullable String link) {

    /** Nothing that runs in the program that shows the document, such as {@code javascript:}. */
    private static final Pattern WEB_ADDRESS = Pattern.compile("https?://[^\\s\"<>]+");

    public Cell {
        if (link != null && !WEB_ADDRESS.matcher(link).matches()) {
            throw new IllegalArgumentException("not a web address: " + link);
        }
        choices = List.copyOf(choices);
    }

    private static final Cell EMPTY = new Cell("", Mark.NONE, false, List.of(), null);

    public static Cell empty() {
        return EMPTY;
    }

    public static Cell of(String text) {
        return text.isEmpty() ? EMPTY : new Cell(text, Mark.NONE, false, List.of(), null);
    }

    public static Cell of(long number) {
        return new Cell(Long.toString(number), Mark.NONE, false, List.of(), null);
    }

    public static Cell marked(String text, Mark mark) {
        return new Cell(text, mark, false, List.of(), null);
    }

    /** A cell to be filled in with one of some values. */
    public static Cell choosing(String text, List<String> choices) {
        return new Cell(text, Mark.NONE, false, choices, null);
    }

    /** The same cell, leading to a web address. */
    public Cell linking(String address) {
        return new Cell(text, mark, joined, choices, address);
    }

    /** The same cell, said to repeat the one above. */
    public Cell asJoined() {
        return new Cell(text, mark, true, choices, link);
    }

    /** The text with the meaning of the mark before it, unless it says so already. */
    public String shown() {
        String label = mark.label();
        if (label.isEmpty() || text.startsWith(label)) {
            return text;
        }
        return text.isEmpty() ? label : "〔" + label + "〕" + text;
    }
}
