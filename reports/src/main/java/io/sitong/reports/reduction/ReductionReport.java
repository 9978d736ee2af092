package io.sitong.reports.reduction;

import io.sitong.catalog.item.Fee;
import io.sitong.catalog.item.Material;
import io.sitong.reports.outline.Cell;
import io.sitong.reports.outline.Column;
import io.sitong.reports.outline.Mark;
import io.sitong.reports.outline.Outline;
import io.sitong.reports.outline.OutlineBuilder;
import io.sitong.reports.outline.Row;
import io.sitong.reports.outline.Section.Orientation;
import io.sitong.reports.outline.Table;
import io.sitong.reports.outline.Wording;
import io.sitong.rules.reduce.Amount;
import io.sitong.rules.reduce.ReductionLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Lays out the reduction report: what is counted and how, by place, by item, and every implementation concerned. */
public final class ReductionReport {

    private static final List<String> DEFINITIONS = List.of(
            "多要材料：当地要求、标准没有的材料份数。同一材料的不同名称按材料名称词典合并后再比。",
            "多用时限：承诺办结时限长于标准的工作日数。1个月、30个自然日均折算为22个工作日，8小时折算为1个工作日；短于标准的不抵扣。",
            "多跑次数：到办事现场次数多于标准的次数。",
            "多收费用：标准没有的收费项目数，不计金额。",
            "合计数是各项实施清单之和，每项按申请人办理一次计算。办件量不在本系统内，因此不是全年节约的总量。",
            "“可比”是标准与当地都已填写、能够比较的实施清单数。任何一方未填写的列为未知，不参加合计，也不按零计算。",
            "可免提交材料：标注了电子证照的，计入“证照可替代”；没有标注电子证照、由政府部门核发的，计入“共享可取得”；" + "来源渠道未填写的，计入“来源不明”，是否可免提交尚不能判断。");

    private final ReductionData data;

    private ReductionReport(ReductionData data) {
        this.data = data;
    }

    public static Outline outline(ReductionData data) {
        return new ReductionReport(data).build();
    }

    private Outline build() {
        OutlineBuilder report = Outline.titled("政务服务事项减材料减时限减跑动分析报告")
                .subtitle(data.scope())
                .section("总体情况", Orientation.PORTRAIT)
                .heading(1, "总体情况");
        ReductionLine total = data.total();
        report.paragraph("截至" + Wording.date(data.imprint().date()) + "，与目录标准比对的实施清单事项共" + total.implementations()
                + "项，其中" + total.exceeding() + "项至少有一处高于标准（占"
                + Wording.share(total.exceeding(), total.implementations()) + "）。全部按标准办理，每项各办一次，可以少交材料"
                + number(total.materials().beyond()) + "份，少用"
                + number(total.workdays().beyond()) + "个工作日，少跑"
                + number(total.visits().beyond()) + "次，少收" + number(total.fees().beyond()) + "个收费项目。");
        report.paragraph("各地要求的" + total.papers() + "份材料中，" + total.byLicence() + "份可由电子证照替代，另有" + total.bySharing()
                + "份可通过数据共享取得；" + total.sourceUnknown() + "份没有填写来源渠道，尚不能判断。");
        if (data.unattached() > 0) {
            report.paragraph("另有" + data.unattached() + "项实施清单事项没有对应的目录事项，未参加比对，请先确定其基本编码。");
        }
        report.heading(2, "各方面情况").add(summary(total));
        report.heading(2, "统计口径").numbered(DEFINITIONS);
        report.section("按" + data.groupTitle(), Orientation.LANDSCAPE)
                .heading(1, "各" + data.groupTitle() + "情况")
                .add(lines(data.groupTitle(), data.places(), false));
        report.section("按事项", Orientation.LANDSCAPE).heading(1, "各事项情况").add(lines("事项名称", data.items(), true));
        report.section("高于标准明细", Orientation.LANDSCAPE).heading(1, "高于标准的实施清单事项");
        if (total.exceeding() > data.rows().size()) {
            report.warning(
                    "高于标准的共" + total.exceeding() + "项，以下列出前" + data.rows().size() + "项；完整清单请按地区分别导出。");
        }
        if (data.rows().isEmpty()) {
            report.paragraph("没有高于标准的实施清单事项。");
        } else {
            report.add(details());
        }
        return report.build(data.imprint());
    }

