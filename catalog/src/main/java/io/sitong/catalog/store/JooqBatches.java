package io.sitong.catalog.store;

import static io.sitong.catalog.store.db.Tables.IMPLEMENTATION;
import static io.sitong.catalog.store.db.Tables.IMPORT_BATCH;
import static io.sitong.catalog.store.db.Tables.IMPORT_BATCH_ROW;
import static io.sitong.catalog.store.db.Tables.REMEMBERED_COLUMN;

import io.sitong.catalog.NotYourDivision;
import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.batch.BatchOutcome;
import io.sitong.catalog.batch.BatchPlan;
import io.sitong.catalog.batch.BatchRow;
import io.sitong.catalog.batch.BatchRows;
import io.sitong.catalog.batch.BatchState;
import io.sitong.catalog.batch.Batches;
import io.sitong.catalog.batch.HandChange;
import io.sitong.catalog.batch.ImportBatch;
import io.sitong.catalog.batch.Standing;
import io.sitong.catalog.item.Implementation;
import io.sitong.catalog.paging.Keyset;
import io.sitong.catalog.paging.Page;
import io.sitong.catalog.paging.PageRequest;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.jooq.Condition;
import org.jooq.DSLContext;

final class JooqBatches implements Batches {

    /** Nobody sends the same bytes more often. */
    private static final int SAME_FILE = 100;

    static final String ENTITY = "import_batch";

    private final Database database;
    private final DSLContext db;
    private final Afterwards afterwards;

    JooqBatches(Database database, Afterwards afterwards) {
        this.database = database;
        this.db = database.db();
        this.afterwards = afterwards;
    }

    @Override
    public BatchOutcome accept(Viewer viewer, BatchPlan plan, LongConsumer progress) {
        List<String> notYours = plan.rows().stream()
                .filter(row -> !mayWrite(viewer, row))
                .map(BatchRow::place)
                .toList();
        if (!notYours.isEmpty() || !viewer.mayChangeRowsOf(plan.division())) {
            return new BatchOutcome.NotYours(notYours);
        }
        try {
            return new BatchOutcome.Done(db.transactionResult(
                    c -> new BatchAcceptance(c.dsl(), database, viewer, new PlannedBatch(plan)).run(progress)));
        } catch (RowsChanged e) {
            return new BatchOutcome.ChangedMeanwhile(e.places());
        }
    }

    @Override
    public BatchOutcome acceptWaiting(Viewer viewer, long fileId, LongConsumer progress) {
        try {
            ImportBatch batch = db.transactionResult(c -> {
                DSLContext tx = c.dsl();
                if (!SentFileRows.take(tx, viewer, fileId, database.now())) {
                    return null;
                }
                List<String> foreign = JooqWaitingRows.placesOutside(tx, viewer, fileId);
                if (!foreign.isEmpty()) {
                    throw new RowsNotYours(foreign);
                }
                ImportBatch accepted =
                        new BatchAcceptance(tx, database, viewer, new WaitingBatch(tx, database, fileId)).run(progress);
                SentFileRows.settle(tx, fileId, accepted.id());
                return accepted;
            });
            if (batch == null) {
                return new BatchOutcome.NothingWaits();
            }
            afterwards.run(new WaitingRowsRemoved(db)::all);
            return new BatchOutcome.Done(batch);
        } catch (RowsChanged e) {
            return new BatchOutcome.ChangedMeanwhile(e.places());
        } catch (RowsNotYours e) {
            return new BatchOutcome.NotYours(e.places());
        }
    }

