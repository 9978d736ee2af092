package io.sitong.catalog.store;

import io.sitong.catalog.batch.BatchPlan;
import io.sitong.catalog.batch.BatchRow;
import java.util.List;
import java.util.function.Consumer;

/** A batch whose rows the caller holds. */
record PlannedBatch(BatchPlan plan) implements BatchSource {

    @Override
    public Head head() {
        int added = (int) plan.rows().stream().filter(r -> r.before() == null).count();
        return new Head(
                plan.division(),
                plan.fileName(),
                plan.sha256(),
                plan.ruleSetVersion(),
                added,
                plan.rows().size() - added,
                plan.untouched(),
                plan.leftOut(),
                plan.problems(),
                plan.findings());
    }

    @Override
    public void blocks(int size, Consumer<List<BatchRow>> block, Consumer<String> stale) {
        Blocks.of(plan.rows(), size).forEach(block);
    }
}
