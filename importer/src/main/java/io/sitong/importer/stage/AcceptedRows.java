package io.sitong.importer.stage;

import io.sitong.catalog.batch.BatchPlan;
import io.sitong.catalog.batch.BatchRow;
import io.sitong.catalog.batch.BatchRows;
import io.sitong.catalog.finding.RecordedFinding;
import io.sitong.catalog.item.Implementation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** The rows of an accepted preview as a batch takes them, made block by block: their findings are too many to hold twice. */
public final class AcceptedRows implements BatchRows {

    private static final int BLOCK = 5_000;

    private final ImportPreview preview;
    private final Set<String> leftOut;

    /** @param leftOut keys of rows a person unticked; blocked rows and rows out of scope are left out anyway */
    public AcceptedRows(ImportPreview preview, Set<String> leftOut) {
        this.preview = preview;
        this.leftOut = Set.copyOf(leftOut);
    }

    /** What the receipt says beside the rows written. */
    public BatchPlan plan() {
        int out = 0;
        for (PreviewRow row : preview.rows()) {
            out += written(row) || row.decision().nothingToDo() ? 0 : 1;
        }
        PreviewTotals totals = preview.totals();
        return new BatchPlan(
                preview.division(),
                preview.fileName(),
                preview.sha256(),
                preview.ruleSetVersion(),
                List.of(),
                totals.count(Decision.UNTOUCHED),
                out,
                totals.problemCount(),
                totals.findingCount());
    }

    @Override
    public void forEachBlock(Consumer<List<BatchRow>> receiver) {
        List<BatchRow> block = new ArrayList<>(BLOCK);
        for (PreviewRow row : preview.rows()) {
            Implementation after = row.after();
            if (after != null && written(row)) {
                block.add(new BatchRow(row.before(), after, row.key(), findings(row)));
            }
            if (block.size() == BLOCK) {
                receiver.accept(block);
                block = new ArrayList<>(BLOCK);
            }
        }
        receiver.accept(block);
    }

    private boolean written(PreviewRow row) {
        return row.after() != null && row.decision().writes() && (leftOut.isEmpty() || !leftOut.contains(row.key()));
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
}
