package io.sitong.reports.coverage;

import io.sitong.catalog.gap.GapCause;
import io.sitong.rules.coverage.Cell;
import io.sitong.rules.coverage.CellState;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The places where an entry is missing for one cause, by name; a league where it is missing nearly everywhere is named once,
 * with the exceptions.
 *
 * @param words the places as they are listed
 */
record GapPlaces(GapCause cause, int count, String words) {

    /** So few places are named one by one. */
    private static final int FEW = 3;

    static List<GapPlaces> of(List<CoveragePlace> places, List<Cell> cells) {
        Map<GapCause, Map<String, List<String>>> byCause = new EnumMap<>(GapCause.class);
        Map<String, List<String>> expected = new HashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            CoveragePlace place = places.get(i);
            if (cells.get(i).state() != CellState.NOT_EXPECTED) {
                expected.computeIfAbsent(place.group(), g -> new ArrayList<>()).add(place.full());
            }
            GapCause cause = cells.get(i).cause();
            if (cause != null) {
                byCause.computeIfAbsent(cause, c -> new LinkedHashMap<>())
                        .computeIfAbsent(place.group(), g -> new ArrayList<>())
                        .add(place.full());
            }
        }
        List<GapPlaces> gaps = new ArrayList<>();
        byCause.forEach((cause, groups) -> {
            List<String> words = new ArrayList<>();
            int count = 0;
            for (Map.Entry<String, List<String>> group : groups.entrySet()) {
                List<String> names = group.getValue();
                count += names.size();
                words.add(named(group.getKey(), names, expected.getOrDefault(group.getKey(), List.of())));
            }
            gaps.add(new GapPlaces(cause, count, String.join("；", words)));
        });
        return gaps;
    }

    private static String named(String group, List<String> missing, List<String> expected) {
        List<String> others = new ArrayList<>(expected);
        others.removeAll(missing);
        if (missing.size() < FEW || others.size() >= FEW) {
            return String.join("、", missing);
        }
        String except = others.isEmpty() ? "全部" : "除" + String.join("、", others) + "外";
        return group + except + missing.size() + "处";
    }
}
