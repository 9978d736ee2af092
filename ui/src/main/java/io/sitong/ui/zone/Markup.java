package io.sitong.ui.zone;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Collects HTML. There is no way to put anything in unescaped: names of tags and attributes come from the code, and every
 * text and every value passes {@link #escaped}.
 */
final class Markup {

    private final StringBuilder html = new StringBuilder(16_384);
    private final Deque<String> opened = new ArrayDeque<>();

    /** @param attributes names and values in turn; one without a value is left out, an empty value is a flag */
    Markup open(String tag, @Nullable String... attributes) {
        begin(tag, attributes);
        opened.push(tag);
        return this;
    }

    Markup close() {
        html.append("</").append(opened.pop()).append('>');
        return this;
    }

    /** Closes as many as were opened since. */
    Markup closeTo(int depth) {
        while (opened.size() > depth) {
            close();
        }
        return this;
    }

    int depth() {
        return opened.size();
    }

    Markup text(String text) {
        escaped(text);
        return this;
    }

    Markup element(String tag, String text, @Nullable String... attributes) {
        return open(tag, attributes).text(text).close();
    }

    /** An element that has no content, such as {@code input}. */
    Markup single(String tag, @Nullable String... attributes) {
        begin(tag, attributes);
        return this;
    }

    /** Text with its line feeds kept as breaks. */
    Markup lines(String text) {
        String[] lines = text.strip().split("\\R", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                html.append("<br>");
            }
            escaped(lines[i]);
        }
        return this;
    }

    private void begin(String tag, @Nullable String... attributes) {
        html.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            String value = attributes[i + 1];
            if (value != null) {
                html.append(' ').append(attributes[i]);
                if (!value.isEmpty()) {
                    html.append("=\"");
                    escaped(value);
                    html.append('"');
                }
            }
        }
        html.append('>');
    }

    private void escaped(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                default -> html.append(c);
            }
        }
    }

    @Override
    public String toString() {
        if (!opened.isEmpty()) {
            throw new IllegalStateException("not closed: " + opened);
        }
        return html.toString();
    }
}
