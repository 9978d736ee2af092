package io.sitong.importer.stage;

import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.batch.Batches;
import io.sitong.catalog.finding.RecordedFinding;
import io.sitong.catalog.finding.RecordedFindings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Keeps what the rules said of the rows of an accepted batch. */
public final class AcceptedFindings {

    private static final int BLOCK = 1_000;

    private final Batches batches;
    private final RecordedFindings recorded;

    public AcceptedFindings(Batches batches, RecordedFindings recorded) {
        this.batches = batches;
        this.recorded = recorded;
    }

    public void record(Viewer viewer, long batchId, ImportPreview preview, Set<String> leftOut) {
        Map<String, Long> ids = batches.implementationsOf(viewer, batchId);
        List<Long> judged = new ArrayList<>();
        List<RecordedFinding> findings = new ArrayList<>();
        for (PreviewRow row : preview.rows()) {
            Long id = ids.get(row.key());
            if (id == null || !AcceptedRows.written(row, leftOut)) {
                continue;
            }
            judged.add(id);
            for (RowFinding found : row.findings()) {
                findings.add(new RecordedFinding(
                        0,
                        found.finding().rule(),
                        found.finding().severity().key(),
                        row.division(),
                        id,
                        row.item().name(),
                        found.finding().field(),
                        found.finding().message()));
            }
            if (judged.size() == BLOCK) {
                recorded.replaceForAll(viewer, judged, findings);
                judged = new ArrayList<>();
                findings = new ArrayList<>();
            }
        }
        if (!judged.isEmpty()) {
            recorded.replaceForAll(viewer, judged, findings);
        }
    }
}
