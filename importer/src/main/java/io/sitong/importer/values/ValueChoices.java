package io.sitong.importer.values;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a person said that the words and numbers of one sender mean, because systems number and name the same things
 * differently: in one 办件类型 1 is 承诺件, in another 即办件.
 */
public final class ValueChoices {

    public static final ValueChoices NONE = new ValueChoices(Map.of());

    private final Map<String, Map<String, String>> codes = new HashMap<>();

    /**
     * With codes by key and word.
     *
     * @param codes key → word as it stands in the cells → code of the national table, 1 or 0, or a unit of time; empty
     *     text where the word means nothing
     * @throws IllegalArgumentException when a key has no fixed values, or a code is none of them
     */
    public ValueChoices(Map<String, Map<String, String>> codes) {
        codes.forEach((key, words) -> words.forEach((word, code) -> {
            if (!isValue(key, code)) {
                throw new IllegalArgumentException("“" + key + "”没有取值“" + code + "”");
            }
            this.codes.computeIfAbsent(key, k -> new HashMap<>()).put(PlainText.folded(word), code);
        }));
    }

    /** Whether a key has fixed values and this is one of them, or empty. */
    public static boolean isValue(String key, String code) {
        return switch (ValueType.of(key)) {
            case CHOICE, CHOICES ->
                ValueType.table(key)
                        .map(table -> code.isEmpty() || table.has(code))
                        .orElse(false);
            case YES_NO -> code.isEmpty() || code.equals("1") || code.equals("0");
            case TIME_UNIT -> code.isEmpty() || code.equals(TimeLimits.unit(code));
            default -> false;
        };
    }

    /** The code a folded word was said to mean, empty for nothing; null where nobody said anything. */
    @Nullable
    String find(String key, String folded) {
        Map<String, String> words = codes.get(key);
        return words == null ? null : words.get(folded);
    }
}
