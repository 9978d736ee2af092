package io.sitong.reports.guide;

import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.reports.format.Format;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Gives each guide a file name that every system accepts: code and name, never twice the same. */
final class GuideFileNames {

    /** Leaves room for a number and the extension below the 255 bytes that file systems allow. */
    private static final int MOST_BYTES = 200;

    private final Set<String> taken = new HashSet<>();
    private final Set<String> keys = new HashSet<>();
    private final Format format;

    GuideFileNames(Format format) {
        this.format = format;
    }

    /**
     * A file and what names the item in the index: its code, and its name where it has none; numbered where two are alike.
     */
    record Named(String key, String file) {}

    Named next(Item item) {
        String code = item.find(ItemField.TASK_HANDLE_ITEM)
                .or(() -> item.find(ItemField.TASK_CODE))
                .or(() -> item.find(ItemField.CATALOG_CODE))
                .orElse("");
        String stem = safe(code + " " + item.name());
        String name = stem;
        for (int n = 2; !taken.add(name.toLowerCase(Locale.ROOT)); n++) {
            name = stem + "（" + n + "）";
        }
        String wanted = code.isEmpty() ? item.name() : code;
        String key = wanted;
        for (int n = 2; !keys.add(key); n++) {
            key = wanted + "（" + n + "）";
        }
        return new Named(key, name + "." + format.extension());
    }

    /** Without separators, wildcards, control and direction characters; not too long; neither dots nor blanks at the ends. */
    static String safe(String wanted) {
        StringBuilder name = new StringBuilder();
        int bytes = 0;
        for (int i = 0; i < wanted.length(); ) {
            int c = wanted.codePointAt(i);
            i += Character.charCount(c);
            int type = Character.getType(c);
            boolean bad = c < ' '
                    || "\\/:*?\"<>|".indexOf(c) >= 0
                    || type == Character.CONTROL
                    || type == Character.FORMAT
                    || type == Character.SURROGATE
                    || type == Character.LINE_SEPARATOR
                    || type == Character.PARAGRAPH_SEPARATOR;
            int shown = bad ? '_' : c;
            bytes += Character.toString(shown).getBytes(StandardCharsets.UTF_8).length;
            if (bytes > MOST_BYTES) {
                break;
            }
            name.appendCodePoint(shown);
        }
        String stripped = name.toString().strip().replaceAll("^[.\\s]+|[.\\s]+$", "");
        return stripped.isEmpty() ? "未命名事项" : stripped;
    }
}
