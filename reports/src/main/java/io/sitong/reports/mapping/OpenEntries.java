package io.sitong.reports.mapping;

import io.sitong.reports.outline.Cell;
import io.sitong.reports.outline.Column;
import io.sitong.reports.outline.Mark;
import io.sitong.reports.outline.OutlineBuilder;
import io.sitong.reports.outline.Row;
import io.sitong.reports.outline.Table;
import io.sitong.reports.outline.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The entries nothing is settled for: why, and who does what until when. */
final class OpenEntries {

    private OpenEntries() {}

    static void add(OutlineBuilder report, MappingData data) {
        List<Row> rows = new ArrayList<>();
        for (MappedEntry entry : data.entries()) {
            if (entry.standing() == Standing.CONFIRMED && entry.cause() == null) {
                continue;
            }
            var cause = entry.cause();
            LocalDate deadline = entry.deadline();
            rows.add(Row.of(
                    Cell.of(entry.number()),
                    Cell.of(entry.name()),
                    Cell.of(entry.batch()),
                    Cell.of(entry.leadDepartment()),
                    Cell.marked(
                            entry.standing().label(),
                            entry.standing() == Standing.WITHOUT ? Mark.MISSING : Mark.STRONG),
                    Cell.of(cause == null ? Wording.NONE : cause.label()),
                    Cell.of(cause == null ? Wording.NONE : cause.nextStep()),
                    Cell.of(Wording.orNone(entry.owner())),
                    Cell.of(Wording.orNone(deadline)),
                    Cell.of(entry.note() == null ? "" : entry.note())));
        }
        if (rows.isEmpty()) {
            report.paragraph("清单条目均已确认有对应事项。");
            return;
        }
        report.add(Table.of(
                List.of(
                        Column.brief("序号", 3.4),
                        Column.text("清单条目", 14),
                        Column.brief("批次", 4.6),
                        Column.text("牵头部门", 7),
                        Column.brief("情况", 5),
                        Column.text("原因", 8),
                        Column.text("下一步工作", 10),
                        Column.text("责任单位", 7),
                        Column.brief("完成时限", 5.4),
                        Column.text("备注", 8)),
                rows));
    }
}
