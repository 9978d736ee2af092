package io.sitong.reports.ledger;

import io.sitong.catalog.ledger.Quarter;
import io.sitong.catalog.ledger.TaskState;
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
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Lays out the progress report of a quarter: what the figures say is written, what only people know is left to them and
 * says so.
 */
public final class ProgressReport {

    private ProgressReport() {}

    public static Outline outline(ProgressData data) {
        LocalDate today = data.imprint().date();
        Quarter quarter = data.quarter();
        OutlineBuilder report = Outline.titled(quarter.year() + "年第" + ordinal(quarter) + "季度“跨省通办”工作进展情况")
                .subtitle(data.scope())
                .section("进展情况", Orientation.PORTRAIT);
        ProgressData.ListProgress list = data.list();
        if (list != null && list.sample()) {
            report.warning("清单一项按示例清单（非官方全文）得出，不作为正式上报数据。");
        }
        report.info("报送时限：" + Wording.date(quarter.reportDue()) + "；数据截至" + Wording.date(today) + "。");
        overall(report, data, today);
        report.heading(1, "任务完成情况");
        if (data.tasks().isEmpty()) {
            report.paragraph("台账中没有下达的任务。");
        } else {
            report.paragraph(tasks(data, today));
            report.add(TaskTables.byGroup(data.tasks(), today));
        }
        report.heading(1, "存在问题和下一步安排");
        report.paragraph("（由填报单位补充。）");
        report.signOff("填报单位（盖章）", "填报人", "审核人", "日期");
        lists(report, data, today);
        return report.build(data.imprint());
    }

    private static void overall(OutlineBuilder report, ProgressData data, LocalDate today) {
        report.heading(1, "总体进展");
        List<Row> rows = new ArrayList<>();
        ProgressData.ListProgress list = data.list();
        if (list == null) {
            report.paragraph("没有可以对照的国家清单。");
        } else {
            report.paragraph("对照《" + list.title() + "》，清单条目共" + list.entries() + "项，已有对应事项" + list.mapped() + "项，占"
                    + Wording.share(list.mapped(), list.entries()) + "。本季度新发现缺口"
                    + list.moved().opened() + "个，补齐" + list.moved().closed() + "个；截至" + Wording.date(today) + "尚有缺口"
                    + list.openGaps() + "个。");
            rows.add(figure("清单条目对应率", list.mapped(), list.entries()));
        }
        ProgressData.Consistency consistency = data.consistency();
        if (consistency == null) {
            report.paragraph("四级四同尚未统计。");
        } else {
            report.paragraph("已挂接目录事项的实施事项共" + consistency.compared() + "项，名称、编码、依据、类型与目录全部一致的"
                    + consistency.holding() + "项，占"
                    + Wording.share(consistency.holding(), consistency.compared()) + "。");
            rows.add(figure("四级四同率", consistency.holding(), consistency.compared()));
        }
        if (!data.tasks().isEmpty()) {
            rows.add(figure(
                    "任务完成率",
                    count(data, task -> task.state() == TaskState.DONE ? 1 : 0),
                    data.tasks().size()));
        }
        if (!rows.isEmpty()) {
            report.add(Table.of(
                    List.of(
                            Column.text("指标", 10),
                            Column.number("完成", 6),
                            Column.number("总数", 6),
                            Column.number("比率", 6)),
                    rows));
        }
    }

    private static Row figure(String name, long part, long whole) {
        return Row.of(
                Cell.of(name),
                Cell.of(part),
                Cell.of(whole),
                Cell.marked(whole == 0 ? Wording.NONE : Wording.share(part, whole), Mark.STRONG));
    }

    private static String tasks(ProgressData data, LocalDate today) {
        Quarter quarter = data.quarter();
        long handedOut = count(data, task -> within(quarter, task.openedOn()) ? 1 : 0);
        long done = count(data, task -> task.state() == TaskState.DONE && within(quarter, task.closedOn()) ? 1 : 0);
        long running = count(data, task -> task.state().over() ? 0 : 1);
        long overdue = count(data, task -> task.overdue(today) ? 1 : 0);
        return "本季度下达任务" + handedOut + "项，完成" + done + "项；截至" + Wording.date(today) + "在办" + running + "项，其中逾期"
                + overdue + "项。下表按台账全部任务汇总。";
    }

    private static long count(ProgressData data, ToLongFunction<TaskRow> one) {
        return data.tasks().stream().mapToLong(one).sum();
    }

    private static boolean within(Quarter quarter, @Nullable LocalDate day) {
        return day != null && Quarter.of(day).equals(quarter);
    }

    private static void lists(OutlineBuilder report, ProgressData data, LocalDate today) {
        Quarter next = data.quarter().next();
        List<TaskRow> overdue =
                data.tasks().stream().filter(task -> task.overdue(today)).toList();
        List<TaskRow> coming = running(data)
                .filter(task -> task.deadline() != null
                        && !task.overdue(today)
                        && !task.deadline().isAfter(next.lastDay()))
                .toList();
        if (!overdue.isEmpty()) {
            report.section("逾期任务", Orientation.LANDSCAPE)
                    .plainHeading(1, "附表1　逾期任务")
                    .add(TaskTables.lines(overdue, today));
        }
        if (!coming.isEmpty()) {
            report.section("近期到期任务", Orientation.LANDSCAPE)
                    .plainHeading(1, "附表" + (overdue.isEmpty() ? 1 : 2) + "　" + Wording.date(next.lastDay()) + "前到期的任务")
                    .add(TaskTables.lines(coming, today));
        }
    }

    private static Stream<TaskRow> running(ProgressData data) {
        return data.tasks().stream().filter(task -> !task.state().over());
    }

    private static String ordinal(Quarter quarter) {
        return List.of("一", "二", "三", "四").get(quarter.number() - 1);
    }
}
