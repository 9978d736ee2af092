package io.sitong.importer.stage;

import io.sitong.catalog.batch.BatchPlan;
import io.sitong.catalog.batch.BatchRow;
import io.sitong.catalog.finding.RecordedFinding;
import io.sitong.catalog.item.Implementation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Turns an accepted preview into the plan of a batch. */
public final class AcceptedRows {

    private AcceptedRows() {}

    /** @param leftOut keys of rows a person unticked; blocked rows and rows out of scope are left out anyway */
    public static BatchPlan plan(ImportPreview preview, Set<String> leftOut) {
        List<BatchRow> rows = new ArrayList<>();
        int out = 0;
        for (PreviewRow row : preview.rows()) {
            Implementation after = row.after();
            if (written(row, leftOut) && after != null) {
                rows.add(new BatchRow(row.before(), after, row.key(), findings(row)));
            } else if (!row.decision().nothingToDo()) {
                out++;
            }
        }
        PreviewTotals totals = preview.totals();
        return new BatchPlan(
                preview.division(),
                preview.fileName(),
                preview.sha256(),
                preview.ruleSetVersion(),
                rows,
                totals.count(Decision.UNTOUCHED),
                out,
                totals.problemCount(),
                totals.findingCount());
    }

    private static List<RecordedFinding> findings(PreviewRow row) {
        return row.findings().stream()
                .map(found -> new RecordedFinding(
                        0,
                        found.finding().rule(),
                        found.finding().severity().key(),
                        row.division(),
                        0,
                        row.item().name(),
                        found.finding().field(),
                        found.finding().message()))
                .toList();
    }

    static boolean written(PreviewRow row, Set<String> leftOut) {
        return row.decision().writes() && !leftOut.contains(row.key());
    }
}