    private static Table summary(ReductionLine total) {
        List<Row> rows = List.of(
                summary("申请材料", total, total.materials(), "份"),
                summary("承诺时限", total, total.workdays(), "个工作日"),
                summary("跑动次数", total, total.visits(), "次"),
                summary("收费项目", total, total.fees(), "个"));
        return Table.of(
                List.of(
                        Column.text("方面", 7),
                        Column.number("实施数", 5),
                        Column.number("可比", 5),
                        Column.number("未知", 5),
                        Column.number("高于标准", 5),
                        Column.number("占可比", 5),
                        Column.text("按标准可减少", 8)),
                rows);
    }

    private static Row summary(String what, ReductionLine total, ReductionLine.Figure figure, String unit) {
        return Row.of(
                Cell.of(what),
                Cell.of(total.implementations()),
                Cell.of(figure.known()),
                Cell.of(total.implementations() - figure.known()),
                Cell.of(figure.exceeding()),
                Cell.of(Wording.share(figure.exceeding(), figure.known())),
                Cell.of(amount(figure) + (figure.known() == 0 ? "" : unit)));
    }

    private Table lines(String title, List<ReductionData.Line> lines, boolean items) {
        List<Column> columns = new ArrayList<>();
        if (items) {
            columns.add(Column.code("基本编码", 8.8));
        }
        columns.add(Column.text(title, items ? 14 : 9));
        columns.add(Column.number("实施数", 4));
        columns.add(Column.number("高于标准", 4));
        for (String group : List.of("材料（份）", "时限（工作日）", "跑动（次）", "收费（个）")) {
            columns.add(Column.number("可比", 3.6).under(group));
            columns.add(Column.number("超标准", 3.6).under(group));
            columns.add(Column.number("可减少", 3.8).under(group));
        }
        for (String kind : List.of("要求份数", "证照可替代", "共享可取得", "来源不明")) {
            columns.add(Column.number(kind, 4).under("可免提交材料"));
        }
        return Table.of(columns, receiver -> {
            lines.forEach(line -> receiver.accept(line(line, items, Mark.NONE)));
            receiver.accept(line(new ReductionData.Line("", "合计", data.total()), items, Mark.STRONG));
        });
    }

    private static Row line(ReductionData.Line line, boolean items, Mark mark) {
        List<String> texts = new ArrayList<>();
        if (items) {
            texts.add(line.code());
        }
        ReductionLine figures = line.figures();
        texts.add(line.name());
        texts.add(Long.toString(figures.implementations()));
        texts.add(Long.toString(figures.exceeding()));
        for (ReductionLine.Figure figure :
                List.of(figures.materials(), figures.workdays(), figures.visits(), figures.fees())) {
            texts.add(Long.toString(figure.known()));
            texts.add(Long.toString(figure.exceeding()));
            texts.add(amount(figure));
        }
        texts.add(Long.toString(figures.papers()));
        texts.add(Long.toString(figures.byLicence()));
        texts.add(Long.toString(figures.bySharing()));
        texts.add(Long.toString(figures.sourceUnknown()));
        return new Row(texts.stream().map(text -> Cell.marked(text, mark)).toList());
    }

    private Table details() {
        List<Column> columns = List.of(
                Column.code("基本编码", 8.8),
                Column.text("事项名称", 11),
                Column.text("地区", 6),
                Column.text("实施主体", 8),
                Column.text("多要的材料", 12),
                Column.text("标准承诺", 5),
                Column.text("当地承诺", 5),
                Column.number("多用工作日", 4.4),
                Column.number("多跑次数", 4),
                Column.text("多收的费用", 8));
        return Table.of(columns, receiver -> {
            for (ReducedRow row : data.rows()) {
                receiver.accept(Row.of(
                        Cell.of(row.code()),
                        Cell.of(row.item()),
                        Cell.of(row.place()),
                        Cell.of(row.authority()),
                        Cell.of(row.excess().extraMaterials().stream()
                                .map(Material::name)
                                .collect(Collectors.joining("、"))),
                        Cell.of(row.promises().ruling()),
                        Cell.of(row.promises().own()),
                        Cell.of(amount(row.excess().workdays())),
                        Cell.of(amount(row.excess().visits())),
                        Cell.of(row.excess().extraFees().stream().map(Fee::name).collect(Collectors.joining("、")))));
            }
        });
    }

    private static String amount(Amount amount) {
        return amount.known() ? number(amount.beyond()) : "未知";
    }

    private static String amount(ReductionLine.Figure figure) {
        return figure.known() == 0 ? "未知" : number(figure.beyond());
    }

    /** Whole where it is whole, else one decimal. */
    static String number(double amount) {
        double rounded = Math.round(amount * 10) / 10.0;
        return rounded == Math.rint(rounded)
                ? Long.toString((long) rounded)
                : String.format(Locale.ROOT, "%.1f", rounded);
    }
}
