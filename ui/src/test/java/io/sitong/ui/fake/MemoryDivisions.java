package io.sitong.ui.fake;

import io.sitong.catalog.division.Division;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.division.Divisions;
import io.sitong.catalog.division.Level;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A region with two leagues and three banners. */
public final class MemoryDivisions implements Divisions {

    private final Map<DivisionCode, Division> divisions = new TreeMap<>();

    public MemoryDivisions() {
        put("150000000000", "内蒙古自治区");
        put("150100000000", "呼和浩特市");
        put("150102000000", "新城区");
        put("150121000000", "土默特左旗");
        put("150200000000", "包头市");
        put("150202000000", "东河区");
    }

    private void put(String value, String name) {
        DivisionCode code = new DivisionCode(value);
        divisions.put(code, new Division(code, name, code.parent().orElse(null), false));
    }

    @Override
    public Optional<Division> find(DivisionCode code) {
        return Optional.ofNullable(divisions.get(code));
    }

    @Override
    public List<Division> childrenOf(DivisionCode code) {
        return divisions.values().stream()
                .filter(division -> code.equals(division.parent()))
                .toList();
    }

    @Override
    public List<Division> atLevel(Level level, DivisionCode within) {
        return divisions.values().stream()
                .filter(division -> division.level() == level && within.contains(division.code()))
                .toList();
    }

    @Override
    public List<Division> search(String text, DivisionCode within, int limit) {
        return divisions.values().stream()
                .filter(division -> division.name().contains(text) && within.contains(division.code()))
                .limit(limit)
                .toList();
    }

    @Override
    public List<Division> named(String name) {
        return divisions.values().stream()
                .filter(division -> division.name().equals(name))
                .toList();
    }
}
