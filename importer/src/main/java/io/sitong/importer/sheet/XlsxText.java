package io.sitong.importer.sheet;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text as OOXML writes it: {@code _x000D_} stands for the character with that number. */
final class XlsxText {

    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private XlsxText() {}

    static String plain(StringBuilder stored) {
        String text = stored.toString();
        if (text.indexOf("_x") < 0) {
            return text;
        }
        Matcher matcher = ESCAPE.matcher(text);
        StringBuilder plain = new StringBuilder(text.length());
        while (matcher.find()) {
            char c = (char) Integer.parseInt(matcher.group(1), 16);
            boolean meant = c == '_' || c < ' ';
            matcher.appendReplacement(plain, Matcher.quoteReplacement(meant ? String.valueOf(c) : matcher.group()));
        }
        matcher.appendTail(plain);
        return plain.toString();
    }
}
