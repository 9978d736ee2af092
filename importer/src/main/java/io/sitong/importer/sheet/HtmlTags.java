package io.sitong.importer.sheet;

import java.util.Locale;
import java.util.Map;

/** Reads HTML as browsers forgive it: one pass over the text, tags and text in turn, nothing fetched, no recursion. */
final class HtmlTags {

    private static final Map<String, String> ENTITIES = Map.ofEntries(
            Map.entry("amp", "&"),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("quot", "\""),
            Map.entry("apos", "'"),
            Map.entry("nbsp", "\u00A0"),
            Map.entry("ensp", " "),
            Map.entry("emsp", " "),
            Map.entry("middot", "·"),
            Map.entry("ldquo", "“"),
            Map.entry("rdquo", "”"),
            Map.entry("lsquo", "‘"),
            Map.entry("rsquo", "’"),
            Map.entry("mdash", "—"),
            Map.entry("ndash", "–"),
            Map.entry("hellip", "…"),
            Map.entry("times", "×"),
            Map.entry("radic", "√"),
            Map.entry("rarr", "→"),
            Map.entry("laquo", "«"),
            Map.entry("raquo", "»"));

    private final String html;
    private int at;
    private String name = "";
    private String attributes = "";
    private boolean closing;

    HtmlTags(String html) {
        this.html = html;
    }

    /** Adds the text before the next tag and moves behind that tag; false at the end. */
    boolean next(StringBuilder text) {
        while (at < html.length()) {
            int open = html.indexOf('<', at);
            if (open < 0) {
                unescape(html.substring(at), text);
                at = html.length();
                return false;
            }
            unescape(html.substring(at, open), text);
            if (html.startsWith("<!--", open)) {
                at = after("-->", open + 4);
            } else if (open + 1 < html.length() && tagFollows(html.charAt(open + 1))) {
                tag(open);
                if (!closing && (name.equals("script") || name.equals("style"))) {
                    at = after("</" + name, at);
                    at = after(">", at);
                    continue;
                }
                return true;
            } else {
                text.append('<');
                at = open + 1;
            }
        }
        return false;
    }

    private static boolean tagFollows(char c) {
        return c == '/' || c == '!' || c == '?' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private int after(String wanted, int from) {
        int found = indexOfIgnoringCase(wanted, from);
        return found < 0 ? html.length() : found + wanted.length();
    }

    private int indexOfIgnoringCase(String wanted, int from) {
        for (int i = from; i <= html.length() - wanted.length(); i++) {
            if (html.regionMatches(true, i, wanted, 0, wanted.length())) {
                return i;
            }
        }
        return -1;
    }

    private void tag(int open) {
        int i = open + 1;
        closing = html.charAt(i) == '/';
        if (closing) {
            i++;
        }
        int start = i;
        while (i < html.length() && nameCharacter(html.charAt(i))) {
            i++;
        }
        name = html.substring(start, i).toLowerCase(Locale.ROOT);
        int attributesFrom = i;
        char quote = 0;
        while (i < html.length()) {
            char c = html.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if ((c == '"' || c == '\'') && html.charAt(i - 1) == '=') {
                quote = c;
            } else if (c == '>') {
                break;
            }
            i++;
        }
        attributes = html.substring(Math.min(attributesFrom, i), i);
        at = Math.min(html.length(), i + 1);
    }

    private static boolean nameCharacter(char c) {
        return Character.isLetterOrDigit(c) || c == ':' || c == '-' || c == '!' || c == '?';
    }

    boolean isOpen(String wanted) {
        return !closing && name.equals(wanted);
    }

    boolean isClose(String wanted) {
        return closing && name.equals(wanted);
    }

    String name() {
        return name;
    }

    boolean closing() {
        return closing;
    }

    /** An attribute of the tag, empty where it has none. */
    String attribute(String wanted) {
        String lower = attributes.toLowerCase(Locale.ROOT);
        int from = 0;
        while (true) {
            int found = lower.indexOf(wanted, from);
            if (found < 0) {
                return "";
            }
            int i = found + wanted.length();
            boolean whole = found == 0 || Character.isWhitespace(lower.charAt(found - 1));
            while (i < attributes.length() && Character.isWhitespace(attributes.charAt(i))) {
                i++;
            }
            if (whole && i < attributes.length() && attributes.charAt(i) == '=') {
                return value(i + 1);
            }
            from = found + 1;
        }
    }

    private String value(int from) {
        int i = from;
        while (i < attributes.length() && Character.isWhitespace(attributes.charAt(i))) {
            i++;
        }
        if (i >= attributes.length()) {
            return "";
        }
        char c = attributes.charAt(i);
        int end;
        if (c == '"' || c == '\'') {
            i++;
            end = attributes.indexOf(c, i);
        } else {
            end = i;
            while (end < attributes.length()
                    && !Character.isWhitespace(attributes.charAt(end))
                    && attributes.charAt(end) != '/') {
                end++;
            }
        }
        return attributes.substring(i, end < 0 ? attributes.length() : end);
    }

    /** A whole number in an attribute, 1 where there is none. */
    int span(String wanted) {
        String digits = attribute(wanted).strip();
        if (digits.isEmpty() || digits.length() > 12 || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return 1;
        }
        return (int) Math.max(1, Math.min(1_000_000, Long.parseLong(digits)));
    }

    static void unescape(String raw, StringBuilder to) {
        int from = 0;
        while (true) {
            int amp = raw.indexOf('&', from);
            if (amp < 0) {
                to.append(raw, from, raw.length());
                return;
            }
            to.append(raw, from, amp);
            int semicolon = raw.indexOf(';', amp);
            String plain = semicolon < 0 || semicolon - amp > 10 ? null : entity(raw.substring(amp + 1, semicolon));
            if (plain == null) {
                to.append('&');
                from = amp + 1;
            } else {
                to.append(plain);
                from = semicolon + 1;
            }
        }
    }

    private static @org.jspecify.annotations.Nullable String entity(String name) {
        if (name.startsWith("#")) {
            try {
                int code = name.startsWith("#x") || name.startsWith("#X")
                        ? Integer.parseInt(name.substring(2), 16)
                        : Integer.parseInt(name.substring(1));
                return Character.isValidCodePoint(code) && code > 0 ? Character.toString(code) : "";
            } catch (NumberFormatException e) {
                return null;
            }
        }
        return ENTITIES.get(name);
    }
}
