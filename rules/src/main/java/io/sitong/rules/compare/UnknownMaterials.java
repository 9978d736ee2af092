package io.sitong.rules.compare;

import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.Material;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Collects, while a region streams by, material names that neither people nor the dictionary know and that are not in
 * the standard either: each may be another name of a paper the standard asks for, or a paper of its own. Holds one line
 * per name, up to a limit; what lies beyond is counted all the same.
 */
public final class UnknownMaterials {

    private static final int CANDIDATES = 8;

    private final int limit;
    private final Map<String, Line> lines = new LinkedHashMap<>();
    private long beyondLimit;

    /**
     * One name that waits for a decision.
     *
     * @param name as first met
     * @param implementations how many ask for it
     * @param standards of how many standard items
     * @param candidates papers of these standards that were not asked for where this was, the likeliest first
     */
    public record Unknown(String name, long implementations, int standards, List<String> candidates) {}

    private static final class Line {
        private final String name;
        private final Set<Long> standards = new HashSet<>();
        private final Map<String, Integer> candidates = new HashMap<>();
        private long implementations;

        private Line(String name) {
            this.name = name;
        }
    }

    /** @param limit most names to keep */
    public UnknownMaterials(int limit) {
        this.limit = limit;
    }

    public void add(long standardId, Item standard, Item local) {
        if (standard.materials().isEmpty()) {
            return;
        }
        Map<String, String> ruling = new LinkedHashMap<>();
        standard.materials().forEach(m -> ruling.putIfAbsent(MaterialNames.key(m.name()), m.name()));
        Set<String> own = new LinkedHashSet<>();
        for (Material material : local.materials()) {
            String key = MaterialNames.key(material.name());
            if (own.add(key) && !ruling.containsKey(key) && !MaterialNames.known(material.name())) {
                line(key, material.name(), standardId);
            }
        }
        List<String> lacking = ruling.entrySet().stream()
                .filter(paper -> !own.contains(paper.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        for (String key : own) {
            Line line = lines.get(key);
            if (line != null && !ruling.containsKey(key)) {
                lacking.forEach(name -> line.candidates.merge(name, 1, Integer::sum));
            }
        }
    }

    private void line(String key, String name, long standardId) {
        Line line = lines.get(key);
        if (line == null) {
            if (lines.size() >= limit) {
                beyondLimit++;
                return;
            }
            line = new Line(name);
            lines.put(key, line);
        }
        line.implementations++;
        line.standards.add(standardId);
    }

    /** Those that are still unknown, the most frequent first. */
    public List<Unknown> waiting() {
        return lines.values().stream()
                .filter(line -> !MaterialNames.known(line.name))
                .map(line ->
                        new Unknown(line.name, line.implementations, line.standards.size(), likeliest(line.candidates)))
                .sorted(Comparator.comparingLong(Unknown::implementations)
                        .reversed()
                        .thenComparing(Unknown::name))
                .toList();
    }

    private static List<String> likeliest(Map<String, Integer> candidates) {
        return candidates.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(CANDIDATES)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Mentions that found no line any more. */
    public long beyondLimit() {
        return beyondLimit;
    }
}
