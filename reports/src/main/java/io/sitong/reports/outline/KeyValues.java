package io.sitong.reports.outline;

import java.util.ArrayList;
import java.util.List;

/** Labels with values, laid out in two pairs a line; a wide pair has a line of its own. */
public record KeyValues(List<Pair> pairs) implements Block {

    /** A label with its value; {@code wide} asks for the whole line. */
    public record Pair(String label, String value, boolean wide) {}

    public KeyValues {
        pairs = List.copyOf(pairs);
    }

    /** The pairs as lines of one or two; a pair left alone takes the whole line. */
    public List<List<Pair>> lines() {
        List<List<Pair>> lines = new ArrayList<>();
        Pair waiting = null;
        for (Pair pair : pairs) {
            if (pair.wide()) {
                if (waiting != null) {
                    lines.add(List.of(waiting));
                    waiting = null;
                }
                lines.add(List.of(pair));
            } else if (waiting == null) {
                waiting = pair;
            } else {
                lines.add(List.of(waiting, pair));
                waiting = null;
            }
        }
        if (waiting != null) {
            lines.add(List.of(waiting));
        }
        return lines;
    }
}
