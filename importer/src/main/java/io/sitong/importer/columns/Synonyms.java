package io.sitong.importer.columns;

import io.sitong.importer.sheet.CsvTable;
import io.sitong.importer.values.ValueType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The vocabulary of headers: known names of each key, words that may surround them, and names only localities use. */
final class Synonyms {

    private record Filler(String word, String onlyFor) {}

    /** Shorter names behind 等 are too general. */
    private static final int SHORTEST_THING = 4;

    private static final Synonyms SHIPPED = new Synonyms();

    private final Map<String, Set<String>> exact = new HashMap<>();
    private final Map<String, Set<String>> folded = new HashMap<>();
    private final Map<String, String> labels = new HashMap<>();
    private final Map<String, Set<String>> local = new HashMap<>();
    private final List<Filler> fillers = new ArrayList<>();
    private final HeaderSlip slips;

    private Synonyms() {
        for (List<String> row : CsvTable.beside(Synonyms.class, "synonyms.csv")) {
            String key = row.get(1);
            labels.put(key, row.get(0));
            add(row.get(0), key);
            for (String name : row.get(2).split(";", -1)) {
                add(name, key);
            }
            add(key, key);
        }
        for (List<String> row : CsvTable.beside(Synonyms.class, "wordings.csv")) {
            for (String name : row.get(1).split(" ", -1)) {
                local.computeIfAbsent(name, k -> new LinkedHashSet<>()).add(row.get(0));
            }
        }
        for (List<String> row : CsvTable.beside(Synonyms.class, "fillers.csv")) {
            fillers.add(new Filler(row.get(0), row.get(1)));
        }
        slips = new HeaderSlip(folded);
    }

    static Synonyms shipped() {
        return SHIPPED;
    }

    private void add(String name, String key) {
        if (!name.isBlank()) {
            exact.computeIfAbsent(HeaderText.clean(name), k -> new LinkedHashSet<>())
                    .add(key);
            folded.computeIfAbsent(HeaderText.folded(name), k -> new LinkedHashSet<>())
                    .add(key);
        }
    }

    Set<String> exact(String clean) {
        return exact.getOrDefault(clean, Set.of());
    }

    /** Whether a text as it stands is a known name. */
    boolean isName(String text) {
        return exact.containsKey(text);
    }

    Set<String> folded(String text) {
        return folded.getOrDefault(text, Set.of());
    }

    /** Keys whose longest known name is contained, with nothing but harmless words around it. */
    Set<String> contained(String text) {
        Set<String> best = Set.of();
        int longest = 1;
        for (Map.Entry<String, Set<String>> entry : folded.entrySet()) {
            String name = entry.getKey();
            int at = name.length() > longest ? text.indexOf(name) : -1;
            if (at >= 0) {
                String key = entry.getValue().iterator().next();
                boolean general = name.length() > 2;
                if (harmless(text.substring(0, at), key, general)
                        && harmless(text.substring(at + name.length()), key, general)) {
                    best = entry.getValue();
                    longest = name.length();
                }
            }
        }
        return best;
    }

    /** Keys of the name meant where one character of it is typed wrongly. */
    Set<String> misspelt(String text) {
        return slips.keys(text);
    }

    /** Keys of what a header gives examples of: 有无听证、公示等特殊环节. */
    Set<String> exemplified(String text) {
        int such = text.lastIndexOf('等');
        String thing = text.substring(such + 1);
        return such > 0 && thing.length() >= SHORTEST_THING ? folded(thing) : Set.of();
    }

    /** Whether a rest says nothing new; beside short names such as 问题 only words for their type of column do. */
    private boolean harmless(String rest, String key, boolean general) {
        if (rest.isEmpty()) {
            return true;
        }
        for (Filler filler : fillers) {
            if (rest.startsWith(filler.word())
                    && (general || !filler.onlyFor().isEmpty())
                    && fits(filler.onlyFor(), key)
                    && harmless(rest.substring(filler.word().length()), key, general)) {
                return true;
            }
        }
        return "/()、-:".indexOf(rest.charAt(0)) >= 0 && harmless(rest.substring(1), key, general);
    }

    private static boolean fits(String onlyFor, String key) {
        ValueType type = ValueType.of(key);
        return switch (onlyFor) {
            case "" -> true;
            case "code" -> type.isCode() || type == ValueType.REGION || key.equals("LOCAL_CATALOG_CODE");
            case "choice" -> type == ValueType.CHOICE || type == ValueType.CHOICES;
            case "limit" -> type == ValueType.TIME_AMOUNT;
            case "contact" -> key.equals("LINK_WAY") || key.equals("SUPERVISE_WAY");
            case "org" -> key.equals("DEPT_NAME") || key.equals("GUIDE_DEPT") || key.equals("OTHER_DEPT");
            case "fee" -> key.startsWith("FEE_");
            case "number" -> type == ValueType.INTEGER;
            case "list" -> type == ValueType.LIST;
            default -> false;
        };
    }

    /** Keys of a name that only localities use. */
    Set<String> local(String text) {
        return local.getOrDefault(text, Set.of());
    }

    /** The official name of a key, or the key itself. */
    String label(String key) {
        return labels.getOrDefault(key, key);
    }

    Set<String> keys() {
        return labels.keySet();
    }
}
