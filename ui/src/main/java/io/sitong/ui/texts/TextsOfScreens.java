package io.sitong.ui.texts;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Lets Vaadin's own components find the texts, and tells it the languages. */
@Component
class TextsOfScreens implements I18NProvider {

    private static final long serialVersionUID = 1L;

    @Override
    public List<Locale> getProvidedLocales() {
        return Languages.all();
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... arguments) {
        return Messages.in(Languages.supported(locale), key, arguments);
    }
}