    @Override
    public BatchOutcome acceptBlocks(Viewer viewer, BatchPlan plan, BatchRows rows, LongConsumer progress) {
        if (!viewer.mayChangeRowsOf(plan.division())) {
            return new BatchOutcome.NotYours(List.of());
        }
        BatchRows checked = receiver -> rows.forEachBlock(block -> {
            List<String> foreign = block.stream()
                    .filter(row -> !mayWrite(viewer, row))
                    .map(BatchRow::place)
                    .toList();
            if (!foreign.isEmpty()) {
                throw new RowsNotYours(foreign);
            }
            receiver.accept(block);
        });
        try {
            return new BatchOutcome.Done(db.transactionResult(
                    c -> new BatchAcceptance(c.dsl(), database, viewer, new BlockBatch(plan, checked)).run(progress)));
        } catch (RowsChanged e) {
            return new BatchOutcome.ChangedMeanwhile(e.places());
        } catch (RowsNotYours e) {
            return new BatchOutcome.NotYours(e.places());
        }
    }

    private static boolean mayWrite(Viewer viewer, BatchRow row) {
        Implementation before = row.before();
        return viewer.mayChangeRowsOf(row.after().division())
                && (before == null || viewer.mayChangeRowsOf(before.division()));
    }

    @Override
    public BatchOutcome undo(Viewer viewer, long batchId) {
        ImportBatch batch = find(viewer, batchId).orElse(null);
        if (batch == null || !viewer.mayChangeRowsOf(batch.division())) {
            return new BatchOutcome.NotYours(List.of());
        }
        if (batch.state() == BatchState.UNDONE) {
            return new BatchOutcome.AlreadyUndone();
        }
        try {
            boolean undone = db.transactionResult(c -> new BatchUndo(c.dsl(), database, viewer, batchId).run());
            return undone
                    ? new BatchOutcome.Done(find(viewer, batchId).orElseThrow())
                    : new BatchOutcome.AlreadyUndone();
        } catch (RowsChanged e) {
            return new BatchOutcome.ChangedMeanwhile(e.places());
        }
    }

    @Override
    public Optional<ImportBatch> find(Viewer viewer, long batchId) {
        return select(Scope.of(viewer, IMPORT_BATCH.DIVISION_CODE).and(IMPORT_BATCH.ID.eq(batchId)), 1).stream()
                .findFirst();
    }

    @Override
    public List<ImportBatch> newest(Viewer viewer, int limit) {
        return select(Scope.of(viewer, IMPORT_BATCH.DIVISION_CODE), limit);
    }

    @Override
    public Page<ImportBatch> page(Viewer viewer, PageRequest request) {
        Keyset after = request.after();
        Condition scope = Scope.of(viewer, IMPORT_BATCH.DIVISION_CODE);
        return Pages.of(
                select(after == null ? scope : scope.and(IMPORT_BATCH.ID.lt(after.id())), request.size() + 1),
                request,
                batch -> new Keyset("", batch.id()));
    }

    private List<ImportBatch> select(Condition condition, int limit) {
        return db.selectFrom(IMPORT_BATCH)
                .where(condition)
                .orderBy(IMPORT_BATCH.ID.desc())
                .limit(limit)
                .fetch(r -> new ImportBatch(
                        r.getId(),
                        r.getDivisionCode(),
                        r.getFileName(),
                        r.getSha256(),
                        r.getRuleSetVersion(),
                        BatchState.valueOf(r.getState()),
                        r.getAdded(),
                        r.getChanged(),
                        r.getUntouched(),
                        r.getLeftOut(),
                        r.getProblems(),
                        r.getFindings(),
                        r.getAcceptedBy(),
                        r.getAcceptedAt(),
                        r.getUndoneBy(),
                        r.getUndoneAt()));
    }

    @Override
    public Map<String, Long> implementationsOf(Viewer viewer, long batchId) {
        Map<String, Long> implementations = new LinkedHashMap<>();
        db.select(IMPORT_BATCH_ROW.PLACE, IMPORT_BATCH_ROW.IMPLEMENTATION_ID)
                .from(IMPORT_BATCH_ROW)
                .join(IMPORT_BATCH)
                .on(IMPORT_BATCH.ID.eq(IMPORT_BATCH_ROW.BATCH_ID))
                .where(IMPORT_BATCH_ROW.BATCH_ID.eq(batchId))
                .and(Scope.of(viewer, IMPORT_BATCH.DIVISION_CODE))
                .orderBy(IMPORT_BATCH_ROW.ORDINAL)
                .forEach(r -> implementations.put(r.value1(), r.value2()));
        return implementations;
    }

