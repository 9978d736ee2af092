package io.sitong.importer.columns;

import java.util.Comparator;
import java.util.List;

/** The keys a column may have, with their official names, for people to choose from. */
public final class ColumnNames {

    private ColumnNames() {}

    /** The official name of a key, or the key itself. */
    public static String label(String key) {
        return Synonyms.shipped().label(key);
    }

    public static boolean isKey(String key) {
        return Synonyms.shipped().keys().contains(key);
    }

    /** All keys, by name. */
    public static List<String> keys() {
        return Synonyms.shipped().keys().stream()
                .sorted(Comparator.comparing(ColumnNames::label))
                .toList();
    }
}
