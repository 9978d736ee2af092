package io.sitong.importer;

import io.sitong.catalog.division.Division;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.division.Divisions;
import io.sitong.catalog.division.Level;
import io.sitong.importer.values.PlainText;
import io.sitong.importer.values.RegionNames;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds divisions by name, alone or inside the name of a file or a body. */
final class DivisionNames implements RegionNames {

    private static final DivisionCode INNER_MONGOLIA = new DivisionCode("150000000000");

    private final Divisions divisions;
    private final Map<String, Optional<String>> known = new HashMap<>();
    private @Nullable List<Division> upper;

    DivisionNames(Divisions divisions) {
        this.divisions = divisions;
    }

    @Override
    public Optional<String> codeOf(String name) {
        return known.computeIfAbsent(PlainText.folded(name), this::find);
    }

    private Optional<String> find(String name) {
        Optional<String> whole = highest(divisions.named(name));
        if (whole.isPresent()) {
            return whole;
        }
        // 内蒙古自治区鄂尔多斯市鄂托克旗: the last part decides
        return within(name)
                .filter(d -> name.endsWith(d.name()))
                .map(d -> d.code().value());
    }

    private static Optional<String> highest(List<Division> named) {
        Comparator<Division> byLevel = Comparator.comparingInt(d -> d.level().digit());
        Optional<Division> first = named.stream().min(byLevel);
        return first.filter(
                        f -> named.stream().filter(d -> d.level() == f.level()).count() == 1)
                .map(d -> d.code().value());
    }

    /** The lowest league or banner a text names; empty where it names none, or several side by side. */
    Optional<Division> within(String text) {
        Division found = null;
        for (Division division : upper()) {
            if (!text.contains(division.name())) {
                continue;
            }
            if (found == null || found.code().contains(division.code())) {
                found = division;
            } else if (division.level() == found.level() && !division.name().equals(found.name())) {
                return Optional.empty();
            }
        }
        return Optional.ofNullable(found);
    }

    private List<Division> upper() {
        List<Division> list = upper;
        if (list == null) {
            list = new ArrayList<>();
            divisions.find(INNER_MONGOLIA).ifPresent(list::add);
            list.addAll(divisions.atLevel(Level.LEAGUE, INNER_MONGOLIA));
            list.addAll(divisions.atLevel(Level.BANNER, INNER_MONGOLIA));
            upper = list;
        }
        return list;
    }
}