    @Override
    public Map<Long, Map<String, HandChange>> changedByHand(Viewer viewer, Collection<Long> implementations) {
        return new HandChanges(db, database.json()).of(viewer, implementations);
    }

    @Override
    public List<ImportBatch> ofFile(Viewer viewer, String sha256) {
        return select(Scope.of(viewer, IMPORT_BATCH.DIVISION_CODE).and(IMPORT_BATCH.SHA256.eq(sha256)), SAME_FILE);
    }

    @Override
    public Optional<Standing> standing(Viewer viewer, long batchId) {
        return db.select(IMPORT_BATCH.IN_FORCE)
                .from(IMPORT_BATCH)
                .where(IMPORT_BATCH.ID.eq(batchId))
                .and(Scope.of(viewer, IMPORT_BATCH.DIVISION_CODE))
                .fetchOptional()
                .map(batch -> new Standing(
                        batch.value1() == null ? "" : batch.value1(),
                        db.fetchCount(IMPORT_BATCH_ROW, IMPORT_BATCH_ROW.BATCH_ID.eq(batchId)),
                        changedSince(batchId)));
    }

    private int changedSince(long batchId) {
        return db.fetchCount(db.select(IMPORT_BATCH_ROW.ORDINAL)
                .from(IMPORT_BATCH_ROW)
                .leftJoin(IMPLEMENTATION)
                .on(IMPLEMENTATION.ID.eq(IMPORT_BATCH_ROW.IMPLEMENTATION_ID))
                .where(IMPORT_BATCH_ROW.BATCH_ID.eq(batchId))
                .and(IMPLEMENTATION.VERSION.isNull().or(IMPLEMENTATION.VERSION.ne(IMPORT_BATCH_ROW.VERSION_AFTER))));
    }

    @Override
    public Map<Long, Map<String, HandChange>> changedSince(Viewer viewer, Map<Long, Instant> since) {
        return new HandChanges(db, database.json()).since(viewer, since);
    }

    @Override
    public Map<String, String> rememberedColumns(String sender, String shape) {
        return db.select(REMEMBERED_COLUMN.COLUMNS_JSON)
                .from(REMEMBERED_COLUMN)
                .where(REMEMBERED_COLUMN.SHAPE_DIGEST.eq(shapeDigest(sender, shape)))
                .fetchOptional(REMEMBERED_COLUMN.COLUMNS_JSON)
                .map(database.json()::readTexts)
                .orElseGet(Map::of);
    }

    @Override
    public void rememberColumns(Viewer viewer, String sender, String shape, Map<String, String> columns) {
        if (!viewer.mayChangeRowsOf(viewer.scope())) {
            throw new NotYourDivision(viewer.name() + "（" + viewer.role().label() + "）不能导入");
        }
        String digest = shapeDigest(sender, shape);
        db.transaction(c -> {
            DSLContext tx = c.dsl();
            tx.deleteFrom(REMEMBERED_COLUMN)
                    .where(REMEMBERED_COLUMN.SHAPE_DIGEST.eq(digest))
                    .execute();
            tx.insertInto(REMEMBERED_COLUMN)
                    .set(REMEMBERED_COLUMN.SHAPE_DIGEST, digest)
                    .set(REMEMBERED_COLUMN.SENDER, ColumnText.cut(sender, Integer.MAX_VALUE))
                    .set(REMEMBERED_COLUMN.SHAPE, ColumnText.cut(shape, Integer.MAX_VALUE))
                    .set(REMEMBERED_COLUMN.COLUMNS_JSON, database.json().writeTexts(columns))
                    .execute();
            AuditLog.by(viewer, database.now())
                    .deed("remember", "remembered_column", 0, null, sender + " " + columns)
                    .write(tx);
        });
    }

    private static String shapeDigest(String sender, String shape) {
        return Digest.of(sender + '\n' + shape);
    }
}
