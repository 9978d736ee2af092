package io.sitong.catalog.sample;

import io.sitong.catalog.division.Division;
import io.sitong.catalog.division.Level;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which divisions take part, and which standards concern each level. */
final class Coverage {

    /** Leagues of which every banner takes part in the small sample: 呼和浩特 and 阿拉善. */
    private static final Set<String> WHOLE_LEAGUES = Set.of("1501", "1529");

    /** The other two pilots of 跨省通办, 鄂尔多斯 and 乌兰察布, take part with some banners. */
    private static final Set<String> PILOTS = Set.of("1506", "1509");

    private static final int BANNERS_OF_PILOTS = 3;
    private static final int BANNERS_ELSEWHERE = 1;
    private static final int TOWNS_PER_LEAGUE = 4;
    private static final int VILLAGES_PER_LEAGUE = 2;

    private Coverage() {}

    /** The divisions that take part, by code. */
    static List<Division> divisions(SampleSize size, List<Division> all) {
        List<Division> sorted = new ArrayList<>(all);
        sorted.sort(Comparator.comparing(Division::code));
        if (size.everywhere()) {
            return List.copyOf(sorted);
        }
        Map<String, Integer> taken = new HashMap<>();
        Set<String> townsTaken = new HashSet<>();
        List<Division> chosen = new ArrayList<>();
        for (Division division : sorted) {
            String league = division.code().value().substring(0, 4);
            boolean whole = WHOLE_LEAGUES.contains(league);
            int most = switch (division.level()) {
                case NATION, REGION, LEAGUE -> Integer.MAX_VALUE;
                case BANNER ->
                    whole ? Integer.MAX_VALUE : PILOTS.contains(league) ? BANNERS_OF_PILOTS : BANNERS_ELSEWHERE;
                case TOWN -> whole ? TOWNS_PER_LEAGUE : 0;
                case VILLAGE -> whole && townsTaken.contains(town(division)) ? VILLAGES_PER_LEAGUE : 0;
            };
            int number = taken.merge(league + division.level(), 1, Integer::sum);
            if (number <= most) {
                chosen.add(division);
                if (division.level() == Level.TOWN) {
                    townsTaken.add(town(division));
                }
            }
        }
        return List.copyOf(chosen);
    }

    private static String town(Division division) {
        return division.code().value().substring(0, 9);
    }

    /** For each level the positions of the matters it should carry out. */
    static Map<Level, int[]> positionsByLevel(List<Matter> matters) {
        Map<Level, int[]> positions = new EnumMap<>(Level.class);
        for (Level level : Level.values()) {
            positions.put(
                    level,
                    matters.stream()
                            .filter(matter -> matter.levels().contains(level))
                            .mapToInt(matter -> matter.index() - 1)
                            .toArray());
        }
        return positions;
    }
}
