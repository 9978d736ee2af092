package io.sitong.reports.gap;

import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.gap.GapCause;
import io.sitong.reports.outline.Cell;
import io.sitong.reports.outline.Column;
import io.sitong.reports.outline.Mark;
import io.sitong.reports.outline.Outline;
import io.sitong.reports.outline.OutlineBuilder;
import io.sitong.reports.outline.Row;
import io.sitong.reports.outline.Section.Orientation;
import io.sitong.reports.outline.Table;
import io.sitong.reports.outline.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lays out the gap list: figures by cause and by place first, then every gap with what to do about it. */
public final class GapListReport {

    private GapListReport() {}

    public static Outline outline(GapListData data) {
        OutlineBuilder report = Outline.titled("“跨省通办”事项缺口清单")
                .subtitle(data.scope() + "　" + data.listTitle())
                .section("总体情况", Orientation.PORTRAIT);
        if (data.sample()) {
            report.warning("缺口按示例清单（非官方全文）得出，仅供核对，不作为正式任务。");
        }
        LocalDate today = data.imprint().date();
        long overdue = data.gaps().stream().filter(gap -> overdue(gap, today)).count();
        long unowned = data.gaps().stream()
                .filter(gap -> gap.owner() == null || gap.owner().isBlank())
                .count();
        report.heading(1, "总体情况");
        report.paragraph("截至" + Wording.date(today) + "，未补齐的缺口共" + data.gaps().size() + "个，其中已过完成时限的" + overdue
                + "个，尚未明确责任单位的" + unowned + "个。");
        report.heading(2, "按原因");
        report.add(byCause(data));
        report.heading(2, "按地区");
        report.add(byDivision(data));
        report.paragraph("每行只计该地这一级的缺口，盟市一行不含所辖旗县。");
        report.section("缺口清单", Orientation.LANDSCAPE).heading(1, "缺口清单");
        if (data.gaps().isEmpty()) {
            report.paragraph("没有未补齐的缺口。");
        } else {
            report.add(list(data, today));
        }
        return report.build(data.imprint());
    }

    private static boolean overdue(GapRow gap, LocalDate today) {
        LocalDate deadline = gap.deadline();
        return deadline != null && deadline.isBefore(today);
    }

    private static Table byCause(GapListData data) {
        Map<GapCause, Integer> counts = new EnumMap<>(GapCause.class);
        data.gaps().forEach(gap -> counts.merge(gap.cause(), 1, Integer::sum));
        List<Row> rows = new ArrayList<>();
        counts.forEach((cause, count) -> rows.add(Row.of(
                Cell.of(cause.label()),
                Cell.of(count),
                Cell.of(Wording.share(count, data.gaps().size())),
                Cell.of(cause.nextStep()))));
        rows.add(Row.of(
                Cell.marked("合计", Mark.STRONG),
                Cell.marked(Integer.toString(data.gaps().size()), Mark.STRONG),
                Cell.marked(data.gaps().isEmpty() ? Wording.NONE : "100.0%", Mark.STRONG),
                Cell.marked("", Mark.STRONG)));
        return Table.of(
                List.of(
                        Column.text("原因", 10),
                        Column.number("数量", 5),
                        Column.number("占比", 5),
                        Column.text("下一步工作", 16)),
                rows);
    }

    private static Table byDivision(GapListData data) {
        Map<DivisionCode, Map<GapCause, Integer>> counts = new LinkedHashMap<>();
        Map<DivisionCode, String> names = new HashMap<>();
        for (GapRow gap : data.gaps()) {
            names.put(gap.place(), gap.division());
            counts.computeIfAbsent(gap.place(), d -> new EnumMap<>(GapCause.class))
                    .merge(gap.cause(), 1, Integer::sum);
        }
        List<GapCause> causes = new ArrayList<>();
        for (GapCause cause : GapCause.values()) {
            if (data.gaps().stream().anyMatch(gap -> gap.cause() == cause)) {
                causes.add(cause);
            }
        }
        List<Column> columns = new ArrayList<>();
        columns.add(Column.text("地区", 9));
        columns.add(Column.number("合计", 4));
        causes.forEach(cause -> columns.add(Column.number(cause.label(), 6)));
        List<Row> rows = new ArrayList<>();
        counts.forEach((place, own) -> {
            List<Cell> cells = new ArrayList<>();
            cells.add(Cell.of(names.getOrDefault(place, place.value())));
            cells.add(Cell.marked(
                    Integer.toString(
                            own.values().stream().mapToInt(Integer::intValue).sum()),
                    Mark.STRONG));
            causes.forEach(cause -> cells.add(Cell.of(own.getOrDefault(cause, 0))));
            rows.add(new Row(cells));
        });
        return Table.of(columns, rows);
    }

    private static Table list(GapListData data, LocalDate today) {
        List<Row> rows = new ArrayList<>();
        for (GapRow gap : data.gaps()) {
            rows.add(Row.of(
                    Cell.of(rows.size() + 1),
                    Cell.of(gap.subject()),
                    Cell.of(Wording.orNone(gap.code())),
                    Cell.of(Wording.orNone(gap.batch())),
                    Cell.of(gap.division()),
                    Cell.of(gap.cause().label()),
                    Cell.of(gap.cause().nextStep()),
                    Cell.of(Wording.orNone(gap.owner())),
                    overdue(gap, today)
                            ? Cell.marked(Wording.orNone(gap.deadline()) + "（已过期）", Mark.ALERT)
                            : Cell.of(Wording.orNone(gap.deadline())),
                    Cell.of(Wording.orNone(gap.openedOn())),
                    Cell.of(gap.note() == null ? "" : gap.note())));
        }
        return Table.of(
                List.of(
                        Column.brief("序号", 3.4),
                        Column.text("清单条目或目录事项", 14),
                        Column.code("基本编码", 8.8),
                        Column.brief("批次", 4.6),
                        Column.text("缺口所在地区", 7),
                        Column.text("原因", 6.4),
                        Column.text("下一步工作", 9),
                        Column.text("责任单位", 7),
                        Column.brief("完成时限", 6.4),
                        Column.brief("发现日期", 5.6),
                        Column.text("备注", 6)),
                rows);
    }
}
