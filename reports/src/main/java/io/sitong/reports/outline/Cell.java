package io.sitong.reports.outline;

/**
 * One cell of a table.
 *
 * @param joined the cell repeats the one above; drawn as one tall cell where paper is the medium, repeated in Excel so
 *     that filters work
 */
public record Cell(String text, Mark mark, boolean joined) {

    private static final Cell EMPTY = new Cell("", Mark.NONE, false);

    public static Cell empty() {
        return EMPTY;
    }

    public static Cell of(String text) {
        return text.isEmpty() ? EMPTY : new Cell(text, Mark.NONE, false);
    }

    public static Cell of(long number) {
        return new Cell(Long.toString(number), Mark.NONE, false);
    }

    public static Cell marked(String text, Mark mark) {
        return new Cell(text, mark, false);
    }

    /** The same cell, said to repeat the one above. */
    public Cell asJoined() {
        return new Cell(text, mark, true);
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
