package io.sitong.reports.changes;

import io.sitong.reports.outline.Cell;
import io.sitong.reports.outline.Column;
import io.sitong.reports.outline.Mark;
import io.sitong.reports.outline.Outline;
import io.sitong.reports.outline.OutlineBuilder;
import io.sitong.reports.outline.Row;
import io.sitong.reports.outline.Section.Orientation;
import io.sitong.reports.outline.Table;
import io.sitong.reports.outline.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/** Lays out what changed between two days: the sums first, then item by item, then whom it concerns. */
public final class ChangesReport {

    /** An item whose code names no department, or no type. */
    private static final String UNKNOWN = "编码未注明";

    private final ChangesData data;

    private ChangesReport(ChangesData data) {
        this.data = data;
    }

    public static Outline outline(ChangesData data) {
        return new ChangesReport(data).build();
    }

    private Outline build() {
        OutlineBuilder report = Outline.titled("政务服务事项目录变化情况报告")
                .subtitle(Wording.date(data.from()) + "至" + Wording.date(data.to()))
                .section("总体情况", Orientation.PORTRAIT)
                .heading(1, "总体情况");
        report.paragraph(Wording.date(data.from()) + "有效事项" + data.heldBefore() + "项，" + Wording.date(data.to())
                + "有效事项" + data.heldAfter() + "项。期间有变化的事项" + data.items().size() + "项：" + deeds() + "。");
        report.info("比较的是两日当日有效的版本和状态；期间改过又改回的不列。同一事项可以既变更内容又暂停，分别计数，“涉及事项”只计一次。");
        if (data.items().isEmpty()) {
            return report.build(data.imprint());
        }
        report.heading(2, "分部门").add(sums("部门", ChangedStandard::department));
        report.heading(2, "分事项类型").add(sums("事项类型", ChangedStandard::type));
        created(report);
        texts(report);
        lives(report);
        concerned(report);
        return report.build(data.imprint());
    }

    private String deeds() {
        List<String> words = new ArrayList<>();
        for (ChangeDeed deed : ChangeDeed.values()) {
            words.add(deed.label() + count(data.items(), deed) + "项");
        }
        return String.join("、", words);
    }

    private static long count(List<ChangedStandard> items, ChangeDeed deed) {
        return items.stream().filter(item -> item.had(deed)).count();
    }

    private Table sums(String title, Function<ChangedStandard, String> key) {
        Map<String, List<ChangedStandard>> groups = new TreeMap<>();
        for (ChangedStandard item : data.items()) {
            groups.computeIfAbsent(key.apply(item), k -> new ArrayList<>()).add(item);
        }
        List<Column> columns = new ArrayList<>();
        columns.add(Column.text(title, 10));
        columns.add(Column.number("涉及事项", 4.4));
        for (ChangeDeed deed : ChangeDeed.values()) {
            columns.add(Column.number(deed.label(), 4.4));
        }
        List<Row> rows = new ArrayList<>();
        groups.forEach((name, items) -> rows.add(sum(name.isEmpty() ? UNKNOWN : name, items, Mark.NONE)));
        return Table.of(columns, rows).summed(List.of(sum("合计", data.items(), Mark.STRONG)));
    }

