package io.sitong.rules.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What has to change in one text to get another, character by character, in spans that read well: a lonely character
 * that happens to be equal does not break a changed passage in two.
 */
public final class TextDiff {

    /** What happens to a span. */
    public enum Kind {
        EQUAL,
        REMOVED,
        ADDED
    }

    public record Span(Kind kind, String text) {}

    /** Product of lengths up to which the exact answer is worth its time; beyond it, sentences are compared first. */
    private static final long EXACT = 4_000_000;

    private static final int SHORTEST_ISLAND = 2;

    private TextDiff() {}

    /** Spans that give {@code before} without the added ones and {@code after} without the removed ones. */
    public static List<Span> of(String before, String after) {
        int start = 0;
        int shorter = Math.min(before.length(), after.length());
        while (start < shorter && before.charAt(start) == after.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start
                && before.charAt(before.length() - 1 - end) == after.charAt(after.length() - 1 - end)) {
            end++;
        }
        String left = before.substring(start, before.length() - end);
        String right = after.substring(start, after.length() - end);
        List<Span> spans = new ArrayList<>();
        put(spans, Kind.EQUAL, before.substring(0, start));
        if ((long) left.length() * right.length() <= EXACT) {
            spans.addAll(readable(ofUnits(characters(left), characters(right))));
        } else {
            spans.addAll(bySentence(left, right));
        }
        put(spans, Kind.EQUAL, before.substring(before.length() - end));
        return merged(spans);
    }

    private static List<Span> bySentence(String left, String right) {
        List<String> a = sentences(left);
        List<String> b = sentences(right);
        if ((long) a.size() * b.size() <= EXACT) {
            return ofUnits(a, b);
        }
        List<Span> all = new ArrayList<>();
        put(all, Kind.REMOVED, left);
        put(all, Kind.ADDED, right);
        return all;
    }

    private static List<String> characters(String text) {
        List<String> characters = new ArrayList<>(text.length());
        for (int i = 0; i < text.length(); ) {
            int next = text.offsetByCodePoints(i, 1);
            characters.add(text.substring(i, next));
            i = next;
        }
        return characters;
    }

    private static List<String> sentences(String text) {
        return Arrays.asList(text.split("(?<=[。；;\\n])"));
    }

    /** Longest common subsequence, walked back into spans. */
    private static List<Span> ofUnits(List<String> a, List<String> b) {
        int[][] common = new int[a.size() + 1][b.size() + 1];
        for (int i = a.size() - 1; i >= 0; i--) {
            for (int j = b.size() - 1; j >= 0; j--) {
                common[i][j] = a.get(i).equals(b.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        List<Span> spans = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < a.size() || j < b.size()) {
            if (i < a.size() && j < b.size() && a.get(i).equals(b.get(j))) {
                put(spans, Kind.EQUAL, a.get(i++));
                j++;
            } else if (j >= b.size() || (i < a.size() && common[i + 1][j] >= common[i][j + 1])) {
                put(spans, Kind.REMOVED, a.get(i++));
            } else {
                put(spans, Kind.ADDED, b.get(j++));
            }
        }
        return merged(spans);
    }

    /** Gives up equal islands so short that they only disturb. */
    private static List<Span> readable(List<Span> spans) {
        List<Span> calm = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            Span span = spans.get(i);
            boolean inside = i > 0 && i < spans.size() - 1;
            if (span.kind() == Kind.EQUAL && inside && span.text().length() < SHORTEST_ISLAND && island(spans, i)) {
                calm.add(new Span(Kind.REMOVED, span.text()));
                calm.add(new Span(Kind.ADDED, span.text()));
            } else {
                calm.add(span);
            }
        }
        return merged(calm);
    }

    /** Between two changes of which at least one is longer than the island. */
    private static boolean island(List<Span> spans, int at) {
        return spans.get(at - 1).text().length() > 1 || spans.get(at + 1).text().length() > 1;
    }

    /** Puts spans of a kind that lie in one changed passage together, what is removed before what is added. */
    private static List<Span> merged(List<Span> spans) {
        List<Span> merged = new ArrayList<>();
        StringBuilder removed = new StringBuilder();
        StringBuilder added = new StringBuilder();
        for (Span span : spans) {
            switch (span.kind()) {
                case REMOVED -> removed.append(span.text());
                case ADDED -> added.append(span.text());
                case EQUAL -> {
                    flush(merged, removed, added);
                    put(merged, Kind.EQUAL, span.text());
                }
            }
        }
        flush(merged, removed, added);
        return List.copyOf(merged);
    }

    private static void flush(List<Span> spans, StringBuilder removed, StringBuilder added) {
        put(spans, Kind.REMOVED, removed.toString());
        put(spans, Kind.ADDED, added.toString());
        removed.setLength(0);
        added.setLength(0);
    }

    private static void put(List<Span> spans, Kind kind, String text) {
        if (text.isEmpty()) {
            return;
        }
        if (!spans.isEmpty() && spans.getLast().kind() == kind) {
            Span last = spans.removeLast();
            spans.add(new Span(kind, last.text() + text));
        } else {
            spans.add(new Span(kind, text));
        }
    }
}
