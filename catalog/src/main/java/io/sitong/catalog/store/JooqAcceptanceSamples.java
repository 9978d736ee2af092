package io.sitong.catalog.store;

import static io.sitong.catalog.store.db.Tables.ACCEPTANCE_SAMPLE;
import static io.sitong.catalog.store.db.Tables.SAMPLED_PAIR;

import io.sitong.catalog.acceptance.AcceptanceSample;
import io.sitong.catalog.acceptance.AcceptanceSamples;
import io.sitong.catalog.acceptance.SampledPair;
import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.match.Correspondence;
import io.sitong.catalog.match.Relation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

final class JooqAcceptanceSamples implements AcceptanceSamples {

    private static final String ENTITY = "sampled_pair";

    private static final List<Field<?>> COLUMNS = List.of(
            SAMPLED_PAIR.SAMPLE_ID,
            SAMPLED_PAIR.JUDGING_POSITION,
            SAMPLED_PAIR.ENTRY_ID,
            SAMPLED_PAIR.STANDARD_ID,
            SAMPLED_PAIR.RELATION,
            SAMPLED_PAIR.SCORE);

    private final Database database;
    private final DSLContext db;

    JooqAcceptanceSamples(Database database) {
        this.database = database;
        this.db = database.db();
    }

    @Override
    public AcceptanceSample add(Viewer viewer, long listId, long seed, int population, List<Correspondence> drawn) {
        Scope.mustDecideMatches(viewer);
        return db.transactionResult(c -> {
            DSLContext tx = c.dsl();
            Instant now = database.now();
            long id = Objects.requireNonNull(tx.insertInto(ACCEPTANCE_SAMPLE)
                    .set(ACCEPTANCE_SAMPLE.LIST_ID, listId)
                    .set(ACCEPTANCE_SAMPLE.SEED, seed)
                    .set(ACCEPTANCE_SAMPLE.POPULATION, population)
                    .set(ACCEPTANCE_SAMPLE.DRAWN, drawn.size())
                    .set(ACCEPTANCE_SAMPLE.DRAWN_AT, now)
                    .set(ACCEPTANCE_SAMPLE.DRAWN_BY, viewer.name())
                    .returning(ACCEPTANCE_SAMPLE.ID)
                    .fetchOne(ACCEPTANCE_SAMPLE.ID));
            AcceptanceSample sample =
                    new AcceptanceSample(id, listId, seed, population, drawn.size(), now, viewer.name());
            List<@Nullable Object[]> rows = new ArrayList<>(drawn.size());
            for (int i = 0; i < drawn.size(); i++) {
                Correspondence pair = drawn.get(i);
                Long standardId = Objects.requireNonNull(pair.standardId(), "a sampled pair has an item");
                rows.add(new @Nullable Object[] {
                    id, i, pair.entryId(), standardId, pair.relation().name(), pair.score()
                });
            }
            BulkRows.insert(tx, SAMPLED_PAIR, COLUMNS, rows);
            AuditLog.by(viewer, now)
                    .deed("draw", "acceptance_sample", id, null, drawn.size() + "/" + population)
                    .write(tx);
            return sample;
        });
    }

    @Override
    public List<AcceptanceSample> ofList(long listId) {
        return samples(ACCEPTANCE_SAMPLE.LIST_ID.eq(listId));
    }

    @Override
    public Optional<AcceptanceSample> find(long id) {
        return samples(ACCEPTANCE_SAMPLE.ID.eq(id)).stream().findFirst();
    }

    private List<AcceptanceSample> samples(Condition condition) {
        return db.selectFrom(ACCEPTANCE_SAMPLE)
                .where(condition)
                .orderBy(ACCEPTANCE_SAMPLE.ID.desc())
                .fetch(r -> new AcceptanceSample(
                        r.getId(),
                        r.getListId(),
                        r.getSeed(),
                        r.getPopulation(),
                        r.getDrawn(),
                        r.getDrawnAt(),
                        r.getDrawnBy()));
    }

    @Override
    public List<SampledPair> pairs(long sampleId) {
        return select(db, SAMPLED_PAIR.SAMPLE_ID.eq(sampleId));
    }

    private static List<SampledPair> select(DSLContext from, Condition condition) {
        return from.selectFrom(SAMPLED_PAIR)
                .where(condition)
                .orderBy(SAMPLED_PAIR.JUDGING_POSITION)
                .fetch(r -> new SampledPair(
                        r.getId(),
                        r.getSampleId(),
                        r.getJudgingPosition(),
                        r.getEntryId(),
                        r.getStandardId(),
                        Relation.valueOf(r.getRelation()),
                        r.getScore(),
                        relation(r.getJudged()),
                        r.getNote(),
                        r.getJudge(),
                        r.getJudgedAt()));
    }

    private static @Nullable Relation relation(@Nullable String name) {
        return name == null ? null : Relation.valueOf(name);
    }

    @Override
    public SampledPair judge(Viewer viewer, long pairId, Relation relation, @Nullable String note) {
        Scope.mustDecideMatches(viewer);
        return db.transactionResult(c -> {
            DSLContext tx = c.dsl();
            Instant now = database.now();
            SampledPair before = select(tx, SAMPLED_PAIR.ID.eq(pairId)).stream()
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no sampled pair " + pairId));
            tx.update(SAMPLED_PAIR)
                    .set(SAMPLED_PAIR.JUDGED, relation.name())
                    .set(SAMPLED_PAIR.NOTE, ColumnText.whole(note))
                    .set(SAMPLED_PAIR.JUDGE, viewer.name())
                    .set(SAMPLED_PAIR.JUDGED_AT, now)
                    .where(SAMPLED_PAIR.ID.eq(pairId))
                    .execute();
            List<FieldChange> changes = new ArrayList<>();
            FieldChange.addIfChanged(changes, "judged", before.judged(), relation);
            FieldChange.addIfChanged(changes, "note", before.note(), note);
            AuditLog.by(viewer, now)
                    .changes("judge", ENTITY, pairId, null, changes)
                    .write(tx);
            return new SampledPair(
                    pairId,
                    before.sampleId(),
                    before.position(),
                    before.entryId(),
                    before.standardId(),
                    before.relation(),
                    before.score(),
                    relation,
                    note,
                    viewer.name(),
                    now);
        });
    }
}
