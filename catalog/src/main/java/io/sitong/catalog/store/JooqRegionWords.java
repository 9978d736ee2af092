package io.sitong.catalog.store;

import static io.sitong.catalog.store.db.Tables.REGION_WORD;

import io.sitong.catalog.NotYourDivision;
import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.store.db.tables.records.RegionWordRecord;
import io.sitong.catalog.vocabulary.RegionWord;
import io.sitong.catalog.vocabulary.RegionWords;
import io.sitong.catalog.vocabulary.WordPair;
import io.sitong.catalog.vocabulary.WordSort;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

final class JooqRegionWords implements RegionWords {

    static final String ENTITY = "region-word";

    private final Database database;
    private final DSLContext db;

    JooqRegionWords(Database database) {
        this.database = database;
        this.db = database.db();
    }

    @Override
    public List<RegionWord> all() {
        return db.selectFrom(REGION_WORD)
                .orderBy(REGION_WORD.DECIDED_AT.desc(), REGION_WORD.ID.desc())
                .fetch(JooqRegionWords::word);
    }

    private static RegionWord word(RegionWordRecord r) {
        return new RegionWord(
                r.getId(),
                new WordPair(WordSort.find(r.getSort()).orElseThrow(), r.getWord(), r.getOther()),
                r.getInForce(),
                r.getReason(),
                r.getDecidedBy(),
                r.getDecidedAt());
    }

    @Override
    public RegionWord decide(Viewer viewer, WordPair pair, boolean inForce, String reason) {
        mustName(viewer);
        String why = Objects.requireNonNull(ColumnText.whole(reason));
        return db.transactionResult(c -> {
            DSLContext tx = c.dsl();
            Instant now = database.now();
            RegionWordRecord before = stored(tx, pair);
            tx.insertInto(REGION_WORD)
                    .set(REGION_WORD.SORT, pair.sort().key())
                    .set(REGION_WORD.WORD, pair.word())
                    .set(REGION_WORD.OTHER, pair.other())
                    .set(REGION_WORD.IN_FORCE, inForce)
                    .set(REGION_WORD.REASON, why)
                    .set(REGION_WORD.DECIDED_BY, viewer.name())
                    .set(REGION_WORD.DECIDED_AT, now)
                    .onConflict(REGION_WORD.SORT, REGION_WORD.WORD, REGION_WORD.OTHER)
                    .doUpdate()
                    .set(REGION_WORD.IN_FORCE, inForce)
                    .set(REGION_WORD.REASON, why)
                    .set(REGION_WORD.DECIDED_BY, viewer.name())
                    .set(REGION_WORD.DECIDED_AT, now)
                    .execute();
            RegionWord decided = word(Objects.requireNonNull(stored(tx, pair)));
            AuditLog.by(viewer, now)
                    .changes(
                            inForce ? "decide" : "refuse",
                            ENTITY,
                            decided.id(),
                            null,
                            List.of(new FieldChange(
                                    said(pair),
                                    before == null ? null : state(before.getInForce(), before.getReason()),
                                    state(inForce, why))))
                    .write(tx);
            return decided;
        });
    }

    @Override
    public void withdraw(Viewer viewer, long id, String reason) {
        mustName(viewer);
        db.transaction(c -> {
            DSLContext tx = c.dsl();
            RegionWordRecord old =
                    tx.selectFrom(REGION_WORD).where(REGION_WORD.ID.eq(id)).fetchOne();
            if (old == null) {
                return;
            }
            tx.deleteFrom(REGION_WORD).where(REGION_WORD.ID.eq(id)).execute();
            AuditLog.by(viewer, database.now())
                    .changes(
                            "withdraw",
                            ENTITY,
                            id,
                            null,
                            List.of(new FieldChange(
                                    said(word(old).pair()), state(old.getInForce(), old.getReason()), reason)))
                    .write(tx);
        });
    }

    private static @Nullable RegionWordRecord stored(DSLContext tx, WordPair pair) {
        return tx.selectFrom(REGION_WORD)
                .where(REGION_WORD
                        .SORT
                        .eq(pair.sort().key())
                        .and(REGION_WORD.WORD.eq(pair.word()))
                        .and(REGION_WORD.OTHER.eq(pair.other())))
                .fetchOne();
    }

    private static String said(WordPair pair) {
        return pair.other().isEmpty()
                ? pair.sort().key() + " " + pair.word()
                : pair.sort().key() + " " + pair.word() + " " + pair.other();
    }

    private static String state(boolean inForce, String reason) {
        return (inForce ? "in-force" : "refused") + "：" + reason;
    }

    private static void mustName(Viewer viewer) {
        if (!viewer.mayKeepWords()) {
            throw new NotYourDivision(viewer.name() + "不能决定本区词汇");
        }
    }
}
