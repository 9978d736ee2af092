package io.sitong.rules.change;

import org.jspecify.annotations.Nullable;

/**
 * One text that two people changed in different ways.
 *
 * @param number place among the conflicts, from 0
 * @param key name of the field or repeat group
 * @param label of the field, or of the group and column
 * @param row what the row is called, absent for a field
 * @param wholeRow whether one of them removed the row the other one changed; then one side is taken as it is
 * @param mine empty where I removed it
 */
public record Conflict(
        int number,
        String key,
        String label,
        @Nullable String row,
        boolean wholeRow,
        String base,
        String mine,
        String theirs) {

    /** Whose text is taken. */
    public enum Side {
        MINE,
        THEIRS
    }

    /**
     * How a conflict was decided.
     *
     * @param text what is to stand there where neither side is taken as it is; not for whole rows
     */
    public record Decision(Side side, @Nullable String text) {

        public static Decision mine() {
            return new Decision(Side.MINE, null);
        }

        public static Decision theirs() {
            return new Decision(Side.THEIRS, null);
        }

        public static Decision text(String text) {
            return new Decision(Side.MINE, text);
        }
    }
}
