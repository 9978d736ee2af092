package io.sitong.ui.texts;

import com.vaadin.flow.component.UI;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The texts of the screens, by key, in the language of the person in front.
 *
 * <p>A key starts with the name of its bundle: {@code shell.search} stands in {@code texts/shell_zh.properties} and
 * {@code texts/shell_en.properties}. Outside a screen (API) the texts are Chinese, in background work
 * they are in the language of the person who asked for it.
 */
public final class Messages {

    private static final ThreadLocal<@Nullable Locale> SPOKEN = new ThreadLocal<>();

    private Messages() {}

    /** The text of a key; {@code {0}}, {@code {1}} ... are replaced by the arguments, whole numbers with separators. */
    public static String get(String key, Object... arguments) {
        return in(locale(), key, arguments);
    }

    /** The text of a key that may not be there, or the words given instead. */
    public static String orElse(String key, String words) {
        return Bundles.loaded().has(key) ? get(key) : words;
    }

    public static String in(Locale locale, String key, Object... arguments) {
        String text = Bundles.loaded().text(key, locale);
        for (int i = 0; i < arguments.length; i++) {
            text = text.replace("{" + i + "}", shown(arguments[i]));
        }
        return text;
    }

    /** What a constant of the field is called: Chinese as it is, in English the Chinese term stands beside it. */
    public static String term(Enum<?> constant) {
        return get("terms." + constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    /** A count with thousands separators. */
    public static String number(long count) {
        return NumberFormat.getIntegerInstance(Locale.ROOT).format(count);
    }

    /** The language of the person in front, or that of the work going on for somebody. */
    public static Locale locale() {
        UI ui = UI.getCurrent();
        if (ui != null) {
            return Languages.supported(ui.getLocale());
        }
        Locale spoken = SPOKEN.get();
        return spoken == null ? Languages.CHINESE : spoken;
    }

    /** Does work without a screen whose words are to be in a language. */
    public static void speaking(Locale language, Runnable work) {
        Locale before = SPOKEN.get();
        SPOKEN.set(language);
        try {
            work.run();
        } finally {
            SPOKEN.set(before);
        }
    }

    /** The same for work that gives an answer. */
    public static <T> T speaking(Locale language, Supplier<T> work) {
        Locale before = SPOKEN.get();
        SPOKEN.set(language);
        try {
            return work.get();
        } finally {
            SPOKEN.set(before);
        }
    }

    private static String shown(Object argument) {
        return argument instanceof Integer || argument instanceof Long
                ? number(((Number) argument).longValue())
                : String.valueOf(argument);
    }
}
