package io.sitong.catalog.store;

import static io.sitong.catalog.store.db.Tables.IMPLEMENTATION;
import static io.sitong.catalog.store.db.Tables.IMPORT_BATCH;
import static io.sitong.catalog.store.db.Tables.IMPORT_BATCH_ROW;
import static io.sitong.catalog.store.db.Tables.WAIVER;
import static io.sitong.catalog.store.db.Tables.WAIVER_REQUEST;

import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.batch.BatchState;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.item.BasedOn;
import io.sitong.catalog.item.Implementation;
import io.sitong.catalog.item.ImplementationState;
import io.sitong.catalog.store.db.tables.records.ImportBatchRowRecord;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;

/** Takes one batch back, block by block, inside one transaction: deletes what it added, restores what it changed. */
final class BatchUndo {

    private static final int BLOCK = 1_000;
    private static final int DELETED_AT_ONCE = 100;

    private final DSLContext tx;
    private final Database database;
    private final Viewer viewer;
    private final long batchId;
    private final Instant now;
    private final ItemWriter writer;
    private final AuditLog audit;
    private final List<String> changedSince = new ArrayList<>();

    BatchUndo(DSLContext tx, Database database, Viewer viewer, long batchId) {
        this.tx = tx;
        this.database = database;
        this.viewer = viewer;
        this.batchId = batchId;
        this.now = database.now();
        this.writer = new ItemWriter(tx, database.json());
        this.audit = new AuditLog(viewer, now, batchId);
    }

    /** @return false where somebody else undid it in the meantime */
    boolean run() {
        int marked = tx.update(IMPORT_BATCH)
                .set(IMPORT_BATCH.STATE, BatchState.UNDONE.name())
                .set(IMPORT_BATCH.UNDONE_BY, viewer.name())
                .set(IMPORT_BATCH.UNDONE_AT, now)
                .where(IMPORT_BATCH.ID.eq(batchId))
                .and(IMPORT_BATCH.STATE.eq(BatchState.ACCEPTED.name()))
                .execute();
        if (marked == 0) {
            return false;
        }
        audit.deed("undo", JooqBatches.ENTITY, batchId, viewer.scope());
        int last = 0;
        List<ImportBatchRowRecord> block;
        do {
            block = tx.selectFrom(IMPORT_BATCH_ROW)
                    .where(IMPORT_BATCH_ROW.BATCH_ID.eq(batchId))
                    .and(IMPORT_BATCH_ROW.ORDINAL.gt(last))
                    .orderBy(IMPORT_BATCH_ROW.ORDINAL)
                    .limit(BLOCK)
                    .fetch();
            remove(block.stream().filter(r -> r.getBeforeItem() == null).toList());
            restore(block.stream().filter(r -> r.getBeforeItem() != null).toList());
            audit.write(tx);
            last += BLOCK;
        } while (block.size() == BLOCK);
        if (!changedSince.isEmpty()) {
            throw new RowsChanged(changedSince);
        }
        return true;
    }

    private void remove(List<ImportBatchRowRecord> rows) {
        if (rows.isEmpty()) {
            return;
        }
        Map<Long, DivisionCode> untouched = new HashMap<>();
        tx.select(IMPLEMENTATION.ID, IMPLEMENTATION.VERSION, IMPLEMENTATION.DIVISION_CODE)
                .from(RowsWith.numbers(
                        IMPLEMENTATION.ID,
                        rows.stream()
                                .map(ImportBatchRowRecord::getImplementationId)
                                .toList()))
                .forEach(r -> {
                    if (r.value2() == 1) {
                        untouched.put(r.value1(), r.value3());
                    }
                });
        for (ImportBatchRowRecord row : rows) {
            DivisionCode division = untouched.get(row.getImplementationId());
            if (division == null) {
                changedSince.add(row.getPlace());
            } else {
                audit.deed("remove", JooqImplementations.ENTITY, row.getImplementationId(), division);
            }
        }
        new FindingWriter(tx).remove(untouched.keySet());
        GapMarks marks = new GapMarks(tx);
        marks.held(marks.heldAs(untouched.keySet()).values());
        int deleted = 0;
        for (List<Long> ids : Blocks.of(untouched.keySet(), DELETED_AT_ONCE)) {
            tx.deleteFrom(WAIVER)
                    .where(AnyOf.numbers(WAIVER.IMPLEMENTATION_ID, ids))
                    .execute();
            tx.deleteFrom(WAIVER_REQUEST)
                    .where(AnyOf.numbers(WAIVER_REQUEST.IMPLEMENTATION_ID, ids))
                    .execute();
            deleted += tx.deleteFrom(IMPLEMENTATION)
                    .where(AnyOf.numbers(IMPLEMENTATION.ID, ids))
                    .and(IMPLEMENTATION.VERSION.eq(1))
                    .execute();
        }
        if (deleted < untouched.size() && changedSince.isEmpty()) {
            changedSince.add(rows.get(0).getPlace());
        }
    }

    private void restore(List<ImportBatchRowRecord> rows) {
        List<Implementation> restored = new ArrayList<>(rows.size());
        List<Integer> versions = new ArrayList<>(rows.size());
        for (ImportBatchRowRecord row : rows) {
            Long standard = row.getBeforeStandardId();
            Integer snapshot = row.getBeforeSnapshot();
            restored.add(new Implementation(
                    row.getImplementationId(),
                    row.getVersionAfter() + 1,
                    row.getBeforeDivision(),
                    database.json().read(row.getBeforeItem()),
                    ImplementationState.valueOf(row.getBeforeState()),
                    standard == null ? null : new BasedOn(standard, snapshot == null ? 0 : snapshot),
                    row.getBeforeChangedAt()));
            versions.add(row.getVersionAfter());
            audit.deed("restore", JooqImplementations.ENTITY, row.getImplementationId(), row.getBeforeDivision());
        }
        boolean[] written = ImplementationTable.update(tx, writer, restored, versions);
        for (int i = 0; i < written.length; i++) {
            if (!written[i]) {
                changedSince.add(rows.get(i).getPlace());
            }
        }
    }
}
