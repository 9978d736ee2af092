package io.sitong.importer.rows;

import java.util.HashMap;
import java.util.Map;

/** Keeps one copy of short texts that come again and again. */
final class TextPool {

    private static final int LONGEST = 80;
    private static final int MOST = 50_000;

    private final Map<String, String> texts = new HashMap<>();

    String one(String text) {
        if (text.length() > LONGEST) {
            return text;
        }
        if (texts.size() >= MOST) {
            return texts.getOrDefault(text, text);
        }
        String known = texts.putIfAbsent(text, text);
        return known == null ? text : known;
    }
}
