package io.sitong.rules.sought;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern whose every find holds at least one of a few characters. Most texts hold none of them and are done with
 * after a look for these, which costs a small part of trying a pattern of many alternatives at every place.
 */
public final class KeyedPattern {

    private final String keys;
    private final Pattern pattern;

    /** @param keys characters, one of which stands in whatever the pattern finds */
    public KeyedPattern(String keys, String pattern) {
        this.keys = keys;
        this.pattern = Pattern.compile(pattern);
    }

    /** The first find in a text. */
    public Optional<String> findIn(String text) {
        if (!holdsKey(text)) {
            return Optional.empty();
        }
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
    }

    private boolean holdsKey(String text) {
        for (int i = 0; i < keys.length(); i++) {
            if (text.indexOf(keys.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
