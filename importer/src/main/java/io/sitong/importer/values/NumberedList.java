package io.sitong.importer.values;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes apart the lists people write into one cell: numbered, by arrows, by lines or by semicolons. */
final class NumberedList {

    private static final Pattern ARROW = Pattern.compile("(?:→|➔|➜|➡|⇒|⟶|↓|-{1,2}>|=>|—+>|－+>|－+＞|—+＞|-+＞|>>+|》》)");

    /** Ways to number: what stands before and behind the number; none before and none behind means circled. */
    private enum Style {
        POINT,
        CLOSING_BRACKET,
        CIRCLED,
        CHINESE,
        CHINESE_BRACKET
    }

    /** A number before a part; unsure where it could also be the beginning of a decimal. */
    private record Mark(Style style, int number, int from, int to, boolean unsure) {

        Mark(Style style, int number, int from, int to) {
            this(style, number, from, to, false);
        }
    }

    /** The first of the numbers that are one character: in a circle, in brackets, with a point. */
    private static final char[] ONES = {'①', '⑴', '⒈'};

    private static final String BEHIND_NUMBER = ")）、.．";

    private NumberedList() {}

    /** The parts of a cell, without their marks, each on one line. */
    static List<String> parts(String raw, boolean flow, boolean semicolons) {
        String text = PlainText.visible(raw);
        List<String> marked = byMarks(text);
        if (!marked.isEmpty()) {
            return marked;
        }
        if (flow && ARROW.matcher(text).find()) {
            return clean(ARROW.split(text));
        }
        List<String> lines = clean(text.split("\n", -1));
        if (lines.size() > 1 || !semicolons) {
            return lines;
        }
        return clean(text.split("[;；]", -1));
    }

    private static List<String> clean(String[] parts) {
        List<String> clean = new ArrayList<>(parts.length);
        for (String part : parts) {
            add(clean, part);
        }
        return clean;
    }

    private static void add(List<String> to, String part) {
        String line = PlainText.line(part);
        if (!line.isEmpty()) {
            char last = line.charAt(line.length() - 1);
            if (last == ';' || last == '；' || last == '。') {
                line = PlainText.line(line.substring(0, line.length() - 1));
            }
        }
        if (!line.isEmpty()) {
            to.add(line);
        }
    }

    /** Parts between marks that count 1, 2, 3, all of one style; empty where the text has no such marks. */
    private static List<String> byMarks(String text) {
        Mark first = first(text);
        List<String> parts = new ArrayList<>();
        if (first == null) {
            return parts;
        }
        int from = first.to();
        int wanted = 2;
        boolean last = false; // no number after the wanted one follows
        for (int i = from; i < text.length(); i++) {
            Mark mark = at(text, i);
            if (mark != null
                    && mark.style() == first.style()
                    && mark.number() == wanted
                    && (!mark.unsure() || startsLine(text, i) || (!last && counts(text, mark)))) {
                add(parts, text.substring(from, mark.from()));
                from = mark.to();
                i = from - 1;
                wanted++;
                last = false;
            } else if (mark != null && mark.style() == first.style() && mark.number() == wanted) {
                last = true;
            }
        }
        add(parts, text.substring(from));
        return parts;
    }

    /** The mark that begins the list: at the start, or after a heading that ends with a colon. */
    private static @org.jspecify.annotations.Nullable Mark first(String text) {
        int start = 0;
        while (start < text.length() && (PlainText.blank(text.charAt(start)) || text.charAt(start) == '\n')) {
            start++;
        }
        Mark mark = at(text, start);
        if (mark == null) {
            Matcher heading = HEADING.matcher(text);
            if (heading.lookingAt()) {
                mark = at(text, heading.end());
            }
        }
        return mark != null && mark.number() == 1 && (!mark.unsure() || counts(text, mark)) ? mark : null;
    }

    /** Whether the next number follows, so that 1.3寸照片 2.身份证 is a list although it begins like a decimal. */
    private static boolean counts(String text, Mark mark) {
        for (int i = mark.to(); i < text.length(); i++) {
            Mark next = at(text, i);
            if (next != null && next.style() == mark.style() && next.number() == mark.number() + 1) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsLine(String text, int i) {
        return i == 0 || "\n;；。".indexOf(text.charAt(i - 1)) >= 0;
    }

    private static final Pattern HEADING = Pattern.compile("\\s*[^\\n：:]{1,20}[：:]\\s*");

    /** The mark at a position, null where there is none. */
    private static @org.jspecify.annotations.Nullable Mark at(String text, int i) {
        if (i >= text.length()) {
            return null;
        }
        char c = text.charAt(i);
        for (char one : ONES) {
            if (c >= one && c < one + 20) {
                return new Mark(Style.CIRCLED, c - one + 1, i, i + 1);
            }
        }
        boolean number = digit(c) >= 0 || isChinese(c);
        if (!number && c != '(' && c != '（') {
            return null;
        }
        if (i > 0 && !mayPrecede(text.charAt(i - 1))) {
            return null;
        }
        boolean bracket = !number;
        int from = bracket ? i + 1 : i;
        int end = from;
        while (end < text.length() && end - from < 4 && (digit(text.charAt(end)) >= 0 || isChinese(text.charAt(end)))) {
            end++;
        }
        if (end == from || end >= text.length()) {
            return null;
        }
        char after = text.charAt(end);
        if (BEHIND_NUMBER.indexOf(after) < 0) {
            return null;
        }
        boolean chinese = isChinese(text.charAt(from));
        int value = number(text.substring(from, end));
        boolean closing = after == ')' || after == '）';
        if (value < 0 || value > 200) {
            return null;
        }
        if (bracket) {
            return closing
                    ? new Mark(chinese ? Style.CHINESE_BRACKET : Style.CLOSING_BRACKET, value, i, end + 1)
                    : null;
        }
        if (closing) {
            return new Mark(chinese ? Style.CHINESE_BRACKET : Style.CLOSING_BRACKET, value, i, end + 1);
        }
        if (after == '、') {
            return new Mark(chinese ? Style.CHINESE : Style.POINT, value, i, end + 1);
        }
        boolean point = after == '.' || after == '．';
        if (point && !chinese) {
            return new Mark(Style.POINT, value, i, end + 1, decimalFollows(text, end + 1));
        }
        return null;
    }

    /** 2.5 is a number, 1.2024年度报表 is a mark before a year. */
    private static boolean decimalFollows(String text, int from) {
        int end = from;
        while (end < text.length() && digit(text.charAt(end)) >= 0) {
            end++;
        }
        return end > from && end - from < 4;
    }

    private static boolean mayPrecede(char c) {
        return c == '\n' || c == ';' || c == '；' || c == '。' || c == '：' || c == ':' || PlainText.blank(c);
    }

    private static int digit(char c) {
        return c >= '0' && c <= '9' ? c - '0' : c >= '０' && c <= '９' ? c - '０' : -1;
    }

    private static boolean isChinese(char c) {
        return "一二三四五六七八九十".indexOf(c) >= 0;
    }

    private static int number(String text) {
        StringBuilder plain = new StringBuilder();
        for (char c : text.toCharArray()) {
            plain.append(digit(c) >= 0 ? (char) ('0' + digit(c)) : c);
        }
        return Numerals.parse(plain.toString());
    }
}
