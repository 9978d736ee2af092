package io.sitong.catalog.intake;

import io.sitong.catalog.ColumnLetters;
import io.sitong.catalog.division.DivisionCode;

/**
 * One row of a preview as lists show it.
 *
 * @param ordinal its place among the rows of the file, from 1
 * @param inColumn whether it stands in a column of its own: then {@code row} is the number of the column
 * @param decision what accepting would do with it and why, a name the importer knows
 * @param identity by what it is told from others, as people read it
 * @param summary what would change, or why nothing does, in one line
 * @param severity of its gravest remark: 0 none, 1 hint, 2 warning, 3 error
 * @param conflicts fields on which nobody decided yet
 * @param proposals standard items it may belong to
 * @param leftOut a person unticked it
 */
public record WaitingRow(
        int ordinal,
        String sheet,
        int row,
        int lastRow,
        boolean inColumn,
        Effect effect,
        String decision,
        String name,
        String identity,
        String summary,
        int severity,
        int remarks,
        int conflicts,
        int proposals,
        boolean leftOut,
        DivisionCode division) {

    /** What accepting would do with a row. */
    public enum Effect {
        ADD,
        CHANGE,
        /** no item: an answer of a return packet is carried out */
        ANSWER,
        /** nothing, because nothing differs or another row says it */
        NONE,
        /** nothing, because it cannot be taken in */
        REFUSED;

        public boolean writes() {
            return this == ADD || this == CHANGE;
        }

        /** Whether a person may leave the row out. */
        public boolean optional() {
            return writes() || this == ANSWER;
        }
    }

    /** Where the row stands, as people read it: {@code “许可事项”!17}, {@code “许可事项”!C列} where it is a column. */
    public String place() {
        return place(sheet, row, inColumn);
    }

    /** The same of a row of which no more is known. */
    public static String place(String sheet, int row, boolean inColumn) {
        String number = number(row, inColumn);
        return sheet.isEmpty() ? number : "“" + sheet + "”!" + number;
    }

    /** Its row, or its column by letters. */
    public String number() {
        return number(row, inColumn);
    }

    private static String number(int row, boolean inColumn) {
        return inColumn ? ColumnLetters.of(row) + "列" : Integer.toString(row);
    }
}
