package io.sitong.catalog.store;

import static io.sitong.catalog.store.db.Tables.SENT_FILE;
import static io.sitong.catalog.store.db.Tables.SENT_FILE_WORD;

import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.intake.SentFile;
import io.sitong.catalog.intake.SentFileState;
import io.sitong.catalog.intake.SentFiles;
import io.sitong.catalog.intake.Word;
import io.sitong.catalog.store.db.tables.records.SentFileRecord;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

final class JooqSentFiles implements SentFiles {

    private final Database database;
    private final DSLContext db;
    private final Afterwards afterwards;

    JooqSentFiles(Database database, Afterwards afterwards) {
        this.database = database;
        this.db = database.db();
        this.afterwards = afterwards;
    }

    @Override
    public SentFile add(Viewer viewer, DivisionCode division, String fileName, String storedAs, long bytes) {
        Scope.mustChangeRowsOf(viewer, division);
        Instant now = database.now();
        return db.transactionResult(c -> {
            DSLContext tx = c.dsl();
            SentFileRecord added = Objects.requireNonNull(tx.insertInto(SENT_FILE)
                    .set(SENT_FILE.DIVISION_CODE, division)
                    .set(SENT_FILE.FILE_NAME, ColumnText.cut(fileName, Integer.MAX_VALUE))
                    .set(SENT_FILE.STORED_AS, storedAs)
                    .set(SENT_FILE.SIZE_BYTES, bytes)
                    .set(SENT_FILE.STATE, SentFileState.WAITING.name())
                    .set(SENT_FILE.SENDER_ID, viewer.accountId())
                    .set(SENT_FILE.SENT_BY, viewer.name())
                    .set(SENT_FILE.SENT_AT, now)
                    .set(SENT_FILE.CHANGED_AT, now)
                    .set(SENT_FILE.WORDS, 0)
                    .set(SENT_FILE.ROWS_OF_WORDS, -1)
                    .set(SENT_FILE.OPTIONS_JSON, "{}")
                    .returning()
                    .fetchOne());
            AuditLog.by(viewer, now)
                    .deed("add", SentFileRows.ENTITY, added.getId(), division, fileName)
                    .write(tx);
            return SentFileRows.read(added);
        });
    }

    @Override
    public Optional<SentFile> find(Viewer viewer, long id) {
        return db.selectFrom(SENT_FILE).where(SentFileRows.seen(viewer, id)).fetchOptional(SentFileRows::read);
    }

    @Override
    public List<SentFile> open(Viewer viewer, int limit) {
        return db.selectFrom(SENT_FILE)
                .where(Scope.of(viewer, SENT_FILE.DIVISION_CODE))
                .and(SENT_FILE.STATE.ne(SentFileState.ACCEPTED.name()))
                .orderBy(SENT_FILE.ID.desc())
                .limit(limit)
                .fetch(SentFileRows::read);
    }

    @Override
    public Optional<SentFile> ofBatch(Viewer viewer, long batchId) {
        return db.selectFrom(SENT_FILE)
                .where(Scope.of(viewer, SENT_FILE.DIVISION_CODE))
                .and(SENT_FILE.BATCH_ID.eq(batchId))
                .fetchOptional(SentFileRows::read);
    }

    @Override
    public boolean move(Viewer viewer, long id, Set<SentFileState> from, SentFileState to, @Nullable String message) {
        SentFileRows.mustWorkOn(db, viewer, id);
        return db.update(SENT_FILE)
                        .set(SENT_FILE.STATE, to.name())
                        .set(SENT_FILE.MESSAGE, ColumnText.whole(message))
                        .set(SENT_FILE.CHANGED_AT, database.now())
                        .where(SENT_FILE.ID.eq(id))
                        .and(SENT_FILE.STATE.in(from.stream().map(Enum::name).toList()))
                        .execute()
                > 0;
    }

    @Override
    public void setOptions(Viewer viewer, long id, String options) {
        DivisionCode division = SentFileRows.mustWorkOn(db, viewer, id);
        db.transaction(c -> {
            DSLContext tx = c.dsl();
            String before = tx.select(SENT_FILE.OPTIONS_JSON)
                    .from(SENT_FILE)
                    .where(SENT_FILE.ID.eq(id))
                    .fetchOne(SENT_FILE.OPTIONS_JSON);
            tx.update(SENT_FILE)
                    .set(SENT_FILE.OPTIONS_JSON, Objects.requireNonNull(ColumnText.whole(options)))
                    .set(SENT_FILE.WORDS, SENT_FILE.WORDS.plus(1))
                    .set(SENT_FILE.CHANGED_AT, database.now())
                    .where(SENT_FILE.ID.eq(id))
                    .execute();
            List<FieldChange> changes = new ArrayList<>();
            FieldChange.addIfChanged(changes, "options", before, options);
            AuditLog.by(viewer, database.now())
                    .changes("change", SentFileRows.ENTITY, id, division, changes)
                    .write(tx);
        });
    }

