package io.sitong.reports.ledger;

import io.sitong.catalog.ledger.TaskState;
import io.sitong.reports.outline.Outline;
import io.sitong.reports.outline.OutlineBuilder;
import io.sitong.reports.outline.Section.Orientation;
import io.sitong.reports.outline.Wording;
import java.time.LocalDate;

/** Lays out the ledger: figures by place first, then every task with who, by when and how far. */
public final class LedgerReport {

    private LedgerReport() {}

    public static Outline outline(LedgerData data) {
        LocalDate today = data.imprint().date();
        OutlineBuilder report = Outline.titled("政务服务事项同源管理工作台账")
                .subtitle(data.scope())
                .section("总体情况", Orientation.PORTRAIT)
                .heading(1, "总体情况");
        if (data.tasks().isEmpty()) {
            return report.paragraph("没有下达的任务。").build(data.imprint());
        }
        long done = data.tasks().stream()
                .filter(task -> task.state() == TaskState.DONE)
                .count();
        long overdue = data.tasks().stream().filter(task -> task.overdue(today)).count();
        report.paragraph("截至" + Wording.date(today) + "，共下达任务" + data.tasks().size() + "项，已完成" + done + "项，未完成"
                + (data.tasks().size() - done) + "项，其中逾期" + overdue + "项。");
        report.add(TaskTables.byGroup(data.tasks(), today));
        report.section("任务清单", Orientation.LANDSCAPE).heading(1, "任务清单").add(TaskTables.lines(data.tasks(), today));
        return report.build(data.imprint());
    }
}
