package io.sitong.catalog.store;

import static io.sitong.catalog.store.db.Sequences.IMPLEMENTATION_ID;
import static io.sitong.catalog.store.db.Tables.AUDIT_ENTRY;
import static io.sitong.catalog.store.db.Tables.CONTENT_PIECE;
import static io.sitong.catalog.store.db.Tables.DIVISION;
import static io.sitong.catalog.store.db.Tables.FINDING_PROFILE_ROW;
import static io.sitong.catalog.store.db.Tables.IMPLEMENTATION;
import static io.sitong.catalog.store.db.Tables.IMPORT_BATCH;
import static io.sitong.catalog.store.db.Tables.IMPORT_BATCH_ROW;
import static io.sitong.catalog.store.db.Tables.ITEM_CONTENT;
import static io.sitong.catalog.store.db.Tables.ITEM_FINDINGS;
import static io.sitong.catalog.store.db.Tables.ITEM_NAME;

import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.batch.BatchRow;
import io.sitong.catalog.batch.BatchState;
import io.sitong.catalog.batch.ImportBatch;
import io.sitong.catalog.finding.RecordedFinding;
import io.sitong.catalog.item.BasedOn;
import io.sitong.catalog.item.Implementation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Future;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/**
 * Writes one batch, block by block, inside one transaction, with findings, trail and what undoing it needs; collects the
 * rows others were faster with.
 */
final class BatchAcceptance {

    private static final int BLOCK = 5_000;
    private static final int COUNTED_AT_ONCE = 1_000;
    private static final List<Table<?>> GROWN = List.of(
            IMPLEMENTATION,
            ITEM_NAME,
            ITEM_CONTENT,
            CONTENT_PIECE,
            ITEM_FINDINGS,
            FINDING_PROFILE_ROW,
            IMPORT_BATCH_ROW,
            AUDIT_ENTRY);

    private final DSLContext tx;
    private final Database database;
    private final Viewer viewer;
    private final BatchSource source;
    private final Instant now;
    private final NewCodes codes;
    private final FindingWriter findings;
    private final List<String> changedMeanwhile = new ArrayList<>();
    private @Nullable Block next;
    private int ordinal;
    private int added;

    /** Rows whose documents are stored, or about to be. */
    private record Block(List<BatchRow> rows, Future<List<@Nullable Object[]>> items) {}

    BatchAcceptance(DSLContext tx, Database database, Viewer viewer, BatchSource source) {
        this.tx = tx;
        this.database = database;
        this.viewer = viewer;
        this.source = source;
        this.now = database.now();
        this.codes = new NewCodes(tx);
        this.findings = new FindingWriter(tx);
    }

    ImportBatch run(LongConsumer progress) {
        oneAtATime();
        BatchSource.Head head = source.head();
        ImportBatch batch = receipt(head);
        AuditLog audit = new AuditLog(viewer, now, batch.id());
        audit.deed("accept", JooqBatches.ENTITY, batch.id(), head.division(), head.fileName());
        try (DocumentsAhead documents = new DocumentsAhead(database)) {
            source.blocks(
                    BLOCK,
                    rows -> {
                        Block present = next;
                        next = new Block(
                                rows,
                                documents.values(rows.stream()
                                        .map(row -> row.after().item())
                                        .toList()));
                        write(present, batch.id(), audit, progress);
                    },
                    changedMeanwhile::add);
            write(next, batch.id(), audit, progress);
        }
        audit.write(tx);
        if (!changedMeanwhile.isEmpty()) {
            throw new RowsChanged(changedMeanwhile);
        }
        if (ordinal >= COUNTED_AT_ONCE) {
            count();
        }
        return written(batch);
    }

    /**
     * PostgreSQL plans by what it counted last, and counts a table some time after it grew: until then it looked through
     * the whole division for every block of a file that was sent again. H2 counts by itself.
     */
    private void count() {
        if (tx.dialect().family() == SQLDialect.POSTGRES) {
            tx.execute("analyze " + GROWN.stream().map(Table::getName).collect(Collectors.joining(", ")));
        }
    }

    /** How many rows there are may be known only now. */
    private ImportBatch written(ImportBatch batch) {
        int changed = ordinal - added;
        if (batch.added() == added && batch.changed() == changed) {
            return batch;
        }
        tx.update(IMPORT_BATCH)
                .set(IMPORT_BATCH.ADDED, added)
                .set(IMPORT_BATCH.CHANGED, changed)
                .where(IMPORT_BATCH.ID.eq(batch.id()))
                .execute();
        return batch.withWritten(added, changed);
    }

    /** Two batches that bring the same new code would not see each other: the second waits for the first to end. */
    private void oneAtATime() {
        tx.select(DIVISION.CODE)
                .from(DIVISION)
                .where(DIVISION.PARENT_CODE.isNull())
                .orderBy(DIVISION.CODE)
                .limit(1)
                .forUpdate()
                .fetch();
    }

