package io.sitong.catalog.store;

import static io.sitong.catalog.store.db.Tables.SENT_FILE;
import static io.sitong.catalog.store.db.Tables.WAITING_REMARKS;
import static io.sitong.catalog.store.db.Tables.WAITING_ROW;
import static io.sitong.catalog.store.db.Tables.WAITING_ROW_CONTENT;

import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.intake.Remark;
import io.sitong.catalog.intake.RowQuery;
import io.sitong.catalog.intake.RowToWait;
import io.sitong.catalog.intake.RowTotals;
import io.sitong.catalog.intake.WaitingRow;
import io.sitong.catalog.intake.WaitingRow.Effect;
import io.sitong.catalog.intake.WaitingRowInFull;
import io.sitong.catalog.intake.WaitingRows;
import io.sitong.catalog.paging.Keyset;
import io.sitong.catalog.paging.Page;
import io.sitong.catalog.paging.PageRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

final class JooqWaitingRows implements WaitingRows {

    private static final int PLACES_NAMED = 20;

    private final Database database;
    private final DSLContext db;

    JooqWaitingRows(Database database) {
        this.database = database;
        this.db = database.db();
    }

    @Override
    public void replace(
            Viewer viewer, long fileId, Staged staged, Consumer<Consumer<RowToWait>> rows, LongConsumer progress) {
        SentFileRows.mustWorkOn(db, viewer, fileId);
        db.transaction(c -> {
            DSLContext tx = c.dsl();
            new WaitingRowsReplaced(tx, database.json(), fileId).write(staged.loose(), rows, progress);
            int files = tx.update(SENT_FILE)
                    .set(SENT_FILE.SHA256, staged.sha256())
                    .set(SENT_FILE.RULE_SET_VERSION, staged.ruleSetVersion())
                    .set(SENT_FILE.UNDERSTOOD_JSON, ColumnText.whole(staged.understood()))
                    .set(SENT_FILE.ROWS_OF_WORDS, staged.words())
                    .set(SENT_FILE.CHANGED_AT, database.now())
                    .where(SENT_FILE.ID.eq(fileId))
                    .execute();
            if (files == 0) {
                throw new IllegalStateException("dropped while it was read: sent file " + fileId);
            }
        });
    }

    /** The rows of a file, as far as the viewer may see the file. */
    private Condition seen(Viewer viewer, long fileId) {
        return WAITING_ROW
                .FILE_ID
                .eq(fileId)
                .and(WaitingRowsRemoved.meant(fileId))
                .and(DSL.exists(db.selectOne().from(SENT_FILE).where(SentFileRows.seen(viewer, fileId))));
    }

    static Condition fits(RowQuery query) {
        Condition fits = WAITING_ROW.SEVERITY.ge(query.severity());
        if (!query.decisions().isEmpty()) {
            fits = fits.and(WAITING_ROW.DECISION.in(query.decisions()));
        }
        String text = query.text();
        if (text != null && !text.isBlank()) {
            String wanted = text.strip().toLowerCase(Locale.ROOT);
            fits = fits.and(DSL.lower(WAITING_ROW.NAME)
                    .contains(wanted)
                    .or(DSL.lower(WAITING_ROW.IDENTITY_TEXT).contains(wanted)));
        }
        String code = query.code();
        if (code != null) {
            fits = fits.and(DSL.exists(DSL.selectOne()
                    .from(WAITING_REMARKS)
                    .where(WAITING_REMARKS.FILE_ID.eq(WAITING_ROW.FILE_ID))
                    .and(WAITING_REMARKS.ORDINAL.eq(WAITING_ROW.ORDINAL))
                    .and(RemarkReader.ofCode(code))));
        }
        String field = query.field();
        if (field != null) {
            fits = fits.and(WAITING_ROW.CHANGED_KEYS.contains(" " + field + " "));
        }
        if (query.conflicts()) {
            fits = fits.and(WAITING_ROW.CONFLICTS.gt(0));
        }
        Boolean leftOut = query.leftOut();
        return leftOut == null ? fits : fits.and(WAITING_ROW.LEFT_OUT.eq(leftOut));
    }

