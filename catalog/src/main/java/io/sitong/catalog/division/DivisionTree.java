package io.sitong.catalog.division;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Divisions held in memory: a region has some 16,000 of them, they hardly ever change, and every screen asks. */
public final class DivisionTree implements Divisions {

    private final TreeMap<DivisionCode, Division> byCode = new TreeMap<>();
    private final Map<DivisionCode, List<Division>> children = new HashMap<>();
    private final Map<String, List<Division>> byName = new HashMap<>();

    public DivisionTree(Collection<Division> divisions) {
        divisions.forEach(division -> byCode.put(division.code(), division));
        for (Division division : byCode.values()) {
            byName.computeIfAbsent(division.name(), name -> new ArrayList<>()).add(division);
            DivisionCode parent = division.parent();
            if (parent != null) {
                children.computeIfAbsent(parent, code -> new ArrayList<>()).add(division);
            }
        }
    }

    public boolean isEmpty() {
        return byCode.isEmpty();
    }

    @Override
    public Optional<Division> find(DivisionCode code) {
        return Optional.ofNullable(byCode.get(code));
    }

    @Override
    public List<Division> childrenOf(DivisionCode code) {
        return List.copyOf(children.getOrDefault(code, List.of()));
    }

    @Override
    public List<Division> atLevel(Level level, DivisionCode within) {
        return under(within).stream().filter(d -> d.level() == level).toList();
    }

    @Override
    public List<Division> search(String text, DivisionCode within, int limit) {
        String wanted = text.strip();
        return under(within).stream()
                .filter(d -> d.name().contains(wanted) || d.code().value().startsWith(wanted))
                .sorted(Comparator.comparing(Division::level).thenComparing(Division::code))
                .limit(limit)
                .toList();
    }

    @Override
    public List<Division> named(String name) {
        return List.copyOf(byName.getOrDefault(name, List.of()));
    }

    private Collection<Division> under(DivisionCode within) {
        return byCode.subMap(within, true, within.end(), false).values();
    }
}
