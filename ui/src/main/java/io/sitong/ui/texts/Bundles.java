package io.sitong.ui.texts;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** All bundles under {@code texts/}, read once. */
final class Bundles {

    private static final Logger LOG = LoggerFactory.getLogger(Bundles.class);
    private static final Bundles LOADED = new Bundles();

    private final Map<String, String> chinese = read("zh");
    private final Map<String, String> english = read("en");

    private Bundles() {}

    static Bundles loaded() {
        return LOADED;
    }

    /** The text, the Chinese one where English lacks it, or the key itself where nobody wrote one. */
    String text(String key, Locale locale) {
        String text = locale.equals(Languages.ENGLISH) ? english.get(key) : chinese.get(key);
        if (text == null) {
            LOG.warn("no text for {} in {}", key, locale);
            return chinese.getOrDefault(key, key);
        }
        return text;
    }

    boolean has(String key) {
        return chinese.containsKey(key);
    }

    Set<String> keys(Locale locale) {
        return locale.equals(Languages.ENGLISH) ? english.keySet() : chinese.keySet();
    }

    private static Map<String, String> read(String language) {
        Map<String, String> texts = new TreeMap<>();
        try {
            for (Resource bundle : new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:texts/*_" + language + ".properties")) {
                Properties lines = new Properties();
                try (Reader in = new InputStreamReader(bundle.getInputStream(), StandardCharsets.UTF_8)) {
                    lines.load(in);
                }
                String screen =
                        Objects.requireNonNull(bundle.getFilename()).replace("_" + language + ".properties", "");
                lines.forEach((key, text) -> texts.put(screen + "." + key, (String) text));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the texts of the screens cannot be read", e);
        }
        return texts;
    }
}
