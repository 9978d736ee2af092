package io.sitong.catalog.store;

import static io.sitong.catalog.store.db.Sequences.IMPLEMENTATION_ID;
import static io.sitong.catalog.store.db.Tables.IMPLEMENTATION;
import static io.sitong.catalog.store.db.Tables.IMPORT_BATCH;
import static io.sitong.catalog.store.db.Tables.IMPORT_BATCH_ROW;

import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.batch.BatchPlan;
import io.sitong.catalog.batch.BatchRow;
import io.sitong.catalog.batch.BatchState;
import io.sitong.catalog.batch.ImportBatch;
import io.sitong.catalog.item.BasedOn;
import io.sitong.catalog.item.Implementation;
import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.LongConsumer;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Writes one accepted plan, block by block, inside one transaction; collects the rows others were faster with. */
final class BatchAcceptance {

    private static final int BLOCK = 2_000;

    private final DSLContext tx;
    private final Database database;
    private final Viewer viewer;
    private final BatchPlan plan;
    private final Instant now;
    private final ItemWriter writer;
    private final List<String> changedMeanwhile = new ArrayList<>();
    private int ordinal;

    BatchAcceptance(DSLContext tx, Database database, Viewer viewer, BatchPlan plan) {
        this.tx = tx;
        this.database = database;
        this.viewer = viewer;
        this.plan = plan;
        this.now = database.now();
        this.writer = new ItemWriter(tx, database.json());
    }

    ImportBatch run(LongConsumer progress) {
        int added = (int) plan.rows().stream().filter(r -> r.before() == null).count();
        ImportBatch batch = receipt(added, plan.rows().size() - added);
        AuditLog audit = new AuditLog(viewer, now, batch.id());
        audit.deed("accept", JooqBatches.ENTITY, batch.id(), plan.division(), plan.fileName());
        for (List<BatchRow> block : Blocks.of(plan.rows(), BLOCK)) {
            write(block, batch.id(), audit);
            audit.write(tx);
            progress.accept(ordinal);
        }
        if (!changedMeanwhile.isEmpty()) {
            throw new RowsChanged(changedMeanwhile);
        }
        return batch;
    }

    private void write(List<BatchRow> block, long batchId, AuditLog audit) {
        List<BatchRow> added = block.stream().filter(r -> r.before() == null).toList();
        List<BatchRow> changed = block.stream().filter(r -> r.before() != null).toList();
        List<@Nullable Object[]> images = new ArrayList<>(block.size());

        Set<String> taken = takenCodes(added);
        List<Long> ids = Numbers.draw(tx, IMPLEMENTATION_ID, added.size());
        List<Implementation> inserts = new ArrayList<>(added.size());
        for (int i = 0; i < added.size(); i++) {
            BatchRow row = added.get(i);
            if (taken.contains(key(row.after()))) {
                changedMeanwhile.add(row.place());
            }
            Implementation insert = ImplementationTable.with(row.after(), ids.get(i), 1, now);
            inserts.add(insert);
            images.add(image(batchId, row, insert));
            audit.deed("add", JooqImplementations.ENTITY, insert.id(), insert.division());
        }
        ImplementationTable.insert(tx, writer, inserts);

        List<Implementation> updates = new ArrayList<>(changed.size());
        List<Integer> versions = new ArrayList<>(changed.size());
        for (BatchRow row : changed) {
            Implementation before = Objects.requireNonNull(row.before());
            Implementation update = ImplementationTable.with(row.after(), before.id(), before.version() + 1, now);
            updates.add(update);
            versions.add(before.version());
            images.add(image(batchId, row, update));
            audit.changes(
                    "change",
                    JooqImplementations.ENTITY,
                    before.id(),
                    update.division(),
                    FieldChange.between(before, update, database.json()));
        }
        boolean[] written = ImplementationTable.update(tx, writer, updates, versions);
        for (int i = 0; i < written.length; i++) {
            if (!written[i]) {
                changedMeanwhile.add(changed.get(i).place());
            }
        }
        BulkRows.insert(tx, IMPORT_BATCH_ROW, List.of(IMPORT_BATCH_ROW.fields()), images);
    }