    private static Row sum(String name, List<ChangedStandard> items, Mark mark) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.marked(name, mark));
        cells.add(Cell.marked(Integer.toString(items.size()), mark));
        for (ChangeDeed deed : ChangeDeed.values()) {
            cells.add(Cell.marked(Long.toString(count(items, deed)), mark));
        }
        return new Row(cells);
    }

    private List<ChangedStandard> those(Predicate<ChangedStandard> wanted) {
        return data.items().stream().filter(wanted).toList();
    }

    private void created(OutlineBuilder report) {
        List<ChangedStandard> items = those(item -> item.had(ChangeDeed.NEW));
        if (items.isEmpty()) {
            return;
        }
        List<Row> rows = new ArrayList<>();
        for (ChangedStandard item : items) {
            rows.add(Row.of(
                    Integer.toString(rows.size() + 1),
                    item.code(),
                    item.name(),
                    item.type(),
                    item.department(),
                    item.since().toString(),
                    Wording.orNone(String.join("；", item.predecessors())),
                    item.reason()));
        }
        report.section("新增事项", Orientation.LANDSCAPE)
                .heading(1, "新增事项")
                .add(oneByOne(
                        rows,
                        Column.brief("事项类型", 5),
                        Column.text("部门", 8),
                        Column.brief("生效日期", 5.6),
                        Column.text("承接的原事项", 12)));
    }

    /** A row per item: which it is, what is told of it, and why. */
    private static Table oneByOne(List<Row> rows, Column... told) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.brief("序号", 3.4));
        columns.add(Column.code("基本编码", 8.8));
        columns.add(Column.text("事项名称", 14));
        columns.addAll(List.of(told));
        columns.add(Column.text("说明", 10));
        return Table.of(columns, rows);
    }

    private void texts(OutlineBuilder report) {
        List<ChangedStandard> items = those(item -> item.had(ChangeDeed.CHANGED));
        if (!items.isEmpty()) {
            report.section("内容变更", Orientation.LANDSCAPE).heading(1, "内容变更").add(FieldTables.of(items));
        }
    }

    private void lives(OutlineBuilder report) {
        List<Row> rows = new ArrayList<>();
        for (ChangedStandard item : data.items()) {
            for (ChangeDeed deed : ChangeDeed.values()) {
                if (item.had(deed) && (deed.ends() || deed == ChangeDeed.SUSPENDED || deed == ChangeDeed.RESUMED)) {
                    rows.add(Row.of(
                            Cell.of(rows.size() + 1),
                            Cell.of(item.code()),
                            Cell.of(item.name()),
                            Cell.of(item.department()),
                            Cell.marked(deed.label(), deed.ends() ? Mark.ALERT : Mark.STRONG),
                            Cell.of(item.since().toString()),
                            Cell.of(Wording.orNone(String.join("；", item.successors()))),
                            Cell.of(item.reason())));
                }
            }
        }
        if (!rows.isEmpty()) {
            report.section("暂停、恢复、取消", Orientation.LANDSCAPE)
                    .heading(1, "暂停、恢复、取消、拆分、合并")
                    .add(oneByOne(
                            rows,
                            Column.text("部门", 8),
                            Column.brief("变化", 4),
                            Column.brief("生效日期", 5.6),
                            Column.text("承接事项", 14)));
        }
    }

    private void concerned(OutlineBuilder report) {
        List<Row> rows = new ArrayList<>();
        Concerned whole = Concerned.NONE;
        for (ChangedStandard item : those(i -> !i.had(ChangeDeed.NEW))) {
            Concerned own = item.concerned();
            whole = whole.plus(own);
            rows.add(new Row(figures(Cell.of(item.code()), Cell.of(item.name()), own, Mark.NONE)));
        }
        if (rows.isEmpty()) {
            return;
        }
        report.section("涉及的实施清单", Orientation.PORTRAIT)
                .heading(1, "涉及的实施清单")
                .paragraph(
                        "范围：" + data.scope() + "。有变化的事项共有实施清单" + whole.all() + "条；与现行版本不一致的已逐条标记，其中待处理" + whole.open()
                                + "条、已采用标准" + whole.takenOver() + "条、说明理由保留本地" + whole.kept() + "条。标记按现在的处理状态统计。")
                .add(Table.of(
                                List.of(
                                        Column.code("基本编码", 8.8),
                                        Column.text("事项名称", 14),
                                        Column.number("实施清单", 5),
                                        Column.number("待处理", 5),
                                        Column.number("已采用标准", 5),
                                        Column.number("保留本地", 5)),
                                rows)
                        .summed(List.of(new Row(figures(
                                Cell.marked("合计", Mark.STRONG), Cell.marked("", Mark.STRONG), whole, Mark.STRONG)))));
    }

    private static List<Cell> figures(Cell code, Cell name, Concerned figures, Mark mark) {
        return List.of(
                code,
                name,
                Cell.marked(Long.toString(figures.all()), mark),
                Cell.marked(Long.toString(figures.open()), mark),
                Cell.marked(Long.toString(figures.takenOver()), mark),
                Cell.marked(Long.toString(figures.kept()), mark));
    }
}
