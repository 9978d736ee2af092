package io.sitong.reports.coverage;

import io.sitong.catalog.gap.GapCause;
import io.sitong.reports.outline.Cell;
import io.sitong.reports.outline.Column;
import io.sitong.reports.outline.Mark;
import io.sitong.reports.outline.Outline;
import io.sitong.reports.outline.OutlineBuilder;
import io.sitong.reports.outline.Row;
import io.sitong.reports.outline.Section.Medium;
import io.sitong.reports.outline.Section.Orientation;
import io.sitong.reports.outline.Table;
import io.sitong.reports.outline.Wording;
import io.sitong.rules.coverage.CellState;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Lays out the coverage report: the sums first, then list by list the whole matrix (in Excel) or, where pages are to be
 * read, a table per entry and league and the gaps by name.
 */
public final class CoverageReport {

    private final CoverageData data;

    private CoverageReport(CoverageData data) {
        this.data = data;
    }

    public static Outline outline(CoverageData data) {
        return new CoverageReport(data).build();
    }

    private Outline build() {
        OutlineBuilder report =
                Outline.titled("“跨省通办”事项覆盖矩阵").subtitle(data.scope()).section("总体情况", Orientation.PORTRAIT);
        if (data.lists().stream().anyMatch(CoveredList::sample)) {
            report.warning("含示例清单（非官方全文），仅供核对，不作为正式依据。");
        }
        report.heading(1, "总体情况");
        if (data.lists().isEmpty()) {
            report.paragraph("没有正在执行的清单。");
        }
        data.lists().forEach(list -> summary(report, list));
        report.section("图例", Orientation.PORTRAIT)
                .heading(1, "图例")
                .add(Table.of(
                        List.of(Column.brief("格中文字", 6), Column.text("计数", 8), Column.text("含义", 24)),
                        CellWords.legend()))
                .paragraph("覆盖率＝已覆盖（含由上级实施、并入其他事项）÷应覆盖。一个条目对应几个目录事项的，各事项都有才算已覆盖。");
        for (CoveredList list : data.lists()) {
            report.section(list.title(), Orientation.LARGE, Medium.WORKBOOK)
                    .plainHeading(1, "覆盖矩阵：" + list.title())
                    .add(CoverageMatrix.of(data.places(), list));
        }
        for (CoveredList list : data.lists()) {
            report.section(list.title(), Orientation.LANDSCAPE, Medium.PAGES)
                    .heading(1, "各地覆盖情况：" + list.title())
                    .paragraph("格中为“已覆盖/应覆盖”的地区数，含该地本级和所辖旗县。")
                    .add(byGroup(list))
                    .heading(1, "缺口所在：" + list.title());
            List<Row> gaps = gaps(list);
            if (gaps.isEmpty()) {
                report.paragraph("应覆盖的地区都已覆盖。");
            } else {
                report.add(Table.of(
                        List.of(
                                Column.brief("序号", 3.4),
                                Column.text("清单条目", 14),
                                Column.brief("原因", 7),
                                Column.number("地区数", 3.4),
                                Column.text("地区", 40)),
                        gaps));
            }
        }
        return report.build(data.imprint());
    }

    private void summary(OutlineBuilder report, CoveredList list) {
        CoverageTally tally = new CoverageTally();
        list.entries().forEach(entry -> tally.add(entry.counted()));
        long without = list.entries().stream().filter(CoveredEntry::withoutMode).count();
        report.heading(2, list.title());
        report.paragraph("清单共" + list.entries().size() + "项，其中" + list.mapped() + "项有目录事项，"
                + (list.entries().size() - list.mapped()) + "项没有，各地尚无从实施；未填跨省通办模式的" + without + "项。有目录事项的，应在"
                + tally.expected() + "处实施，已覆盖" + tally.of(CellState.COVERED) + "处，由上级实施"
                + tally.of(CellState.BY_UPPER_LEVEL) + "处，并入其他事项" + tally.of(CellState.MERGED) + "处，缺口"
                + tally.of(CellState.GAP) + "处，覆盖率" + tally.rate() + "。");
        report.add(byPlace(list));
        report.add(byCause(tally));
    }

    private Table byPlace(CoveredList list) {
        Map<String, CoverageTally> groups = groups(list.entries());
        List<Row> rows = new ArrayList<>();
        CoverageTally whole = new CoverageTally();
        list.entries().forEach(entry -> whole.add(entry.counted()));
        groups.forEach((name, tally) -> rows.add(figures(name, tally, Mark.NONE)));
        return Table.of(
                        List.of(
                                Column.text("地区（含所辖）", 10),
                                Column.number("应覆盖", 5),
                                Column.number(CellState.COVERED.label(), 5),
                                Column.number(CellState.BY_UPPER_LEVEL.label(), 5),
                                Column.number(CellState.MERGED.label(), 5),
                                Column.number(CellState.GAP.label(), 5),
                                Column.number("覆盖率", 5)),
                        rows)
                .summed(List.of(figures("合计", whole, Mark.STRONG)))
                .captioned("分地区");
    }