    private @Nullable Object[] image(long batchId, BatchRow row, Implementation after) {
        Implementation before = row.before();
        BasedOn basedOn = before == null ? null : before.basedOn();
        return new @Nullable Object[] {
            batchId,
            ++ordinal,
            ColumnText.whole(row.place()),
            after.id(),
            after.version(),
            before == null ? null : before.division(),
            before == null ? null : before.state(),
            basedOn == null ? null : basedOn.standardId(),
            basedOn == null ? null : basedOn.snapshot(),
            before == null ? null : before.changedAt(),
            before == null ? null : database.json().write(before.item())
        };
    }

    /**
     * The keys of new rows under which somebody else stored an item in the same division since the preview: the preview
     * would have shown a change, not a new row.
     */
    private Set<String> takenCodes(List<BatchRow> added) {
        Set<String> handleCodes = new HashSet<>();
        Set<String> taskCodes = new HashSet<>();
        for (BatchRow row : added) {
            Item item = row.after().item();
            if (item.has(ItemField.TASK_HANDLE_ITEM)) {
                handleCodes.add(item.text(ItemField.TASK_HANDLE_ITEM));
            } else if (item.has(ItemField.TASK_CODE)) {
                taskCodes.add(item.text(ItemField.TASK_CODE));
            }
        }
        Set<String> taken = new HashSet<>();
        for (List<String> codes : Blocks.of(handleCodes, 500)) {
            tx.select(IMPLEMENTATION.DIVISION_CODE, IMPLEMENTATION.HANDLE_ITEM_CODE)
                    .from(IMPLEMENTATION)
                    .where(IMPLEMENTATION.HANDLE_ITEM_CODE.in(codes))
                    .and(notOfThisBatch())
                    .forEach(r -> taken.add(r.value1() + "#" + r.value2()));
        }
        for (List<String> codes : Blocks.of(taskCodes, 500)) {
            tx.select(IMPLEMENTATION.DIVISION_CODE, IMPLEMENTATION.TASK_CODE)
                    .from(IMPLEMENTATION)
                    .where(IMPLEMENTATION.TASK_CODE.in(codes))
                    .and(IMPLEMENTATION.HANDLE_ITEM_CODE.isNull())
                    .and(notOfThisBatch())
                    .forEach(r -> taken.add(r.value1() + "#" + r.value2()));
        }
        return taken;
    }

    /** Rows of one file may share a code; only rows of others count. */
    private org.jooq.Condition notOfThisBatch() {
        return IMPLEMENTATION.ID.lt(firstId());
    }

    private long firstId = -1;

    private long firstId() {
        if (firstId < 0) {
            firstId = Numbers.draw(tx, IMPLEMENTATION_ID, 1).get(0);
        }
        return firstId;
    }

    private static String key(Implementation implementation) {
        Item item = implementation.item();
        String code = item.find(ItemField.TASK_HANDLE_ITEM).orElseGet(() -> item.text(ItemField.TASK_CODE));
        return implementation.division() + "#" + code;
    }

    private ImportBatch receipt(int added, int changed) {
        long id = Objects.requireNonNull(tx.insertInto(IMPORT_BATCH)
                .set(IMPORT_BATCH.DIVISION_CODE, plan.division())
                .set(IMPORT_BATCH.FILE_NAME, ColumnText.cut(plan.fileName(), Integer.MAX_VALUE))
                .set(IMPORT_BATCH.SHA256, plan.sha256())
                .set(IMPORT_BATCH.RULE_SET_VERSION, plan.ruleSetVersion())
                .set(IMPORT_BATCH.STATE, BatchState.ACCEPTED.name())
                .set(IMPORT_BATCH.ADDED, added)
                .set(IMPORT_BATCH.CHANGED, changed)
                .set(IMPORT_BATCH.UNTOUCHED, plan.untouched())
                .set(IMPORT_BATCH.LEFT_OUT, plan.leftOut())
                .set(IMPORT_BATCH.PROBLEMS, plan.problems())
                .set(IMPORT_BATCH.FINDINGS, plan.findings())
                .set(IMPORT_BATCH.ACCEPTED_BY, viewer.name())
                .set(IMPORT_BATCH.ACCEPTED_AT, now)
                .returning(IMPORT_BATCH.ID)
                .fetchOne(IMPORT_BATCH.ID));
        return new ImportBatch(
                id,
                plan.division(),
                plan.fileName(),
                plan.sha256(),
                plan.ruleSetVersion(),
                BatchState.ACCEPTED,
                added,
                changed,
                plan.untouched(),
                plan.leftOut(),
                plan.problems(),
                plan.findings(),
                viewer.name(),
                now,
                null,
                null);
    }
}
