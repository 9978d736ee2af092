package io.sitong.importer.columns;

import io.sitong.importer.sheet.CsvTable;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The official names of each column, for others that read headings; who needs to understand any heading uses more. */
public final class KnownHeaders {

    private static final Map<String, Set<String>> NAMES = read();

    private KnownHeaders() {}

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> names = new HashMap<>();
        for (List<String> row : CsvTable.beside(KnownHeaders.class, "synonyms.csv")) {
            Set<String> known = new LinkedHashSet<>();
            known.add(row.get(0));
            known.addAll(List.of(row.get(2).split(";", -1)));
            names.put(row.get(1), known);
        }
        return names;
    }

    /** The names of a column by its key, the usual one first; empty where there is no such column. */
    public static Set<String> of(String key) {
        return NAMES.getOrDefault(key, Set.of());
    }
}
