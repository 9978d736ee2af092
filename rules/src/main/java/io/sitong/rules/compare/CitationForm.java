package io.sitong.rules.compare;

import io.sitong.rules.memory.Memory;
import java.util.regex.Pattern;

/** Whether a citation is typed as official texts write it: without marks of an export, articles in Chinese numerals. */
final class CitationForm {

    private static final Pattern STRAY = Pattern.compile("^[;；,，、。]|_x000[dDaA]_|\\\\r\\\\n|\\\\n|<br ?/?>");
    private static final Pattern FIGURES = Pattern.compile("第\\s*[0-9０-９]+\\s*条");

    /** The same texts pass by for every implementation of an item. */
    private static final Memory<String, Boolean> MEMORY = new Memory<>(20_000, CitationForm::read);

    private CitationForm() {}

    static boolean official(String raw) {
        return raw.length() > BasisParser.WORTH_REMEMBERING ? read(raw) : MEMORY.get(raw);
    }

    private static boolean read(String raw) {
        String text = raw.strip();
        boolean quoted = text.length() > 1
                && "\"'".indexOf(text.charAt(0)) >= 0
                && text.charAt(0) == text.charAt(text.length() - 1);
        return !quoted && !STRAY.matcher(text).find() && !FIGURES.matcher(text).find();
    }
}
