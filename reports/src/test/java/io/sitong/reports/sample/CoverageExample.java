package io.sitong.reports.sample;

import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.gap.GapCause;
import io.sitong.reports.coverage.CoverageData;
import io.sitong.reports.coverage.CoveragePlace;
import io.sitong.reports.coverage.CoveredEntry;
import io.sitong.reports.coverage.CoveredList;
import io.sitong.rules.coverage.Cell;
import io.sitong.rules.coverage.CellState;
import java.util.ArrayList;
import java.util.List;

/** Two lists over a region with two leagues, written down as a drawing of each row. */
public final class CoverageExample {

    private static final List<CoveragePlace> PLACES = List.of(
            place("150000000000", "内蒙古自治区", "内蒙古自治区"),
            place("150100000000", "呼和浩特市", "呼和浩特市"),
            place("150102000000", "新城区", "呼和浩特市"),
            place("150103000000", "回民区", "呼和浩特市"),
            place("150104000000", "玉泉区", "呼和浩特市"),
            place("150105000000", "赛罕区", "呼和浩特市"),
            place("150400000000", "赤峰市", "赤峰市"),
            place("150402000000", "红山区", "赤峰市"),
            place("150426000000", "翁牛特旗", "赤峰市"));

    private CoverageExample() {}

    public static CoverageData data() {
        return data(1);
    }

    /** @param times the same entries again and again, for a long document */
    public static CoverageData data(int times) {
        List<CoveredEntry> first = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            first.add(entry(i * 4 + 1, "学历公证", "-CCCCCCCC", null, false));
            first.add(entry(i * 4 + 2, "企业职工基本养老保险关系转移接续", "-CNNNICUS", null, true));
            first.add(entry(i * 4 + 3, "社会保障卡申领", "-CMCRN-C-", null, false));
            first.add(entry(i * 4 + 4, "残疾人证迁移", "         ", GapCause.NOT_DECIDED, false));
        }
        return new CoverageData(
                "内蒙古自治区",
                PLACES,
                List.of(
                        new CoveredList("示例清单（非官方全文）", true, first),
                        new CoveredList("区域清单", false, List.of(entry(1, "道路运输证换证", "CCCCCCCCC", null, false)))),
                MappingExample.IMPRINT);
    }

    private static CoveragePlace place(String code, String name, String group) {
        return new CoveragePlace(new DivisionCode(code), name, name.equals(group) ? "本级" : name, group);
    }

    private static CoveredEntry entry(int number, String name, String drawing, GapCause lacking, boolean withoutMode) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < PLACES.size(); i++) {
            DivisionCode place = PLACES.get(i).code();
            cells.add(
                    lacking != null
                            ? new Cell(number, place, CellState.GAP, lacking, null)
                            : cell(number, place, drawing.charAt(i)));
        }
        return new CoveredEntry(number, name, "2020年底", "司法部", lacking, withoutMode, cells);
    }

    private static Cell cell(int entry, DivisionCode place, char drawn) {
        return switch (drawn) {
            case 'C' -> new Cell(entry, place, CellState.COVERED, null, 1L);
            case 'U' -> new Cell(entry, place, CellState.BY_UPPER_LEVEL, null, 1L);
            case 'M' -> new Cell(entry, place, CellState.MERGED, null, 1L);
            case 'N' -> new Cell(entry, place, CellState.GAP, GapCause.NOT_CLAIMED, 1L);
            case 'I' -> new Cell(entry, place, CellState.GAP, GapCause.NOT_IMPLEMENTED, 1L);
            case 'R' -> new Cell(entry, place, CellState.GAP, GapCause.REFUSED, 1L);
            case 'S' -> new Cell(entry, place, CellState.GAP, GapCause.SUSPENDED, 1L);
            case '-' -> new Cell(entry, place, CellState.NOT_EXPECTED, null, null);
            default -> throw new IllegalArgumentException("no state is drawn like this: " + drawn);
        };
    }
}
