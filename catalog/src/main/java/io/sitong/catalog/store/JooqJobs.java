package io.sitong.catalog.store;

import static io.sitong.catalog.store.db.Tables.BACKGROUND_JOB;

import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.job.Job;
import io.sitong.catalog.job.JobState;
import io.sitong.catalog.job.Jobs;
import io.sitong.catalog.store.db.tables.records.BackgroundJobRecord;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;

final class JooqJobs implements Jobs {

    private static final List<String> UNFINISHED = List.of(JobState.WAITING.name(), JobState.RUNNING.name());

    private final Database database;
    private final DSLContext db;

    JooqJobs(Database database) {
        this.database = database;
        this.db = database.db();
    }

    @Override
    public Job add(Job asked) {
        BackgroundJobRecord row = db.newRecord(BACKGROUND_JOB);
        row.setAccountId(asked.accountId());
        row.setKind(asked.kind());
        row.setTitle(ColumnText.cut(asked.title(), Integer.MAX_VALUE));
        row.setLanguageTag(asked.language());
        row.setParametersJson(database.json().writeTexts(asked.parameters()));
        row.setAskedAt(asked.askedAt());
        progress(row, asked);
        row.store();
        return read(row);
    }

    @Override
    public void save(Job job) {
        BackgroundJobRecord row = db.newRecord(BACKGROUND_JOB);
        row.setId(job.id());
        row.changed(BACKGROUND_JOB.ID, false);
        progress(row, job);
        db.update(BACKGROUND_JOB).set(row).where(BACKGROUND_JOB.ID.eq(job.id())).execute();
    }

    private void progress(BackgroundJobRecord row, Job job) {
        row.setState(job.state().name());
        row.setStepsDone(job.done());
        row.setStepsTotal(job.total());
        row.setStepWords(ColumnText.whole(job.step()));
        row.setStartedAt(job.startedAt());
        row.setEndedAt(job.endedAt());
        row.setSummary(ColumnText.whole(job.summary()));
        row.setLink(ColumnText.whole(job.link()));
        row.setFilesJson(database.json().writeList(job.files()));
        row.setReference(job.reference());
    }

    @Override
    public List<Job> newest(Viewer viewer, int limit) {
        return db.selectFrom(BACKGROUND_JOB)
                .where(BACKGROUND_JOB.ACCOUNT_ID.eq(viewer.accountId()))
                .orderBy(BACKGROUND_JOB.ID.desc())
                .limit(limit)
                .fetch(this::read);
    }

    @Override
    public Optional<Job> find(Viewer viewer, long id) {
        return db.selectFrom(BACKGROUND_JOB)
                .where(BACKGROUND_JOB.ID.eq(id))
                .and(BACKGROUND_JOB.ACCOUNT_ID.eq(viewer.accountId()))
                .fetchOptional(this::read);
    }

    @Override
    public List<Job> unfinished() {
        return db.selectFrom(BACKGROUND_JOB)
                .where(BACKGROUND_JOB.STATE.in(UNFINISHED))
                .orderBy(BACKGROUND_JOB.ID)
                .fetch(this::read);
    }

    @Override
    public List<Long> forgetEndedBefore(Instant limit) {
        Condition old = BACKGROUND_JOB.STATE.notIn(UNFINISHED).and(BACKGROUND_JOB.ENDED_AT.lt(limit));
        return db.transactionResult(c -> {
            DSLContext tx = c.dsl();
            List<Long> ids =
                    tx.select(BACKGROUND_JOB.ID).from(BACKGROUND_JOB).where(old).fetch(BACKGROUND_JOB.ID);
            for (List<Long> block : Blocks.of(ids, 500)) {
                tx.deleteFrom(BACKGROUND_JOB).where(BACKGROUND_JOB.ID.in(block)).execute();
            }
            return ids;
        });
    }

    private Job read(BackgroundJobRecord r) {
        return new Job(
                Objects.requireNonNull(r.getId()),
                r.getAccountId(),
                r.getKind(),
                r.getTitle(),
                r.getLanguageTag(),
                database.json().readTexts(r.getParametersJson()),
                JobState.valueOf(r.getState()),
                r.getStepsDone(),
                r.getStepsTotal(),
                r.getStepWords(),
                r.getAskedAt(),
                r.getStartedAt(),
                r.getEndedAt(),
                r.getSummary(),
                r.getLink(),
                database.json().readList(r.getFilesJson()),
                r.getReference());
    }
}
