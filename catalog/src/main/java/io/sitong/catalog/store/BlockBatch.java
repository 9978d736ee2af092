package io.sitong.catalog.store;

import io.sitong.catalog.batch.BatchPlan;
import io.sitong.catalog.batch.BatchRow;
import io.sitong.catalog.batch.BatchRows;
import java.util.List;
import java.util.function.Consumer;

/** A batch whose rows come while they are written; how many there are is known at the end. */
record BlockBatch(BatchPlan plan, BatchRows rows) implements BatchSource {

    @Override
    public Head head() {
        return new PlannedBatch(plan).head();
    }

    @Override
    public void blocks(int size, Consumer<List<BatchRow>> block, Consumer<String> stale) {
        rows.forEachBlock(all -> Blocks.of(all, size).forEach(block));
    }
}
