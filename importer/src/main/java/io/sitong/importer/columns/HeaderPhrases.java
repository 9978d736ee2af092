package io.sitong.importer.columns;

import io.sitong.importer.sheet.CsvTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Understands headers nobody listed by the words they are made of: an office (股室) that acts (审批) is 责任科室, whatever
 * else such a header is called. Every word has to be known and has to have its place, so 完成时限 or 办理人 stay open.
 */
final class HeaderPhrases {

    /** Meanings that have to be said together, each in one of several ways; and meanings that may be said as well. */
    private record Phrase(String key, List<Set<String>> must, Set<String> allowed) {

        boolean fits(List<Set<String>> words) {
            for (Set<String> word : words) {
                if (word.stream().noneMatch(allowed::contains)) {
                    return false;
                }
            }
            return must.stream()
                    .allMatch(wanted -> words.stream().anyMatch(w -> w.stream().anyMatch(wanted::contains)));
        }
    }

    private record Reading(Phrase phrase, int words) {

        int said() {
            return phrase.must().size();
        }
    }

    private static final HeaderPhrases SHIPPED = new HeaderPhrases();

    private final HeaderWords words = new HeaderWords();
    private final List<Phrase> phrases = new ArrayList<>();

    private HeaderPhrases() {
        for (List<String> row : CsvTable.beside(HeaderPhrases.class, "phrases.csv")) {
            phrases.add(phrase(row));
        }
    }

    static HeaderPhrases shipped() {
        return SHIPPED;
    }

    private Phrase phrase(List<String> row) {
        List<Set<String>> must = new ArrayList<>();
        Set<String> allowed = new HashSet<>(Set.of("fill"));
        for (String wanted : row.get(1).split(" ", -1)) {
            must.add(Set.of(wanted.split("/", -1)));
        }
        must.forEach(allowed::addAll);
        if (!row.get(2).isEmpty()) {
            allowed.addAll(List.of(row.get(2).split(" ", -1)));
        }
        for (String meaning : allowed) {
            if (!words.knows(meaning)) {
                throw new IllegalStateException("no word stands for " + meaning + " of " + row);
            }
        }
        return new Phrase(row.get(0), must, allowed);
    }

    /** The keys a header may name: of the phrases that explain most of it, the one with the longest words first. */
    List<String> keys(String folded) {
        List<Reading> readings = new ArrayList<>();
        for (List<Set<String>> way : words.ways(folded)) {
            for (Phrase phrase : phrases) {
                if (phrase.fits(way)) {
                    readings.add(new Reading(phrase, way.size()));
                }
            }
        }
        int most = readings.stream().mapToInt(Reading::said).max().orElse(0);
        readings.removeIf(r -> r.said() < most);
        readings.sort(Comparator.comparingInt(Reading::words).thenComparingInt(r -> phrases.indexOf(r.phrase())));
        Set<String> keys = new LinkedHashSet<>();
        readings.forEach(r -> keys.add(r.phrase().key()));
        return List.copyOf(keys);
    }
}