    private static Row figures(String name, CoverageTally tally, Mark mark) {
        return Row.of(
                Cell.marked(name, mark),
                Cell.marked(Integer.toString(tally.expected()), mark),
                Cell.marked(Integer.toString(tally.of(CellState.COVERED)), mark),
                Cell.marked(Integer.toString(tally.of(CellState.BY_UPPER_LEVEL)), mark),
                Cell.marked(Integer.toString(tally.of(CellState.MERGED)), mark),
                Cell.marked(Integer.toString(tally.of(CellState.GAP)), mark),
                Cell.marked(tally.rate(), mark));
    }

    private static Table byCause(CoverageTally tally) {
        List<Row> rows = new ArrayList<>();
        int gaps = tally.of(CellState.GAP);
        for (GapCause cause : GapCause.values()) {
            int count = tally.of(cause);
            if (count > 0) {
                rows.add(Row.of(
                        Cell.of(cause.label()),
                        Cell.of(count),
                        Cell.of(Wording.share(count, gaps)),
                        Cell.of(cause.nextStep())));
            }
        }
        return Table.of(
                        List.of(
                                Column.text("缺口原因", 10),
                                Column.number("数量", 5),
                                Column.number("占比", 5),
                                Column.text("下一步工作", 16)),
                        rows)
                .summed(List.of(Row.of(
                        Cell.marked("合计", Mark.STRONG),
                        Cell.marked(Integer.toString(gaps), Mark.STRONG),
                        Cell.marked(Wording.share(gaps, gaps), Mark.STRONG),
                        Cell.marked("", Mark.STRONG))))
                .captioned("分原因");
    }

    /** Figures of some entries by group of places, every group in its order. */
    private Map<String, CoverageTally> groups(List<CoveredEntry> entries) {
        Map<String, CoverageTally> groups = new LinkedHashMap<>();
        data.places().forEach(place -> groups.putIfAbsent(place.group(), new CoverageTally()));
        for (CoveredEntry entry : entries) {
            List<io.sitong.rules.coverage.Cell> cells = entry.counted();
            for (int i = 0; i < cells.size(); i++) {
                groups.computeIfAbsent(data.places().get(i).group(), g -> new CoverageTally())
                        .add(cells.get(i));
            }
        }
        return groups;
    }

    private Table byGroup(CoveredList list) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.brief("序号", 3.4));
        columns.add(Column.text("清单条目", 14));
        groups(List.of()).keySet().forEach(group -> columns.add(Column.brief(group, 4)));
        columns.add(Column.brief("合计", 4.6));
        List<Row> rows = new ArrayList<>();
        for (CoveredEntry entry : list.entries()) {
            rows.add(shares(Cell.of(entry.number()), Cell.of(entry.name()), List.of(entry), entry.lacking()));
        }
        Row sums = shares(Cell.marked("", Mark.STRONG), Cell.marked("合计", Mark.STRONG), list.entries(), null);
        return Table.of(columns, rows).summed(List.of(sums));
    }

    private Row shares(Cell number, Cell name, List<CoveredEntry> entries, @Nullable GapCause lacking) {
        List<Cell> cells = new ArrayList<>(List.of(number, name));
        CoverageTally whole = new CoverageTally();
        entries.forEach(entry -> whole.add(entry.counted()));
        groups(entries).values().forEach(tally -> cells.add(share(tally)));
        cells.add(lacking == null ? share(whole) : Cell.marked(lacking.label(), Mark.STRONG));
        return new Row(cells);
    }

    private static Cell share(CoverageTally tally) {
        if (tally.expected() == 0) {
            return Cell.marked(Wording.NONE, Mark.MUTED);
        }
        return Cell.marked(
                tally.served() + "/" + tally.expected(), tally.of(CellState.GAP) == 0 ? Mark.DONE : Mark.ALERT);
    }

    private List<Row> gaps(CoveredList list) {
        List<Row> rows = new ArrayList<>();
        for (CoveredEntry entry : list.entries()) {
            boolean first = true;
            for (GapPlaces gap : GapPlaces.of(data.places(), entry.counted())) {
                Cell number = Cell.of(entry.number());
                Cell name = Cell.of(entry.name());
                rows.add(Row.of(
                        first ? number : number.asJoined(),
                        first ? name : name.asJoined(),
                        Cell.of(gap.cause().label()),
                        Cell.of(gap.count()),
                        Cell.of(gap.words())));
                first = false;
            }
        }
        return rows;
    }
}
