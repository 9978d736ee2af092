package io.sitong.ui.widgets;

/** Splits the codes of the field where their parts meet, so that the eye can compare them. */
public final class CodeGroups {

    private static final int[] CATALOG = {2, 2, 2, 3, 3};
    private static final int[] DIVISION = {2, 2, 2, 3, 3};
    private static final int[] CREDIT = {2, 6, 9, 1};
    private static final int[] IMPLEMENTATION = {2, 6, 9, 1, 1, 2, 2, 2, 3, 3};
    private static final int[] HANDLE_ITEM = {2, 6, 9, 1, 1, 2, 2, 2, 3, 3, 2};

    private CodeGroups() {}

    /** A catalog code as {@code 11·01·11·001·000}; a code of unknown length as it is. */
    public static String spaced(String code) {
        int[] groups = switch (code.length()) {
            case 12 -> code.endsWith("000000") ? DIVISION : CATALOG;
            case 18 -> CREDIT;
            case 31 -> IMPLEMENTATION;
            case 33 -> HANDLE_ITEM;
            default -> new int[] {code.length()};
        };
        StringBuilder spaced = new StringBuilder(code.length() + groups.length);
        int from = 0;
        for (int length : groups) {
            if (from > 0) {
                spaced.append('·');
            }
            spaced.append(code, from, from + length);
            from += length;
        }
        return spaced.toString();
    }
}
