package io.sitong.reports.sample;

import io.sitong.catalog.ledger.OpenPoints;
import io.sitong.catalog.ledger.Quarter;
import io.sitong.catalog.ledger.TaskSource;
import io.sitong.catalog.ledger.TaskState;
import io.sitong.reports.ledger.LedgerData;
import io.sitong.reports.ledger.ProgressData;
import io.sitong.reports.ledger.TaskRow;
import java.time.LocalDate;
import java.util.List;

/** Five tasks: done, overdue, running, without owner and deadline, and one nobody can count. */
public final class LedgerExample {

    private LedgerExample() {}

    public static LedgerData ledger() {
        return new LedgerData("内蒙古自治区", tasks(), MappingExample.IMPRINT);
    }

    public static ProgressData progress() {
        return new ProgressData(
                "内蒙古自治区",
                new Quarter(2026, 4),
                new ProgressData.ListProgress("示例清单（非官方全文）", 140, 98, 37, new OpenPoints.Movement(12, 30), true),
                new ProgressData.Consistency(2_400, 1_305),
                tasks(),
                MappingExample.IMPRINT);
    }

    private static List<TaskRow> tasks() {
        LocalDate handedOut = LocalDate.of(2026, 10, 8);
        return List.of(
                new TaskRow(
                        "改正规则发现的问题",
                        TaskSource.FINDINGS,
                        "新城区",
                        "呼和浩特市",
                        "新城区行政审批和政务服务局",
                        LocalDate.of(2026, 11, 10),
                        TaskState.DONE,
                        120,
                        0,
                        handedOut,
                        LocalDate.of(2026, 11, 3),
                        null),
                new TaskRow(
                        "改正与目录不一致的事项（名称、编码、依据、类型）",
                        TaskSource.DIFFERENCES,
                        "回民区",
                        "呼和浩特市",
                        "回民区行政审批和政务服务局",
                        LocalDate.of(2026, 11, 10),
                        TaskState.STARTED,
                        80,
                        24,
                        handedOut,
                        null,
                        "医保类事项待上级明确"),
                new TaskRow(
                        "补齐清单事项的缺口",
                        TaskSource.GAPS,
                        "鄂伦春自治旗",
                        "呼伦贝尔市",
                        "鄂伦春自治旗政务服务局",
                        LocalDate.of(2026, 12, 20),
                        TaskState.STARTED,
                        9,
                        4,
                        handedOut,
                        null,
                        null),
                new TaskRow(
                        "跟进目录变更",
                        TaskSource.CHANGES,
                        "阿拉善左旗",
                        "阿拉善盟",
                        null,
                        null,
                        TaskState.OPEN,
                        3,
                        5,
                        LocalDate.of(2026, 11, 20),
                        null,
                        null),
                new TaskRow(
                        "报送“跨省通办”窗口联络员名单",
                        TaskSource.OTHER,
                        "阿拉善盟",
                        "阿拉善盟",
                        "阿拉善盟政务服务局",
                        LocalDate.of(2027, 1, 15),
                        TaskState.OPEN,
                        0,
                        0,
                        LocalDate.of(2026, 11, 20),
                        null,
                        null));
    }
}
