package io.sitong.reports.format;

import io.sitong.reports.outline.Mark;

/** One palette for all formats; every pair has a contrast of at least 4.5 to 1. */
record MarkColours(String fill, String ink) {

    private static final MarkColours NONE = new MarkColours("", "");
    private static final MarkColours SAME = new MarkColours("E6F4EA", "1B5E20");
    private static final MarkColours FORM = new MarkColours("FFF4D6", "7A4F01");
    private static final MarkColours DIFFERENT = new MarkColours("FDE7E9", "9B1C1C");
    private static final MarkColours MISSING = new MarkColours("E7E6F7", "3F3A8A");
    private static final MarkColours STRONG = new MarkColours("F2F2F2", "");
    private static final MarkColours MUTED = new MarkColours("", "6B6B6B");

    /** Six hexadecimal digits each; empty where the mark leaves it as it is. */
    static MarkColours of(Mark mark) {
        return switch (mark) {
            case NONE -> NONE;
            case SAME, DONE -> SAME;
            case FORM -> FORM;
            case DIFFERENT, ALERT -> DIFFERENT;
            case MISSING, ELSEWHERE -> MISSING;
            case STRONG -> STRONG;
            case MUTED -> MUTED;
        };
    }
}
