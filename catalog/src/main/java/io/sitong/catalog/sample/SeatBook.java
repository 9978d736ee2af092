package io.sitong.catalog.sample;

import io.sitong.catalog.division.Division;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.division.Level;
import io.sitong.catalog.item.ServicePlace;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The bodies of each division: department organs down to the banners, one body for a zone, a town or a village.
 *
 * <p>Names follow the real pattern of the region; addresses, numbers and credit codes are made up. Landline numbers
 * begin with 9 behind the area code, which no subscriber number does.
 */
final class SeatBook {

    /** Key of the one body that does everything in a zone, town or village. */
    static final String ALL_ROUND = "综合";

    private static final int SERIALS_PER_DIVISION = 60;

    /** Where the region's own bodies sit. */
    private static final String CAPITAL = "呼和浩特市";

    private static final Map<String, String> AREA_CODES = Map.ofEntries(
            Map.entry("1500", "0471"),
            Map.entry("1501", "0471"),
            Map.entry("1502", "0472"),
            Map.entry("1503", "0473"),
            Map.entry("1504", "0476"),
            Map.entry("1505", "0475"),
            Map.entry("1506", "0477"),
            Map.entry("1507", "0470"),
            Map.entry("1508", "0478"),
            Map.entry("1509", "0474"),
            Map.entry("1522", "0482"),
            Map.entry("1525", "0479"),
            Map.entry("1529", "0483"));
    private static final List<String> STREETS =
            List.of("新华大街", "团结路", "迎宾大街", "锡林路", "民族路", "兴安大街", "草原路", "和平街", "胜利街", "文化路");

    private final Map<DivisionCode, Division> divisions = new HashMap<>();
    private final Map<DivisionCode, Integer> numbers = new HashMap<>();
    private final List<Organ> organs;

    /** @param divisions every division of the region, so that a seat knows the names above it */
    SeatBook(List<Division> divisions, List<Organ> organs) {
        for (Division division : divisions) {
            numbers.put(division.code(), numbers.size());
            this.divisions.put(division.code(), division);
        }
        this.organs = organs;
    }

    /** The bodies of one division, by organ key; a division with one body for all answers under {@link #ALL_ROUND}. */
    Map<String, Seat> seatsOf(Division division) {
        Map<String, Seat> seats = new LinkedHashMap<>();
        Level level = division.level();
        if (level == Level.TOWN || level == Level.VILLAGE || division.functionalZone()) {
            Seat seat = seat(division, ALL_ROUND, "99", allRoundClass(division), allRoundName(division), 0);
            seats.put(ALL_ROUND, seat);
            return seats;
        }
        for (int i = 0; i < organs.size(); i++) {
            Organ organ = organs.get(i);
            String bears = districtOfCity(division) && organ.branchOfLeague()
                    ? organ.nameAt(Level.LEAGUE, parentName(division)).orElse("") + division.name() + "分局"
                    : organ.nameAt(level, division.name()).orElse("");
            Seat same = bears.startsWith("=") ? seats.get(bears.substring(1)) : null;
            if (same != null) {
                seats.put(organ.key(), same);
            } else if (!bears.isEmpty()) {
                seats.put(
                        organ.key(),
                        seat(division, organ.key(), organ.departmentCode(), organ.registeringClass(), bears, i + 1));
            }
        }
        return seats;
    }