    @Override
    public void say(Viewer viewer, long id, List<Word> words) {
        change(viewer, id, words, true);
    }

    @Override
    public void unsay(Viewer viewer, long id, List<Word> words) {
        change(viewer, id, words, false);
    }

    private void change(Viewer viewer, long id, List<Word> words, boolean keep) {
        DivisionCode division = SentFileRows.mustWorkOn(db, viewer, id);
        Instant now = database.now();
        db.transaction(c -> {
            DSLContext tx = c.dsl();
            AuditLog audit = AuditLog.by(viewer, now);
            for (Word w : words) {
                audit.deed(keep ? "say" : "unsay", SentFileRows.ENTITY, id, division, told(w, keep));
            }
            audit.write(tx);
            for (List<Word> block : Blocks.of(words, 200)) {
                tx.batch(block.stream()
                                .map(w -> tx.deleteFrom(SENT_FILE_WORD).where(same(id, w)))
                                .toList())
                        .execute();
            }
            if (keep) {
                List<@Nullable Object[]> rows = new ArrayList<>(words.size());
                for (Word w : words) {
                    rows.add(new @Nullable Object[] {
                        id,
                        w.kind(),
                        ColumnText.whole(w.sheet()),
                        w.row(),
                        w.column(),
                        w.subject(),
                        ColumnText.whole(w.said()),
                        viewer.name(),
                        now
                    });
                }
                BulkRows.insert(tx, SENT_FILE_WORD, List.of(SENT_FILE_WORD.fields()), rows);
            }
            tx.update(SENT_FILE)
                    .set(SENT_FILE.WORDS, SENT_FILE.WORDS.plus(1))
                    .set(SENT_FILE.CHANGED_AT, now)
                    .where(SENT_FILE.ID.eq(id))
                    .execute();
        });
    }

    /** Which cell or row, and what was said of it. */
    private static String told(Word w, boolean keep) {
        String place = "“" + w.sheet() + "” R" + w.row() + (w.column() == 0 ? "" : "C" + w.column());
        String subject = w.subject().isEmpty() ? "" : " " + w.subject();
        return place + subject + (keep ? "：" + w.said() : "");
    }

    private static Condition same(long id, Word w) {
        return SENT_FILE_WORD
                .FILE_ID
                .eq(id)
                .and(SENT_FILE_WORD.KIND.eq(w.kind().name()))
                .and(SENT_FILE_WORD.SHEET.eq(w.sheet()))
                .and(SENT_FILE_WORD.ROW_NO.eq(w.row()))
                .and(SENT_FILE_WORD.COL_NO.eq(w.column()))
                .and(SENT_FILE_WORD.SUBJECT.eq(w.subject()));
    }

    @Override
    public List<Word> words(Viewer viewer, long id) {
        if (find(viewer, id).isEmpty()) {
            return List.of();
        }
        return db.selectFrom(SENT_FILE_WORD)
                .where(SENT_FILE_WORD.FILE_ID.eq(id))
                .orderBy(SENT_FILE_WORD.SHEET, SENT_FILE_WORD.ROW_NO, SENT_FILE_WORD.COL_NO, SENT_FILE_WORD.KIND)
                .fetch(r -> new Word(
                        Word.Kind.valueOf(r.getKind()),
                        r.getSheet(),
                        r.getRowNo(),
                        r.getColNo(),
                        r.getSubject(),
                        r.getSaid()));
    }

    @Override
    public void drop(Viewer viewer, long id) {
        DivisionCode division = SentFileRows.mustWorkOn(db, viewer, id);
        db.transaction(c -> {
            DSLContext tx = c.dsl();
            // whoever is about to replace its rows finds out that it is gone
            if (tx.deleteFrom(SENT_FILE).where(SentFileRows.seen(viewer, id)).execute() > 0) {
                WaitingRowsRemoved.dropped(tx, id);
                AuditLog.by(viewer, database.now())
                        .deed("remove", SentFileRows.ENTITY, id, division)
                        .write(tx);
            }
        });
        afterwards.run(new WaitingRowsRemoved(db)::all);
    }

    @Override
    public Set<String> keptBytes() {
        return db.select(SENT_FILE.STORED_AS).from(SENT_FILE).fetchSet(SENT_FILE.STORED_AS);
    }
}
