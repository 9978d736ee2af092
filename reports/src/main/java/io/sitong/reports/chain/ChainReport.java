package io.sitong.reports.chain;

import io.sitong.catalog.division.DivisionCode;
import io.sitong.reports.outline.Cell;
import io.sitong.reports.outline.Column;
import io.sitong.reports.outline.Outline;
import io.sitong.reports.outline.OutlineBuilder;
import io.sitong.reports.outline.Row;
import io.sitong.reports.outline.Section.Orientation;
import io.sitong.reports.outline.Table;
import io.sitong.reports.outline.Wording;
import io.sitong.rules.chain.Contradiction;
import io.sitong.rules.chain.ContradictionKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Lays out what does not go together along the chain: figures by kind first, then item by item with the least repair. */
public final class ChainReport {

    private ChainReport() {}

    public static Outline outline(ChainData data) {
        Map<ContradictionKind, Integer> kinds = new EnumMap<>(ContradictionKind.class);
        int found = 0;
        int edits = 0;
        for (ChainItem item : data.items()) {
            for (Contradiction contradiction : item.verdict().contradictions()) {
                kinds.merge(contradiction.kind(), 1, Integer::sum);
                found++;
            }
            edits += item.verdict().repair().size();
        }
        OutlineBuilder report = Outline.titled("政务服务事项上下衔接报告")
                .subtitle(data.scope())
                .section("总体情况", Orientation.PORTRAIT)
                .heading(1, "总体情况");
        report.paragraph("截至" + Wording.date(data.imprint().date()) + "，按“清单—目录—盟市—旗县”逐级核对目录事项" + data.checked()
                + "项，上下矛盾的" + data.items().size() + "项，矛盾" + found + "处；最少改动" + edits + "处可全部消除。");
        if (data.items().isEmpty()) {
            report.paragraph("没有上下矛盾。");
            return report.build(data.imprint());
        }
        report.paragraph("“最少改动”是使各级互不矛盾、且不产生新的未表态地方的最少修改处数；已暂停、取消的事项不建议恢复。改动须由有权的部门或地方决定。");
        report.heading(2, "按矛盾种类").add(byKind(kinds, found));
        report.section("逐项清单", Orientation.LANDSCAPE).heading(1, "逐项清单").add(list(data));
        return report.build(data.imprint());
    }

    private static Table byKind(Map<ContradictionKind, Integer> kinds, int found) {
        List<Row> rows = new ArrayList<>();
        kinds.forEach((kind, count) ->
                rows.add(Row.of(Cell.of(kind.label()), Cell.of(count), Cell.of(Wording.share(count, found)))));
        return Table.of(List.of(Column.text("矛盾", 24), Column.number("处数", 5), Column.number("占比", 5)), rows);
    }

    private static Table list(ChainData data) {
        List<Column> columns = List.of(
                Column.code("基本编码", 10),
                Column.text("事项名称", 13),
                Column.number("矛盾", 4),
                Column.text("矛盾之处", 26),
                Column.number("最少改动", 5.5),
                Column.text("改动建议", 22));
        return Table.of(columns, receiver -> data.items().forEach(item -> receiver.accept(row(item))));
    }

    private static Row row(ChainItem item) {
        return Row.of(
                Cell.of(item.code()),
                Cell.of(item.name()),
                Cell.of(item.verdict().contradictions().size()),
                Cell.of(contradictions(item)),
                Cell.of(item.verdict().repair().size()),
                Cell.of(item.verdict().repair().stream()
                        .map(edit -> edit.sentence(item.names()))
                        .collect(Collectors.joining("\n"))));
    }

    /** Divisions with the same trouble share a line. */
    private static String contradictions(ChainItem item) {
        Map<ContradictionKind, List<String>> places = new EnumMap<>(ContradictionKind.class);
        for (Contradiction contradiction : item.verdict().contradictions()) {
            DivisionCode division = contradiction.division();
            String place = division == null
                    ? "“" + contradiction.entry() + "”"
                    : item.names().apply(division);
            places.computeIfAbsent(contradiction.kind(), k -> new ArrayList<>()).add(place);
        }
        return places.entrySet().stream()
                .map(entry -> entry.getKey().label() + "：" + String.join("、", entry.getValue()))
                .collect(Collectors.joining("\n"));
    }
}