    @Override
    public Page<WaitingRow> page(Viewer viewer, long fileId, RowQuery query, PageRequest request) {
        Keyset after = request.after();
        Condition from = after == null ? DSL.noCondition() : WAITING_ROW.ORDINAL.gt((int) after.id());
        List<WaitingRow> rows = db.selectFrom(WAITING_ROW)
                .where(seen(viewer, fileId))
                .and(fits(query))
                .and(from)
                .orderBy(WAITING_ROW.FILE_ID, WAITING_ROW.ORDINAL)
                .limit(request.size() + 1)
                .fetch(JooqWaitingRows::row);
        return Pages.of(rows, request, r -> new Keyset("", r.ordinal()));
    }

    static WaitingRow row(Record r) {
        return new WaitingRow(
                r.get(WAITING_ROW.ORDINAL),
                r.get(WAITING_ROW.SHEET),
                r.get(WAITING_ROW.ROW_NO),
                r.get(WAITING_ROW.LAST_ROW_NO),
                r.get(WAITING_ROW.IN_COLUMN),
                Effect.valueOf(r.get(WAITING_ROW.EFFECT)),
                r.get(WAITING_ROW.DECISION),
                r.get(WAITING_ROW.NAME),
                r.get(WAITING_ROW.IDENTITY_TEXT),
                r.get(WAITING_ROW.SUMMARY),
                r.get(WAITING_ROW.SEVERITY),
                r.get(WAITING_ROW.REMARKS),
                r.get(WAITING_ROW.CONFLICTS),
                r.get(WAITING_ROW.PROPOSALS),
                r.get(WAITING_ROW.LEFT_OUT),
                r.get(WAITING_ROW.DIVISION_CODE));
    }

    @Override
    public int count(Viewer viewer, long fileId, RowQuery query) {
        return db.fetchCount(WAITING_ROW, seen(viewer, fileId).and(fits(query)));
    }

    @Override
    public Optional<WaitingRowInFull> find(Viewer viewer, long fileId, int ordinal) {
        return db.select()
                .from(WAITING_ROW)
                .join(WAITING_ROW_CONTENT)
                .on(WAITING_ROW_CONTENT.FILE_ID.eq(WAITING_ROW.FILE_ID))
                .and(WAITING_ROW_CONTENT.ORDINAL.eq(WAITING_ROW.ORDINAL))
                .where(seen(viewer, fileId))
                .and(WAITING_ROW.ORDINAL.eq(ordinal))
                .fetchOptional()
                .map(r -> {
                    String item = r.get(WAITING_ROW_CONTENT.ITEM);
                    return new WaitingRowInFull(
                            row(r),
                            r.get(WAITING_ROW.BEFORE_ID),
                            item == null ? null : database.json().read(item),
                            r.get(WAITING_ROW_CONTENT.DETAILS_JSON),
                            new RemarkReader(db, fileId).of(ordinal));
                });
    }

    @Override
    public RowTotals totals(Viewer viewer, long fileId) {
        Map<String, Integer> decisions = new HashMap<>();
        Map<String, Integer> leftOut = new HashMap<>();
        int[] sums = new int[2];
        db.select(
                        WAITING_ROW.DECISION,
                        WAITING_ROW.LEFT_OUT,
                        DSL.count(),
                        DSL.count(DSL.when(WAITING_ROW.SEVERITY.gt(0), 1)),
                        DSL.count(DSL.when(WAITING_ROW.CONFLICTS.gt(0), 1)))
                .from(WAITING_ROW)
                .where(seen(viewer, fileId))
                .groupBy(WAITING_ROW.DECISION, WAITING_ROW.LEFT_OUT)
                .forEach(r -> {
                    decisions.merge(r.value1(), r.value3(), Integer::sum);
                    if (r.value2()) {
                        leftOut.merge(r.value1(), r.value3(), Integer::sum);
                    }
                    sums[0] += r.value4();
                    sums[1] += r.value5();
                });
        if (!sees(viewer, fileId)) {
            return new RowTotals(decisions, leftOut, 0, 0, Map.of(), Map.of(), Map.of(), 0, Map.of());
        }
        RemarkReader remarks = new RemarkReader(db, fileId);
        return new RowTotals(
                decisions,
                leftOut,
                sums[0],
                sums[1],
                remarks.counts(Remark.Source.PROBLEM, RemarkReader.anywhere()),
                remarks.counts(Remark.Source.FINDING, RemarkReader.anywhere()),
                remarks.counts(Remark.Source.ABSENT, RemarkReader.onRows()),
                remarks.count(Remark.Source.ABSENT, RemarkReader.onTheFile()),
                remarks.counts(Remark.Source.PREVIEW, RemarkReader.anywhere()));
    }

