package io.sitong.importer.stage;

import io.sitong.catalog.item.ItemField;
import io.sitong.importer.problem.Mark;
import io.sitong.importer.problem.ProblemKind;
import io.sitong.rules.Finding;
import io.sitong.rules.Severity;
import java.util.ArrayList;
import java.util.List;

/** What the sender should see of one row beyond the problems of its cells. */
final class RowMarks {

    private RowMarks() {}

    static List<Mark> of(PreviewRow row) {
        List<Mark> marks = new ArrayList<>();
        if (row.decision() == Decision.BLOCKED || row.decision() == Decision.OUTSIDE_SCOPE) {
            marks.add(new Mark(
                    row.place(),
                    ProblemKind.Weight.ERROR,
                    row.decision().label(),
                    row.item().name(),
                    row.reason(),
                    ""));
        }
        for (RowFinding found : row.findings()) {
            if (!found.absent()) {
                marks.add(mark(row, found));
            }
        }
        if (row.attachment().kind() == Attachment.Kind.PROPOSED) {
            StandardProposal best = row.attachment().proposals().getFirst();
            marks.add(new Mark(
                    row.place(),
                    ProblemKind.Weight.INFO,
                    "目录对应",
                    row.item().text(ItemField.CATALOG_CODE),
                    "基本编码在目录中没有对应事项，可能是“" + best.name() + "”（" + best.code() + "）",
                    "核对后填写该基本编码，或在导入预览中确认"));
        }
        return marks;
    }

    static Mark of(AbsentColumn absent) {
        return new Mark(absent.place(), weight(absent.severity()), absent.rule(), "", absent.message(), absent.fix());
    }

    private static Mark mark(PreviewRow row, RowFinding found) {
        Finding finding = found.finding();
        return new Mark(
                found.place(),
                weight(finding.severity()),
                finding.rule(),
                value(row, finding),
                finding.message(),
                finding.fix());
    }

    private static String value(PreviewRow row, Finding finding) {
        String key = finding.field();
        return key == null
                ? ""
                : ItemField.findByKey(key)
                        .map(field -> field.display(row.item().text(field)))
                        .orElse("");
    }

    static ProblemKind.Weight weight(Severity severity) {
        return switch (severity) {
            case ERROR -> ProblemKind.Weight.ERROR;
            case WARNING -> ProblemKind.Weight.WARN;
            case INFO -> ProblemKind.Weight.INFO;
        };
    }
}