    private void write(@Nullable Block block, long batchId, AuditLog audit, LongConsumer progress) {
        if (block != null) {
            write(block.rows(), ReadAhead.arrived(block.items()), batchId, audit);
            audit.write(tx);
            progress.accept(ordinal);
        }
    }

    private void write(List<BatchRow> block, List<@Nullable Object[]> items, long batchId, AuditLog audit) {
        List<BatchRow> fresh = new ArrayList<>(block.size());
        List<@Nullable Object[]> freshItems = new ArrayList<>(block.size());
        List<BatchRow> changed = new ArrayList<>();
        List<@Nullable Object[]> changedItems = new ArrayList<>();
        for (int i = 0; i < block.size(); i++) {
            boolean isFresh = block.get(i).before() == null;
            (isFresh ? fresh : changed).add(block.get(i));
            (isFresh ? freshItems : changedItems).add(items.get(i));
        }
        added += fresh.size();
        List<@Nullable Object[]> images = new ArrayList<>(block.size());
        List<RecordedFinding> found = new ArrayList<>();

        Set<String> taken = codes.takenOf(fresh.stream().map(BatchRow::after).toList());
        List<Long> ids = Numbers.draw(tx, IMPLEMENTATION_ID, fresh.size());
        codes.draw(ids);
        List<Implementation> inserts = new ArrayList<>(fresh.size());
        for (int i = 0; i < fresh.size(); i++) {
            BatchRow row = fresh.get(i);
            if (taken.contains(NewCodes.key(row.after()))) {
                changedMeanwhile.add(row.place());
            }
            Implementation insert = ImplementationTable.with(row.after(), ids.get(i), 1, now);
            inserts.add(insert);
            images.add(image(batchId, row, insert));
            row.findings().forEach(f -> found.add(of(f, insert)));
            audit.deed("add", JooqImplementations.ENTITY, insert.id(), insert.division());
        }
        ImplementationTable.add(tx, inserts, freshItems);

        List<Implementation> updates = new ArrayList<>(changed.size());
        List<Integer> versions = new ArrayList<>(changed.size());
        for (BatchRow row : changed) {
            Implementation before = Objects.requireNonNull(row.before());
            Implementation update = ImplementationTable.with(row.after(), before.id(), before.version() + 1, now);
            updates.add(update);
            versions.add(before.version());
            images.add(image(batchId, row, update));
            row.findings().forEach(f -> found.add(of(f, update)));
            audit.changes(
                    "change",
                    JooqImplementations.ENTITY,
                    before.id(),
                    update.division(),
                    FieldChange.between(before, update, database.json()));
        }
        boolean[] written = ImplementationTable.update(tx, updates, changedItems, versions);
        for (int i = 0; i < written.length; i++) {
            if (!written[i]) {
                changedMeanwhile.add(changed.get(i).place());
            }
        }
        BulkRows.insert(tx, IMPORT_BATCH_ROW, List.of(IMPORT_BATCH_ROW.fields()), images);
        Set<Long> judged = new HashSet<>();
        updates.forEach(i -> judged.add(i.id()));
        findings.replace(judged, found);
    }

    private static RecordedFinding of(RecordedFinding finding, Implementation item) {
        return new RecordedFinding(
                0,
                finding.ruleCode(),
                finding.severity(),
                item.division(),
                item.id(),
                item.item().name(),
                finding.field(),
                finding.message());
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

    private ImportBatch receipt(BatchSource.Head head) {
        String fileName = ColumnText.cut(head.fileName(), Integer.MAX_VALUE);
        long id = Objects.requireNonNull(tx.insertInto(IMPORT_BATCH)
                .set(IMPORT_BATCH.DIVISION_CODE, head.division())
                .set(IMPORT_BATCH.FILE_NAME, fileName)
                .set(IMPORT_BATCH.SHA256, head.sha256())
                .set(IMPORT_BATCH.RULE_SET_VERSION, head.ruleSetVersion())
                .set(IMPORT_BATCH.STATE, BatchState.ACCEPTED.name())
                .set(IMPORT_BATCH.ADDED, head.added())
                .set(IMPORT_BATCH.CHANGED, head.changed())
                .set(IMPORT_BATCH.UNTOUCHED, head.untouched())
                .set(IMPORT_BATCH.LEFT_OUT, head.leftOut())
                .set(IMPORT_BATCH.PROBLEMS, head.problems())
                .set(IMPORT_BATCH.FINDINGS, head.findings())
                .set(IMPORT_BATCH.ACCEPTED_BY, viewer.name())
                .set(IMPORT_BATCH.ACCEPTED_AT, now)
                .set(IMPORT_BATCH.IN_FORCE, InForce.of(tx))
                .returning(IMPORT_BATCH.ID)
                .fetchOne(IMPORT_BATCH.ID));
        return new ImportBatch(
                id,
                head.division(),
                fileName,
                head.sha256(),
                head.ruleSetVersion(),
                BatchState.ACCEPTED,
                head.added(),
                head.changed(),
                head.untouched(),
                head.leftOut(),
                head.problems(),
                head.findings(),
                viewer.name(),
                now,
                null,
                null);
    }
}