    private boolean sees(Viewer viewer, long fileId) {
        return db.fetchExists(SENT_FILE, SentFileRows.seen(viewer, fileId));
    }

    @Override
    public Page<Remark> remarks(
            Viewer viewer, long fileId, Remark.@Nullable Source source, @Nullable String code, PageRequest request) {
        return sees(viewer, fileId)
                ? new RemarkReader(db, fileId).page(source, code, request)
                : new Page<>(List.of(), null);
    }

    @Override
    public void eachRemark(Viewer viewer, long fileId, Consumer<Remark> consumer) {
        if (sees(viewer, fileId)) {
            new RemarkReader(db, fileId).each(consumer);
        }
    }

    @Override
    public void leaveOut(Viewer viewer, long fileId, int ordinal, boolean out) {
        leaveOutWhere(viewer, fileId, WAITING_ROW.ORDINAL.eq(ordinal), out);
    }

    @Override
    public int leaveOutAll(Viewer viewer, long fileId, RowQuery query, boolean out) {
        return leaveOutWhere(viewer, fileId, fits(query), out);
    }

    private int leaveOutWhere(Viewer viewer, long fileId, Condition wanted, boolean out) {
        DivisionCode division = SentFileRows.mustWorkOn(db, viewer, fileId);
        return db.transactionResult(c -> {
            DSLContext tx = c.dsl();
            int changed = tx.update(WAITING_ROW)
                    .set(WAITING_ROW.LEFT_OUT, out)
                    .where(WAITING_ROW.FILE_ID.eq(fileId))
                    .and(WaitingRowsRemoved.meant(fileId))
                    .and(WAITING_ROW.EFFECT.in(Effect.ADD.name(), Effect.CHANGE.name(), Effect.ANSWER.name()))
                    .and(WAITING_ROW.LEFT_OUT.eq(!out))
                    .and(wanted)
                    .execute();
            if (changed > 0) {
                AuditLog.by(viewer, database.now())
                        .deed(out ? "leave_out" : "take_in", SentFileRows.ENTITY, fileId, division, changed + "")
                        .write(tx);
            }
            return changed;
        });
    }

    /** Places of rows that would be written outside what the viewer may change; some of them, where there are many. */
    static List<String> placesOutside(DSLContext tx, Viewer viewer, long fileId) {
        return tx.selectFrom(WAITING_ROW)
                .where(WaitingBatch.written(fileId))
                .and(Scope.of(viewer, WAITING_ROW.DIVISION_CODE).not())
                .orderBy(WAITING_ROW.FILE_ID, WAITING_ROW.ORDINAL)
                .limit(PLACES_NAMED)
                .fetch(r -> row(r).place());
    }

    /** Left-out places of a file: sheet and row. */
    static List<WaitingRow> leftOut(DSLContext tx, long fileId) {
        return new ArrayList<>(tx.selectFrom(WAITING_ROW)
                .where(WAITING_ROW.FILE_ID.eq(fileId))
                .and(WAITING_ROW.LEFT_OUT.isTrue())
                .fetch(JooqWaitingRows::row));
    }
}
