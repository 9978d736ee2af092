package io.sitong.catalog.store;

import static io.sitong.catalog.store.db.Tables.IMPLEMENTATION;
import static io.sitong.catalog.store.db.Tables.SENT_FILE;
import static io.sitong.catalog.store.db.Tables.WAITING_ROW;
import static io.sitong.catalog.store.db.Tables.WAITING_ROW_CONTENT;

import io.sitong.catalog.batch.BatchRow;
import io.sitong.catalog.finding.RecordedFinding;
import io.sitong.catalog.intake.Remark;
import io.sitong.catalog.intake.WaitingRow;
import io.sitong.catalog.intake.WaitingRow.Effect;
import io.sitong.catalog.item.BasedOn;
import io.sitong.catalog.item.Implementation;
import io.sitong.catalog.item.ImplementationState;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** A batch made of what waits of a sent file: read block by block, so that its size does not matter. */
final class WaitingBatch implements BatchSource {

    /** Rows read at once: each brings its item as text, which is let go as soon as the item is made of it. */
    private static final int READ = 500;

    private static final List<Field<?>> WANTED = List.of(
            WAITING_ROW.ORDINAL,
            WAITING_ROW.SHEET,
            WAITING_ROW.ROW_NO,
            WAITING_ROW.IN_COLUMN,
            WAITING_ROW.NAME,
            WAITING_ROW.DIVISION_CODE,
            WAITING_ROW.BEFORE_ID,
            WAITING_ROW.BEFORE_VERSION,
            WAITING_ROW_CONTENT.STATE,
            WAITING_ROW_CONTENT.STANDARD_ID,
            WAITING_ROW_CONTENT.STANDARD_SNAPSHOT,
            WAITING_ROW_CONTENT.ITEM);

    private final DSLContext tx;
    private final Database database;
    private final long fileId;
    private final RemarkReader remarks;
    private final Head head;

    WaitingBatch(DSLContext tx, Database database, long fileId) {
        this.tx = tx;
        this.database = database;
        this.fileId = fileId;
        this.remarks = new RemarkReader(tx, fileId);
        this.head = read();
    }

    @Override
    public Head head() {
        return head;
    }

    private Head read() {
        var file = Objects.requireNonNull(
                tx.selectFrom(SENT_FILE).where(SENT_FILE.ID.eq(fileId)).fetchOne());
        Map<String, Integer> taken = new HashMap<>();
        int[] out = new int[1];
        tx.select(WAITING_ROW.EFFECT, WAITING_ROW.LEFT_OUT, DSL.count())
                .from(WAITING_ROW)
                .where(WAITING_ROW.FILE_ID.eq(fileId))
                .groupBy(WAITING_ROW.EFFECT, WAITING_ROW.LEFT_OUT)
                .forEach(r -> {
                    boolean optional = Effect.valueOf(r.value1()).optional();
                    if (r.value1().equals(Effect.REFUSED.name()) || (optional && r.value2())) {
                        out[0] += r.value3();
                    } else {
                        taken.merge(r.value1(), r.value3(), Integer::sum);
                    }
                });
        return new Head(
                file.getDivisionCode(),
                file.getFileName(),
                Objects.requireNonNull(file.getSha256(), "a file that was never read"),
                Objects.requireNonNull(file.getRuleSetVersion(), "a file that was never read"),
                taken.getOrDefault(Effect.ADD.name(), 0),
                taken.getOrDefault(Effect.CHANGE.name(), 0),
                taken.getOrDefault(Effect.NONE.name(), 0) + taken.getOrDefault(Effect.ANSWER.name(), 0),
                out[0],
                remarks.count(Remark.Source.PROBLEM, RemarkReader.anywhere()),
                remarks.count(Remark.Source.FINDING, RemarkReader.anywhere())
                        + remarks.count(Remark.Source.ABSENT, RemarkReader.onRows()));
    }

    /** Rows that accepting writes. */
    static Condition written(long fileId) {
        return WAITING_ROW
                .FILE_ID
                .eq(fileId)
                .and(WAITING_ROW.EFFECT.in(Effect.ADD.name(), Effect.CHANGE.name()))
                .and(WAITING_ROW.LEFT_OUT.isFalse());
    }

