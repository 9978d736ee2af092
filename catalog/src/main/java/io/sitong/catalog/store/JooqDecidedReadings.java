package io.sitong.catalog.store;

import static io.sitong.catalog.store.db.Tables.DECIDED_READING;

import io.sitong.catalog.NotYourDivision;
import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.reading.DecidedReading;
import io.sitong.catalog.reading.DecidedReadings;
import io.sitong.catalog.reading.ReadingKind;
import io.sitong.catalog.store.db.tables.records.DecidedReadingRecord;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

final class JooqDecidedReadings implements DecidedReadings {

    static final String ENTITY = "reading";

    private final Database database;
    private final DSLContext db;

    JooqDecidedReadings(Database database) {
        this.database = database;
        this.db = database.db();
    }

    @Override
    public List<DecidedReading> all() {
        return db.selectFrom(DECIDED_READING).orderBy(DECIDED_READING.ID).fetch(JooqDecidedReadings::reading);
    }

    private static DecidedReading reading(DecidedReadingRecord r) {
        return new DecidedReading(
                r.getId(),
                ReadingKind.valueOf(r.getKind()),
                r.getText(),
                r.getMeaning(),
                r.getDecidedBy(),
                r.getDecidedAt());
    }

    @Override
    public DecidedReading decide(Viewer viewer, ReadingKind kind, String text, String meaning) {
        mustDecide(viewer);
        String whole = Objects.requireNonNull(ColumnText.whole(text));
        String decided = Objects.requireNonNull(ColumnText.whole(meaning));
        UUID fingerprint = Fingerprint.of(whole);
        return db.transactionResult(c -> {
            DSLContext tx = c.dsl();
            Instant now = database.now();
            @Nullable
            String before = tx.select(DECIDED_READING.MEANING)
                    .from(DECIDED_READING)
                    .where(DECIDED_READING.KIND.eq(kind.name()))
                    .and(DECIDED_READING.FINGERPRINT.eq(fingerprint))
                    .fetchOne(DECIDED_READING.MEANING);
            tx.insertInto(DECIDED_READING)
                    .set(DECIDED_READING.KIND, kind.name())
                    .set(DECIDED_READING.FINGERPRINT, fingerprint)
                    .set(DECIDED_READING.TEXT, whole)
                    .set(DECIDED_READING.MEANING, decided)
                    .set(DECIDED_READING.DECIDED_BY, viewer.name())
                    .set(DECIDED_READING.DECIDED_AT, now)
                    .onConflict(DECIDED_READING.KIND, DECIDED_READING.FINGERPRINT)
                    .doUpdate()
                    .set(DECIDED_READING.MEANING, decided)
                    .set(DECIDED_READING.DECIDED_BY, viewer.name())
                    .set(DECIDED_READING.DECIDED_AT, now)
                    .execute();
            DecidedReadingRecord stored = Objects.requireNonNull(tx.selectFrom(DECIDED_READING)
                    .where(DECIDED_READING.KIND.eq(kind.name()))
                    .and(DECIDED_READING.FINGERPRINT.eq(fingerprint))
                    .fetchOne());
            AuditLog.by(viewer, now)
                    .changes(
                            "decide",
                            ENTITY,
                            stored.getId(),
                            null,
                            List.of(new FieldChange(kind.name(), said(whole, before), said(whole, decided))))
                    .write(tx);
            return reading(stored);
        });
    }

    @Override
    public void withdraw(Viewer viewer, long id) {
        mustDecide(viewer);
        db.transaction(c -> {
            DSLContext tx = c.dsl();
            @Nullable
            DecidedReadingRecord old = tx.selectFrom(DECIDED_READING)
                    .where(DECIDED_READING.ID.eq(id))
                    .fetchOne();
            if (old == null) {
                return;
            }
            tx.deleteFrom(DECIDED_READING).where(DECIDED_READING.ID.eq(id)).execute();
            AuditLog.by(viewer, database.now())
                    .changes(
                            "withdraw",
                            ENTITY,
                            id,
                            null,
                            List.of(new FieldChange(old.getKind(), said(old.getText(), old.getMeaning()), null)))
                    .write(tx);
        });
    }

    private static @Nullable String said(String text, @Nullable String meaning) {
        return meaning == null ? null : text + " → " + meaning;
    }

    private static void mustDecide(Viewer viewer) {
        if (!viewer.mayEditStandards()) {
            throw new NotYourDivision(viewer.name() + "不能决定材料名称和依据的读法");
        }
    }
}
