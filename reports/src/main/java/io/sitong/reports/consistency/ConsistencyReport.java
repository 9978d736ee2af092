package io.sitong.reports.consistency;

import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.item.ItemGroup;
import io.sitong.reports.consistency.ConsistencyTally.Line;
import io.sitong.reports.outline.Cell;
import io.sitong.reports.outline.Column;
import io.sitong.reports.outline.Mark;
import io.sitong.reports.outline.Outline;
import io.sitong.reports.outline.OutlineBuilder;
import io.sitong.reports.outline.Row;
import io.sitong.reports.outline.Rows;
import io.sitong.reports.outline.Section.Orientation;
import io.sitong.reports.outline.Table;
import io.sitong.reports.outline.Wording;
import io.sitong.rules.compare.Sameness;
import java.util.ArrayList;
import java.util.List;

/** Lays out the 四同 report: rates per field, per place and per item, then every differing cell beside the standard. */
public final class ConsistencyReport {

    private static final List<String> FOUR = List.of(
            ItemField.TASK_NAME.name(),
            ItemField.CATALOG_CODE.name(),
            ItemGroup.BY_LAW.name(),
            ItemField.TASK_TYPE.name());

    private static final List<String> EXTENDED = List.of(
            ItemField.ANTICIPATE_DAY.name(),
            ItemField.PROMISE_DAY.name(),
            ItemGroup.MATERIALS.name(),
            ItemField.ACCEPT_CONDITION.name(),
            ItemGroup.FEES.name());

    private final ConsistencyData data;
    private final ConsistencyTally tally;

    private ConsistencyReport(ConsistencyData data) {
        this.data = data;
        this.tally = data.tally();
    }

    public static Outline outline(ConsistencyData data) {
        return new ConsistencyReport(data).build();
    }

    private Outline build() {
        OutlineBuilder report = Outline.titled("政务服务事项“四级四同”一致性报告")
                .subtitle(data.scope())
                .section("总体情况", Orientation.PORTRAIT)
                .heading(1, "总体情况");
        Line total = tally.total();
        report.paragraph("截至" + Wording.date(data.imprint().date()) + "，与目录标准比对的实施清单事项共" + total.implementations()
                + "项，涉及目录事项" + tally.items().size() + "项、" + data.groupTitle()
                + tally.groups().size()
                + "个。名称、编码、依据、类型四项均与标准一致的" + total.holding() + "项，四同率"
                + Wording.share(total.holding(), total.implementations()) + "。");
        if (data.unattached() > 0) {
            report.paragraph("另有" + data.unattached() + "项实施清单事项没有对应的目录事项，未参加比对，请先确定其基本编码。");
        }
        report.heading(2, "各要素一致情况");
        report.add(byField());
        report.paragraph("“形式差异”指仅空格、括号、标点或写法不同，内容一致，按一致计入比率；“缺失”指标准有规定而当地未填写。");
        report.section("按" + data.groupTitle(), Orientation.LANDSCAPE)
                .heading(1, "各" + data.groupTitle() + "一致情况")
                .add(lines(data.groupTitle(), tally.groups(), false));
        report.section("按部门", Orientation.LANDSCAPE)
                .heading(1, "各业务指导部门一致情况")
                .add(lines("业务指导部门", tally.departments(), false));
        report.section("按事项", Orientation.LANDSCAPE).heading(1, "各事项一致情况").add(lines("事项名称", tally.items(), true));
        report.section("差异明细", Orientation.LANDSCAPE).heading(1, "差异明细");
        if (tally.differing() > tally.differences().size()) {
            report.warning(
                    "差异共" + tally.differing() + "处，以下列出前" + tally.differences().size() + "处；完整清单请按地区或事项分别导出。");
        }
        if (tally.differences().isEmpty()) {
            report.paragraph("没有差异。");
        } else {
            report.add(details());
        }
        return report.build(data.imprint());
    }