    @Override
    public void blocks(int size, Consumer<List<BatchRow>> block, Consumer<String> stale) {
        int last = 0;
        List<BatchRow> waiting = new ArrayList<>(size);
        Result<? extends Record> rows;
        do {
            rows = tx.select(WANTED)
                    .from(WAITING_ROW)
                    .join(WAITING_ROW_CONTENT)
                    .on(WAITING_ROW_CONTENT.FILE_ID.eq(WAITING_ROW.FILE_ID))
                    .and(WAITING_ROW_CONTENT.ORDINAL.eq(WAITING_ROW.ORDINAL))
                    .where(written(fileId))
                    .and(WAITING_ROW.ORDINAL.gt(last))
                    .orderBy(WAITING_ROW.FILE_ID, WAITING_ROW.ORDINAL)
                    .limit(READ)
                    .fetch();
            if (!rows.isEmpty()) {
                last = rows.get(rows.size() - 1).get(WAITING_ROW.ORDINAL);
                waiting.addAll(batchRows(rows, remarks.of(rows.map(row -> row.get(WAITING_ROW.ORDINAL))), stale));
            }
            if (waiting.size() >= size) {
                block.accept(waiting);
                waiting = new ArrayList<>(size);
            }
        } while (rows.size() == READ);
        if (!waiting.isEmpty()) {
            block.accept(waiting);
        }
    }

    private List<BatchRow> batchRows(
            List<? extends Record> rows, Map<Integer, List<Remark>> said, Consumer<String> stale) {
        Map<Long, Implementation> stored = stored(rows);
        List<Record> current = new ArrayList<>(rows.size());
        for (Record row : rows) {
            Long beforeId = row.get(WAITING_ROW.BEFORE_ID);
            Implementation before = beforeId == null ? null : stored.get(beforeId);
            if (beforeId != null && (before == null || before.version() != row.get(WAITING_ROW.BEFORE_VERSION))) {
                stale.accept(place(row));
            } else {
                current.add(row);
            }
        }
        // making items of text takes longer than reading it
        return current.parallelStream()
                .map(row -> {
                    Long beforeId = row.get(WAITING_ROW.BEFORE_ID);
                    Implementation before = beforeId == null ? null : stored.get(beforeId);
                    List<Remark> remarks = said.getOrDefault(row.get(WAITING_ROW.ORDINAL), List.of());
                    return new BatchRow(before, after(row, before), place(row), findings(row, remarks));
                })
                .toList();
    }

    private static String place(Record row) {
        return WaitingRow.place(
                row.get(WAITING_ROW.SHEET), row.get(WAITING_ROW.ROW_NO), row.get(WAITING_ROW.IN_COLUMN));
    }

    private Map<Long, Implementation> stored(List<? extends Record> rows) {
        List<Long> ids = rows.stream()
                .map(row -> row.get(WAITING_ROW.BEFORE_ID))
                .filter(Objects::nonNull)
                .toList();
        Map<Long, Implementation> stored = new HashMap<>();
        for (List<Long> block : Blocks.of(ids, 500)) {
            ImplementationTable.read(
                            tx,
                            database.reader(),
                            ImplementationTable.select(
                                            tx, RowsWith.numbers(IMPLEMENTATION.ID, block), DSL.noCondition())
                                    .fetch())
                    .forEach(i -> stored.put(i.id(), i));
        }
        return stored;
    }

    private Implementation after(Record row, @Nullable Implementation before) {
        Long standard = row.get(WAITING_ROW_CONTENT.STANDARD_ID);
        Integer snapshot = row.get(WAITING_ROW_CONTENT.STANDARD_SNAPSHOT);
        return new Implementation(
                before == null ? 0 : before.id(),
                before == null ? 0 : before.version(),
                row.get(WAITING_ROW.DIVISION_CODE),
                database.json().read(row.get(WAITING_ROW_CONTENT.ITEM)),
                ImplementationState.valueOf(row.get(WAITING_ROW_CONTENT.STATE)),
                standard == null ? null : new BasedOn(standard, snapshot == null ? 0 : snapshot),
                database.now());
    }

    /** What rules say of the row, also what was told only once for the file. */
    private static List<RecordedFinding> findings(Record row, List<Remark> said) {
        return said.stream()
                .filter(remark -> remark.source().isRule())
                .map(remark -> new RecordedFinding(
                        0,
                        remark.code(),
                        severity(remark.severity()),
                        row.get(WAITING_ROW.DIVISION_CODE),
                        0,
                        row.get(WAITING_ROW.NAME),
                        remark.field(),
                        remark.message()))
                .toList();
    }

    private static String severity(int grade) {
        return switch (grade) {
            case 3 -> "error";
            case 2 -> "warning";
            default -> "info";
        };
    }
}
