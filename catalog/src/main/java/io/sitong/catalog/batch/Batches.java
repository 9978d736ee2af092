package io.sitong.catalog.batch;

import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.paging.Page;
import io.sitong.catalog.paging.PageRequest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;

/** The imported batches. */
public interface Batches {

    /**
     * Writes all rows of the plan in one transaction, with a receipt, or nothing.
     *
     * @param progress told the number of rows written so far
     */
    BatchOutcome accept(Viewer viewer, BatchPlan plan, LongConsumer progress);

    /**
     * Writes what waits of a sent file and was not left out, as one batch, in one transaction, or nothing; the file
     * counts as accepted from then on.
     *
     * @param progress told the number of rows written so far; what it throws takes everything back
     */
    BatchOutcome acceptWaiting(Viewer viewer, long fileId, LongConsumer progress);

    /**
     * Writes a batch whose rows are too many to hold, block by block, in one transaction, with a receipt, or nothing. A
     * store writes them as they come; this holds them.
     *
     * @param plan what the receipt says beside the rows written; without rows
     * @param rows asked once, inside the transaction
     * @param progress told the number of rows written so far; what it throws takes everything back
     */
    default BatchOutcome acceptBlocks(Viewer viewer, BatchPlan plan, BatchRows rows, LongConsumer progress) {
        List<BatchRow> all = new ArrayList<>();
        rows.forEachBlock(all::addAll);
        return accept(
                viewer,
                new BatchPlan(
                        plan.division(),
                        plan.fileName(),
                        plan.sha256(),
                        plan.ruleSetVersion(),
                        all,
                        plan.untouched(),
                        plan.leftOut(),
                        plan.problems(),
                        plan.findings()),
                progress);
    }

    /** Puts back what was there before the batch, in one transaction, unless rows were changed since. */
    BatchOutcome undo(Viewer viewer, long batchId);

    Optional<ImportBatch> find(Viewer viewer, long batchId);

    /** The implementations a batch added or changed, by the place their row had in the file. */
    Map<String, Long> implementationsOf(Viewer viewer, long batchId);

    /** Batches made of a file with these bytes, newest first. */
    List<ImportBatch> ofFile(Viewer viewer, String sha256);

    /** What became of a batch since; empty where the viewer may not see it. */
    Optional<Standing> standing(Viewer viewer, long batchId);

    /** The newest batches first. */
    List<ImportBatch> newest(Viewer viewer, int limit);

    /** The batches, newest first. */
    Page<ImportBatch> page(Viewer viewer, PageRequest request);

    /**
     * The values people changed since the last import that wrote them, by number of the implementation and key of the
     * field or group. Imports that were undone do not count.
     */
    Map<Long, Map<String, HandChange>> changedByHand(Viewer viewer, Collection<Long> implementations);

    /**
     * The values changed since an item was handed out, by people or by imports, by number of the implementation and key
     * of the field or group; {@link HandChange#before()} says what stood there then.
     *
     * @param since when the version that was handed out came about, by number of the implementation
     */
    Map<Long, Map<String, HandChange>> changedSince(Viewer viewer, Map<Long, Instant> since);

    /** Header mappings people corrected, remembered per sender and shape: header text to column key, empty = ignore. */
    Map<String, String> rememberedColumns(String sender, String shape);

    void rememberColumns(Viewer viewer, String sender, String shape, Map<String, String> columns);
}