    private Table byField() {
        List<Row> rows = new ArrayList<>();
        tally.labels().forEach((key, label) -> {
            FieldCounts counts = tally.total().field(key);
            rows.add(Row.of(
                    Cell.marked(label, FOUR.contains(key) ? Mark.STRONG : Mark.NONE),
                    Cell.of(counts.of(Sameness.SAME)),
                    Cell.of(counts.of(Sameness.FORM_DIFFERS)),
                    Cell.of(counts.of(Sameness.DIFFERENT)),
                    Cell.of(counts.of(Sameness.MISSING)),
                    Cell.of(Wording.share(counts.agreeing(), counts.total()))));
        });
        return Table.of(
                List.of(
                        Column.text("要素", 11),
                        Column.number(Sameness.SAME.label(), 5),
                        Column.number(Sameness.FORM_DIFFERS.label(), 5),
                        Column.number(Sameness.DIFFERENT.label(), 5),
                        Column.number(Sameness.MISSING.label(), 5),
                        Column.number("一致率", 5)),
                rows);
    }

    private Table lines(String title, List<Line> lines, boolean items) {
        List<Column> columns = new ArrayList<>();
        if (items) {
            columns.add(Column.code("基本编码", 8.8));
        }
        columns.add(Column.text(title, items ? 16 : 9));
        columns.add(Column.number("实施数", 4.4));
        columns.add(Column.number("四同数", 4.4));
        columns.add(Column.number("四同率", 5.6));
        FOUR.forEach(key -> columns.add(Column.number(label(key), 4.8).under("四同各项一致率")));
        EXTENDED.forEach(key -> columns.add(Column.number(label(key), 4.8).under("其他要素一致率")));
        Rows rows = receiver -> {
            lines.forEach(line -> receiver.accept(line(line, items, Mark.NONE)));
            receiver.accept(line(tally.total(), items, Mark.STRONG));
        };
        return Table.of(columns, rows);
    }

    private static String label(String key) {
        return ItemField.findByKey(key)
                .map(ItemField::label)
                .orElseGet(() -> ItemGroup.valueOf(key).label());
    }

    private static Row line(Line line, boolean items, Mark mark) {
        List<Cell> cells = new ArrayList<>();
        if (items) {
            cells.add(Cell.marked(line.code(), mark));
        }
        cells.add(Cell.marked(line.name().isEmpty() ? Wording.NONE : line.name(), mark));
        cells.add(Cell.marked(Long.toString(line.implementations()), mark));
        cells.add(Cell.marked(Long.toString(line.holding()), mark));
        cells.add(Cell.marked(Wording.share(line.holding(), line.implementations()), Mark.STRONG));
        for (List<String> keys : List.of(FOUR, EXTENDED)) {
            for (String key : keys) {
                FieldCounts counts = line.field(key);
                cells.add(Cell.marked(Wording.share(counts.agreeing(), counts.total()), mark));
            }
        }
        return new Row(cells);
    }

    private Table details() {
        List<Column> columns = List.of(
                Column.code("基本编码", 8.8),
                Column.text("事项名称", 11),
                Column.text("地区", 6),
                Column.text("实施主体", 7.5),
                Column.brief("要素", 5),
                Column.brief("情况", 4.4),
                Column.text("目录标准", 13),
                Column.text("当地填报", 13),
                Column.text("说明", 10));
        return Table.of(columns, receiver -> {
            for (Difference d : tally.differences()) {
                receiver.accept(Row.of(
                        Cell.of(d.code()),
                        Cell.of(d.item()),
                        Cell.of(d.place()),
                        Cell.of(d.authority()),
                        Cell.of(d.field()),
                        Cell.marked(d.sameness().label(), mark(d.sameness())),
                        Cell.of(d.standardText()),
                        Cell.of(d.localText()),
                        Cell.of(d.details())));
            }
        });
    }

    private static Mark mark(Sameness sameness) {
        return switch (sameness) {
            case SAME -> Mark.SAME;
            case FORM_DIFFERS -> Mark.FORM;
            case DIFFERENT -> Mark.DIFFERENT;
            case MISSING -> Mark.MISSING;
        };
    }
}
