package io.sitong.reports.coverage;

import io.sitong.reports.outline.Cell;
import io.sitong.reports.outline.Column;
import io.sitong.reports.outline.Mark;
import io.sitong.reports.outline.Row;
import io.sitong.reports.outline.Table;
import io.sitong.rules.coverage.CellState;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/** The whole matrix of one list, a row per entry and a column per place, for a workbook. */
final class CoverageMatrix {

    /** Number and name of the entry. */
    private static final int KEPT = 2;

    private static final List<Sum> SUMS = List.of(
            new Sum("应覆盖", CoverageTally::expected),
            new Sum(CellState.COVERED.label(), tally -> tally.of(CellState.COVERED)),
            new Sum(CellState.BY_UPPER_LEVEL.label(), tally -> tally.of(CellState.BY_UPPER_LEVEL)),
            new Sum(CellState.MERGED.label(), tally -> tally.of(CellState.MERGED)),
            new Sum(CellState.GAP.label(), tally -> tally.of(CellState.GAP)));

    private final List<CoveragePlace> places;
    private final CoveredList list;

    private record Sum(String title, ToIntFunction<CoverageTally> figure) {

        Cell of(CoverageTally tally) {
            return Cell.marked(Integer.toString(figure.applyAsInt(tally)), Mark.STRONG);
        }
    }

    private CoverageMatrix(List<CoveragePlace> places, CoveredList list) {
        this.places = places;
        this.list = list;
    }

    static Table of(List<CoveragePlace> places, CoveredList list) {
        CoverageMatrix matrix = new CoverageMatrix(places, list);
        return Table.of(matrix.columns(), matrix.rows()).summed(matrix.sums()).keeping(KEPT);
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.brief("序号", 3.4));
        columns.add(Column.text("清单条目", 14));
        columns.add(Column.brief("批次", 4.4));
        columns.add(Column.text("牵头部门", 6));
        SUMS.forEach(sum -> columns.add(Column.number(sum.title(), 2.6).under("合计")));
        columns.add(Column.number("覆盖率", 3).under("合计"));
        places.forEach(place -> columns.add(Column.brief(place.title(), 3).under(place.group())));
        return columns;
    }

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (CoveredEntry entry : list.entries()) {
            CoverageTally tally = new CoverageTally();
            tally.add(entry.counted());
            List<Cell> cells = new ArrayList<>(List.of(
                    Cell.of(entry.number()),
                    Cell.of(entry.name()),
                    Cell.of(entry.batch()),
                    Cell.of(entry.leadDepartment())));
            SUMS.forEach(sum -> cells.add(sum.of(tally)));
            cells.add(Cell.marked(tally.rate(), Mark.STRONG));
            entry.cells().forEach(cell -> cells.add(CellWords.of(cell)));
            rows.add(new Row(cells));
        }
        return rows;
    }

    /** A row per figure: over all places first, then place by place. */
    private List<Row> sums() {
        CoverageTally whole = new CoverageTally();
        list.entries().forEach(entry -> whole.add(entry.counted()));
        List<CoverageTally> each = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            CoverageTally tally = new CoverageTally();
            for (CoveredEntry entry : list.entries()) {
                if (!entry.counted().isEmpty()) {
                    tally.add(entry.counted().get(i));
                }
            }
            each.add(tally);
        }
        List<Row> rows = new ArrayList<>();
        for (Sum sum : SUMS) {
            List<Cell> cells = labelled(sum.title());
            SUMS.forEach(own -> cells.add(own == sum ? sum.of(whole) : blank()));
            cells.add(blank());
            each.forEach(tally -> cells.add(sum.of(tally)));
            rows.add(new Row(cells));
        }
        List<Cell> rates = labelled("覆盖率");
        SUMS.forEach(sum -> rates.add(blank()));
        rates.add(Cell.marked(whole.rate(), Mark.STRONG));
        each.forEach(tally -> rates.add(Cell.marked(tally.rate(), Mark.STRONG)));
        rows.add(new Row(rates));
        return rows;
    }

    private static List<Cell> labelled(String title) {
        return new ArrayList<>(List.of(blank(), Cell.marked("合计：" + title, Mark.STRONG), blank(), blank()));
    }

    private static Cell blank() {
        return Cell.marked("", Mark.STRONG);
    }
}
