package io.sitong.ui.jobs;

import io.sitong.catalog.job.Job;
import io.sitong.catalog.job.JobState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One job while it waits or runs; changed by its own thread, read by all. */
final class RunningJob implements Progress {

    private static final long TELL_EVERY_MILLIS = 300;
    private static final long KEEP_EVERY_MILLIS = 3_000;

    private final Path directory;
    private final Clock clock;
    private final Consumer<Job> tell;
    private final Consumer<Job> keep;
    private final List<String> files = new ArrayList<>();
    private Job job;
    private boolean unwanted;
    private boolean leaving;
    private long toldAt;
    private long keptAt;

    /**
     * @param directory where its files go
     * @param tell told of every step worth showing
     * @param keep stores how far it is
     */
    RunningJob(Job job, Path directory, Clock clock, Consumer<Job> tell, Consumer<Job> keep) {
        this.job = job;
        this.directory = directory;
        this.clock = clock;
        this.tell = tell;
        this.keep = keep;
    }

    synchronized Job job() {
        return job;
    }

    JobView view() {
        return JobView.of(job(), directory);
    }

    /** False where it was cancelled before it could begin. */
    boolean begin() {
        Job now;
        synchronized (this) {
            if (job.state().over() || leaving) {
                return false;
            }
            job = with(JobState.RUNNING, 0, 0, null, null);
            now = job;
        }
        keepNow();
        tell.accept(now);
        return true;
    }

    void end(JobState how, @Nullable JobResult what, @Nullable String failure) {
        Job now;
        synchronized (this) {
            if (job.state().over() || leaving) {
                return;
            }
            job = ended(how, what, failure);
            now = job;
        }
        keepNow();
        tell.accept(now);
    }

    /** The latest is kept last, whichever threads get here at the same time. */
    private void keepNow() {
        synchronized (keep) {
            keep.accept(job());
        }
    }

    void cancel() {
        boolean waiting;
        synchronized (this) {
            unwanted = true;
            waiting = job.state() == JobState.WAITING;
        }
        if (waiting) {
            end(JobState.CANCELLED, null, null);
        }
    }

    /** The program ends: the work stops at its next step, and what is kept says that it was not over. */
    synchronized void leave() {
        leaving = true;
        unwanted = true;
    }

    synchronized boolean leaving() {
        return leaving;
    }

    @Override
    public synchronized void total(long steps) {
        job = with(job.state(), job.done(), steps, job.step(), null);
    }

    @Override
    public void done(long steps) {
        Job now;
        boolean tellNow;
        boolean keepIt;
        synchronized (this) {
            stopIfUnwanted();
            job = with(job.state(), steps, job.total(), job.step(), null);
            now = job;
            long millis = clock.millis();
            tellNow = millis - toldAt >= TELL_EVERY_MILLIS;
            keepIt = millis - keptAt >= KEEP_EVERY_MILLIS;
            toldAt = tellNow ? millis : toldAt;
            keptAt = keepIt ? millis : keptAt;
        }
        if (keepIt) {
            keepNow();
        }
        if (tellNow) {
            tell.accept(now);
        }
    }

    @Override
    public void step(String words) {
        Job now;
        synchronized (this) {
            stopIfUnwanted();
            job = with(job.state(), job.done(), job.total(), words, null);
            now = job;
        }
        tell.accept(now);
    }

    private void stopIfUnwanted() {
        if (unwanted) {
            throw new JobCancelled();
        }
    }

    @Override
    public synchronized boolean cancelled() {
        return unwanted;
    }

    @Override
    public Path file(String name) {
        String plain = name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_");
        synchronized (this) {
            if (!files.contains(plain)) {
                files.add(plain);
            }
        }
        return directory().resolve(plain);
    }

    @Override
    public Path directory() {
        try {
            return Files.createDirectories(directory);
        } catch (IOException e) {
            throw new UncheckedIOException("no place for the result of a job", e);
        }
    }

    private Job with(JobState state, long done, long total, @Nullable String step, @Nullable String reference) {
        return new Job(
                job.id(),
                job.accountId(),
                job.kind(),
                job.title(),
                job.language(),
                job.parameters(),
                state,
                done,
                total,
                step,
                job.askedAt(),
                job.state() == JobState.WAITING || job.startedAt() == null ? clock.instant() : job.startedAt(),
                null,
                null,
                null,
                List.of(),
                reference);
    }

    private Job ended(JobState how, @Nullable JobResult what, @Nullable String failure) {
        return new Job(
                job.id(),
                job.accountId(),
                job.kind(),
                job.title(),
                job.language(),
                job.parameters(),
                how,
                job.done(),
                job.total(),
                null,
                job.askedAt(),
                job.startedAt(),
                clock.instant(),
                what == null ? null : what.summary(),
                what == null || what.link() == null ? null : what.link().href(),
                how == JobState.DONE ? files : List.of(),
                failure);
    }
}
