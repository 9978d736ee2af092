package io.sitong.rules.compare;

import java.util.regex.Pattern;

/** Whether a citation is typed as official texts write it: without marks of an export, articles in Chinese numerals. */
final class CitationForm {

    private static final Pattern STRAY = Pattern.compile("^[;；,，、。]|_x000[dDaA]_|\\\\r\\\\n|\\\\n|<br ?/?>");
    private static final Pattern FIGURES = Pattern.compile("第\\s*[0-9０-９]+\\s*条");

    private CitationForm() {}

    static boolean official(String raw) {
        String text = raw.strip();
        boolean quoted = text.length() > 1
                && "\"'".indexOf(text.charAt(0)) >= 0
                && text.charAt(0) == text.charAt(text.length() - 1);
        return !quoted && !STRAY.matcher(text).find() && !FIGURES.matcher(text).find();
    }
}