    private Seat seat(
            Division division,
            String organ,
            String departmentCode,
            String registeringClass,
            String name,
            int numberInDivision) {
        Level level = division.level();
        int serial = number(division) * SERIALS_PER_DIVISION + numberInDivision;
        boolean entrusted = division.functionalZone();
        String consult =
                areaCode(division) + "-9" + Integer.toString(1_000_000 + serial).substring(1);
        String street = STREETS.get(serial % STREETS.size()) + (serial % 89 + 1) + "号";
        String hall = hall(division, level);
        String hours = level == Level.VILLAGE
                ? "周一至周五 8:30—11:30，15:00—17:30（法定节假日除外）"
                : "周一至周五 8:30—12:00，14:30—17:30（法定节假日除外）";
        String window = organ.equals(ALL_ROUND) ? "综合窗口" : organ + "窗口";
        String address = fullName(division) + street + hall + window;
        @Nullable Division town = level == Level.TOWN ? division : level == Level.VILLAGE ? parent(division) : null;
        return new Seat(
                division,
                level,
                organ,
                departmentCode,
                name,
                SyntheticCreditCode.of(registeringClass, division.code(), serial),
                entrusted ? "3" : registeringClass.equals("11") ? "1" : "2",
                entrusted ? parentName(division) + (parentName(division).endsWith("盟") ? "行政公署" : "人民政府") : null,
                address,
                hours,
                consult,
                "12345",
                "乘公交车到" + hall + "站下车",
                reviewBody(division, level),
                litigationBody(division, level),
                town == null ? null : town.name(),
                town == null ? null : town.code().value(),
                List.of(new ServicePlace(address, consult, hours, "乘公交车到" + hall + "站下车")));
    }

    private int number(Division division) {
        return Optional.ofNullable(numbers.get(division.code())).orElseThrow();
    }

    private static String hall(Division division, Level level) {
        return switch (level) {
            case TOWN -> division.name() + "便民服务中心";
            case VILLAGE -> division.name() + "便民服务站";
            default -> division.name() + "政务服务中心";
        };
    }

    private static String allRoundClass(Division division) {
        return division.level() == Level.VILLAGE ? "54" : "11";
    }

    private static String allRoundName(Division division) {
        String name = division.name();
        return switch (division.level()) {
            case TOWN -> townBody(name);
            case VILLAGE -> villageBody(name);
            default -> name.endsWith("管委会") ? name.replace("管委会", "管理委员会") : name + "管理委员会";
        };
    }

    private static String townBody(String name) {
        if (name.endsWith("街道")) {
            return name + "办事处";
        }
        if (name.endsWith("镇") || name.endsWith("乡") || name.endsWith("苏木")) {
            return name + "人民政府";
        }
        return name.endsWith("办事处") || name.endsWith("中心") || name.endsWith("公司") ? name : name + "管理委员会";
    }

    private static String villageBody(String name) {
        if (name.endsWith("委员会")) {
            return name;
        }
        if (name.endsWith("村委会")) {
            return name.substring(0, name.length() - 2) + "民委员会";
        }
        if (name.endsWith("居委会")) {
            return name.substring(0, name.length() - 2) + "民委员会";
        }
        if (name.endsWith("嘎查")) {
            return name + "委员会";
        }
        return name.endsWith("社区") ? name + "居民委员会" : name + "村民委员会";
    }

    private boolean districtOfCity(Division division) {
        return division.level() == Level.BANNER
                && division.name().endsWith("区")
                && parentName(division).endsWith("市");
    }

    private @Nullable Division parent(Division division) {
        DivisionCode code = division.parent();
        return code == null ? null : divisions.get(code);
    }

    private String parentName(Division division) {
        Division parent = parent(division);
        return parent == null ? "" : parent.name();
    }

    private String fullName(Division division) {
        Division parent = parent(division);
        return parent == null || parent.level() == Level.REGION ? division.name() : fullName(parent) + division.name();
    }

    private static String areaCode(Division division) {
        return AREA_CODES.getOrDefault(division.code().value().substring(0, 4), "0471");
    }

    private String reviewBody(Division division, Level level) {
        boolean governs = level != Level.VILLAGE && level != Level.TOWN && !division.functionalZone();
        Division governing = governs ? division : parent(division);
        String name = governing == null ? division.name() : governing.name();
        if (name.endsWith("盟")) {
            return name + "行政公署";
        }
        return name.endsWith("人民政府") ? name : name + "人民政府";
    }

    private String litigationBody(Division division, Level level) {
        Division at = division;
        while (at.level() == Level.TOWN || at.level() == Level.VILLAGE) {
            Division above = parent(at);
            if (above == null) {
                break;
            }
            at = above;
        }
        return level == Level.REGION || level == Level.LEAGUE || at.functionalZone() ? "有管辖权的人民法院" : at.name() + "人民法院";
    }
}
