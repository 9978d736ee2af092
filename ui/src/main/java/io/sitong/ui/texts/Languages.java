package io.sitong.ui.texts;

import java.util.List;
import java.util.Locale;

/** The languages of the workbench; Chinese is the default whatever the browser says. */
public final class Languages {

    public static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;
    public static final Locale ENGLISH = Locale.ENGLISH;

    /** Cookie that keeps a person's choice. */
    public static final String COOKIE = "sitong-language";

    private Languages() {}

    public static List<Locale> all() {
        return List.of(CHINESE, ENGLISH);
    }

    public static Locale supported(Locale wanted) {
        return wanted.getLanguage().equals(ENGLISH.getLanguage()) ? ENGLISH : CHINESE;
    }

    public static Locale ofTag(String tag) {
        return supported(Locale.forLanguageTag(tag));
    }
}
