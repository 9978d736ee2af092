package io.sitong.reports.ledger;

import io.sitong.catalog.ledger.TaskState;
import io.sitong.reports.outline.Cell;
import io.sitong.reports.outline.Column;
import io.sitong.reports.outline.Mark;
import io.sitong.reports.outline.Row;
import io.sitong.reports.outline.Table;
import io.sitong.reports.outline.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The tables both documents share: tasks added up by place, and tasks line by line. */
final class TaskTables {

    private TaskTables() {}

    /** Tasks and points by part of the scope, with the sum last. */
    static Table byGroup(List<TaskRow> tasks, LocalDate today) {
        Map<String, List<TaskRow>> groups = new LinkedHashMap<>();
        tasks.forEach(task ->
                groups.computeIfAbsent(task.group(), name -> new ArrayList<>()).add(task));
        List<Row> rows = new ArrayList<>();
        groups.forEach((group, own) -> rows.add(sum(group, own, today, Mark.NONE)));
        rows.add(sum("合计", tasks, today, Mark.STRONG));
        return Table.of(
                List.of(
                        Column.text("地区", 9),
                        Column.number("任务", 4),
                        Column.number("已完成", 4.4),
                        Column.number("未完成", 4.4),
                        Column.number("其中逾期", 5),
                        Column.number("涉及件数", 5.4),
                        Column.number("已办件数", 5.4),
                        Column.number("完成率", 5)),
                rows);
    }

    private static Row sum(String name, Collection<TaskRow> tasks, LocalDate today, Mark mark) {
        long done =
                tasks.stream().filter(task -> task.state() == TaskState.DONE).count();
        long overdue = tasks.stream().filter(task -> task.overdue(today)).count();
        long points = tasks.stream().mapToLong(TaskRow::pointsAtStart).sum();
        long settled = tasks.stream().mapToLong(TaskRow::settled).sum();
        return Row.of(
                Cell.marked(name, mark),
                Cell.marked(Integer.toString(tasks.size()), mark),
                Cell.marked(Long.toString(done), mark),
                Cell.marked(Long.toString(tasks.size() - done), mark),
                Cell.marked(Long.toString(overdue), overdue > 0 && mark == Mark.NONE ? Mark.ALERT : mark),
                Cell.marked(Long.toString(points), mark),
                Cell.marked(Long.toString(settled), mark),
                Cell.marked(points == 0 ? Wording.NONE : Wording.share(settled, points), mark));
    }

    /** Every task on a line of its own. */
    static Table lines(List<TaskRow> tasks, LocalDate today) {
        List<Row> rows = new ArrayList<>();
        for (TaskRow task : tasks) {
            rows.add(Row.of(
                    Cell.of(rows.size() + 1),
                    Cell.of(task.division()),
                    Cell.of(task.work()),
                    Cell.of(Wording.orNone(task.owner())),
                    Cell.of(task.pointsAtStart() == 0 ? Wording.NONE : Long.toString(task.pointsAtStart())),
                    Cell.of(task.pointsAtStart() == 0 ? Wording.NONE : Long.toString(task.pointsNow())),
                    Cell.of(Wording.orNone(task.openedOn())),
                    task.overdue(today)
                            ? Cell.marked(Wording.orNone(task.deadline()) + "（已逾期）", Mark.ALERT)
                            : Cell.of(Wording.orNone(task.deadline())),
                    Cell.of(task.state().label()),
                    Cell.of(task.note() == null ? "" : task.note())));
        }
        return Table.of(
                List.of(
                        Column.brief("序号", 3.4),
                        Column.text("承办地区", 7),
                        Column.text("工作任务", 13),
                        Column.text("责任单位", 8),
                        Column.number("下达件数", 5),
                        Column.number("剩余件数", 5),
                        Column.brief("下达日期", 6),
                        Column.brief("完成时限", 6.4),
                        Column.brief("进展", 4.6),
                        Column.text("备注", 8)),
                rows);
    }
}
