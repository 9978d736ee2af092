package io.sitong.reports.findings;

import io.sitong.reports.outline.Cell;
import io.sitong.reports.outline.Column;
import io.sitong.reports.outline.Mark;
import io.sitong.reports.outline.Outline;
import io.sitong.reports.outline.OutlineBuilder;
import io.sitong.reports.outline.Row;
import io.sitong.reports.outline.Section.Orientation;
import io.sitong.reports.outline.Table;
import io.sitong.reports.outline.Wording;
import io.sitong.rules.Severity;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Lays out the findings of a rule run. */
public final class FindingsReport {

    private record RuleLine(String title, Severity severity) {}

    private FindingsReport() {}

    public static Outline outline(FindingsData data) {
        Map<String, RuleLine> rules = new TreeMap<>();
        Map<String, Long> byRule = new TreeMap<>();
        Map<String, Map<Severity, Long>> byGroup = new LinkedHashMap<>();
        Map<Severity, Long> bySeverity = new EnumMap<>(Severity.class);
        data.rows().forEach(row -> {
            rules.putIfAbsent(row.rule(), new RuleLine(row.ruleTitle(), row.severity()));
            byRule.merge(row.rule(), 1L, Long::sum);
            byGroup.computeIfAbsent(row.group(), p -> new EnumMap<>(Severity.class))
                    .merge(row.severity(), 1L, Long::sum);
            bySeverity.merge(row.severity(), 1L, Long::sum);
        });
        long total = bySeverity.values().stream().mapToLong(Long::longValue).sum();
        OutlineBuilder report = Outline.titled("事项校验问题清单")
                .subtitle(data.scope())
                .section("总体情况", Orientation.PORTRAIT)
                .heading(1, "总体情况");
        report.paragraph("共校验事项" + data.checked() + "项，发现问题" + total + "个：错误"
                + bySeverity.getOrDefault(Severity.ERROR, 0L) + "个，警告" + bySeverity.getOrDefault(Severity.WARNING, 0L)
                + "个，提示" + bySeverity.getOrDefault(Severity.INFO, 0L) + "个。错误必须改正；警告请核实；提示供参考。");
        if (total == 0) {
            return report.build(data.imprint());
        }
        report.heading(2, "按规则");
        List<Row> rows = new ArrayList<>();
        rules.forEach((code, rule) -> rows.add(Row.of(
                Cell.of(code),
                Cell.of(rule.title()),
                severity(rule.severity()),
                Cell.of(byRule.getOrDefault(code, 0L)),
                Cell.of(Wording.share(byRule.getOrDefault(code, 0L), total)))));
        report.add(Table.of(
                List.of(
                        Column.brief("规则", 4),
                        Column.text("应当成立", 20),
                        Column.brief("级别", 4),
                        Column.number("数量", 5),
                        Column.number("占比", 5)),
                rows));
        if (byGroup.size() > 1) {
            report.heading(2, "按地区").add(places(byGroup));
        }
        report.section("问题清单", Orientation.LANDSCAPE).heading(1, "问题清单").add(list(data));
        return report.build(data.imprint());
    }

    private static Table places(Map<String, Map<Severity, Long>> byGroup) {
        List<Row> rows = new ArrayList<>();
        byGroup.forEach((place, counts) -> {
            List<Cell> cells = new ArrayList<>();
            cells.add(Cell.of(place));
            cells.add(Cell.marked(
                    Long.toString(
                            counts.values().stream().mapToLong(Long::longValue).sum()),
                    Mark.STRONG));
            for (Severity severity : Severity.values()) {
                cells.add(Cell.of(counts.getOrDefault(severity, 0L)));
            }
            rows.add(new Row(cells));
        });
        return Table.of(
                List.of(
                        Column.text("地区", 12),
                        Column.number("合计", 5),
                        Column.number(Severity.ERROR.label(), 5),
                        Column.number(Severity.WARNING.label(), 5),
                        Column.number(Severity.INFO.label(), 5)),
                rows);
    }

    private static Table list(FindingsData data) {
        List<Column> columns = List.of(
                Column.brief("规则", 3.4),
                Column.brief("级别", 3.4),
                Column.text("地区", 7),
                Column.code("编码", 10.6),
                Column.text("事项名称", 13),
                Column.text("要素", 5),
                Column.text("问题", 16),
                Column.text("改法", 14));
        return Table.of(
                columns,
                receiver -> data.rows()
                        .forEach(row -> receiver.accept(Row.of(
                                Cell.of(row.rule()),
                                severity(row.severity()),
                                Cell.of(row.place()),
                                Cell.of(row.code()),
                                Cell.of(row.item()),
                                Cell.of(row.field()),
                                Cell.of(row.message()),
                                Cell.of(row.fix())))));
    }

    private static Cell severity(Severity severity) {
        return switch (severity) {
            case ERROR -> Cell.marked(severity.label(), Mark.STRONG);
            case WARNING -> Cell.of(severity.label());
            case INFO -> Cell.marked(severity.label(), Mark.MUTED);
        };
    }
}
