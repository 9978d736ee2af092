package io.sitong.ui.jobs;

import io.sitong.catalog.job.Job;
import io.sitong.catalog.job.JobState;
import io.sitong.ui.links.Link;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A background job as it stands at one moment.
 *
 * @param kind key of its {@link JobKind}, empty for other work
 * @param parameters what was asked
 * @param total how many steps there are, 0 while unknown
 * @param step what is being done, in words
 * @param summary what came of it, in words; absent until it is over
 * @param link where the result can be looked at
 * @param reference number under which the failure stands in the log
 */
public record JobView(
        long id,
        long accountId,
        String kind,
        Map<String, String> parameters,
        String title,
        JobState state,
        long done,
        long total,
        @Nullable String step,
        Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable String summary,
        @Nullable Link link,
        List<Path> files,
        @Nullable String reference) {

    private static final Duration SOON = Duration.ofSeconds(5);

    /** @param directory where the files of the job lie */
    static JobView of(Job job, Path directory) {
        Instant started = job.startedAt();
        String link = job.link();
        return new JobView(
                job.id(),
                job.accountId(),
                job.kind(),
                job.parameters(),
                job.title(),
                job.state(),
                job.done(),
                job.total(),
                job.step(),
                started == null ? job.askedAt() : started,
                job.endedAt(),
                job.summary(),
                link == null ? null : Link.ofHref(link),
                job.state() == JobState.DONE
                        ? job.files().stream().map(directory::resolve).toList()
                        : List.of(),
                job.reference());
    }

    /**
     * Whether it was over so soon that whoever asked for it still looks at the screen that says what came of it: a
     * notice would only cover that. What nobody understands, a failure with a reference number, is always said.
     */
    public boolean seenAlready() {
        Instant ended = endedAt;
        return !kind.isEmpty()
                && files.isEmpty()
                && reference == null
                && ended != null
                && Duration.between(startedAt, ended).compareTo(SOON) < 0;
    }

    /** The part done, 0 to 1; empty while the total is unknown. */
    public Optional<Double> part() {
        return total <= 0 ? Optional.empty() : Optional.of(Math.min(1.0, (double) done / total));
    }

    /** Time left at the pace so far; empty where it cannot be told yet. */
    public Optional<Duration> left(Instant now) {
        if (state != JobState.RUNNING || total <= 0 || done <= 0 || done >= total) {
            return Optional.empty();
        }
        double seconds = Duration.between(startedAt, now).toMillis() / 1000.0;
        return seconds < 2
                ? Optional.empty()
                : Optional.of(Duration.ofSeconds(Math.round(seconds * (total - done) / done)));
    }
}
