package io.sitong.catalog.sample;

import io.sitong.catalog.division.Level;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A kind of organ (公安, 公积金, ...) with the name it bears at each level.
 *
 * @param departmentCode digits 5-6 of the codes of its items
 * @param guide the central department that guides it
 * @param registeringClass first two characters of its credit code: 11 organ, 12 institution, 13 other, 54 village body
 * @param names by level, {@code *} stands for the division's name; {@code =key}: the organ of that kind does it too
 * @param branchOfLeague in a city's districts it is a branch of the city's organ
 */
record Organ(
        String key,
        String departmentCode,
        String guide,
        String registeringClass,
        Map<Level, String> names,
        boolean branchOfLeague) {

    private static final List<Level> COLUMNS = List.of(Level.REGION, Level.LEAGUE, Level.BANNER);

    /** Lines {@code key | department | class | guide | region | league | banner | branch?}; a dash: not at this level. */
    static Map<String, Organ> readAll(List<String> lines) {
        Map<String, Organ> organs = new LinkedHashMap<>();
        for (String line : lines) {
            if (line.isBlank()) {
                continue;
            }
            List<String> cells = new ArrayList<>();
            for (String cell : line.split("\\|", -1)) {
                cells.add(cell.strip());
            }
            Map<Level, String> names = new LinkedHashMap<>();
            for (int i = 0; i < COLUMNS.size(); i++) {
                if (!cells.get(4 + i).equals("-")) {
                    names.put(COLUMNS.get(i), cells.get(4 + i));
                }
            }
            organs.put(
                    cells.get(0),
                    new Organ(
                            cells.get(0),
                            cells.get(1),
                            cells.get(3),
                            cells.get(2),
                            Map.copyOf(names),
                            cells.size() > 7 && cells.get(7).equals("分局")));
        }
        return organs;
    }

    Optional<String> nameAt(Level level, String divisionName) {
        return Optional.ofNullable(names.get(level)).map(name -> name.replace("*", divisionName));
    }
}
