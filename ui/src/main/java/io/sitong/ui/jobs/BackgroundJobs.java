package io.sitong.ui.jobs;

import io.sitong.catalog.account.Viewer;
import io.sitong.ui.start.SitongSettings;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Runs long work beside the screens: a few at a time, the others wait. Closing the browser changes nothing; the result
 * is kept for some days, until the program stops.
 */
@Component
public class BackgroundJobs {

    private static final Logger LOG = LoggerFactory.getLogger(BackgroundJobs.class);

    private final ExecutorService threads;
    private final Path directory;
    private final Duration kept;
    private final Clock clock;
    private final AtomicLong lastId = new AtomicLong();
    private final Map<Long, Running> jobs = new ConcurrentHashMap<>();
    private final List<Listener> listeners = new CopyOnWriteArrayList<>();

    BackgroundJobs(SitongSettings settings, Clock clock) {
        this.threads = Executors.newFixedThreadPool(
                settings.jobThreads(),
                Thread.ofPlatform().name("job-", 1).daemon().factory());
        this.directory = settings.dataDirectory().resolve("jobs");
        this.kept = Duration.ofHours(settings.keepJobs());
        this.clock = clock;
        // what an earlier run left can be reached by nobody
        remove(directory);
    }

    private record Listener(long accountId, Consumer<JobView> told) {}

    /** Queues work for a person; only this person sees it and its result. */
    public JobView start(Viewer by, String title, JobWork work) {
        forgetOld();
        Running job = new Running(lastId.incrementAndGet(), by.accountId(), title);
        jobs.put(job.id, job);
        threads.execute(() -> run(job, work));
        return job.view();
    }

    /** The jobs of a person, newest first. */
    public List<JobView> of(Viewer viewer) {
        return jobs.values().stream()
                .filter(job -> job.accountId == viewer.accountId())
                .map(Running::view)
                .sorted(Comparator.comparingLong(JobView::id).reversed())
                .toList();
    }

    public Optional<JobView> find(Viewer viewer, long id) {
        return Optional.ofNullable(jobs.get(id))
                .filter(job -> job.accountId == viewer.accountId())
                .map(Running::view);
    }

    public void cancel(Viewer viewer, long id) {
        Running job = jobs.get(id);
        if (job != null && job.accountId == viewer.accountId()) {
            job.cancel();
        }
    }

    /** Tells about every step of the person's jobs, from the job's thread; returns what ends the telling. */
    public Runnable listen(Viewer viewer, Consumer<JobView> told) {
        Listener listener = new Listener(viewer.accountId(), told);
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    @PreDestroy
    void stop() {
        jobs.values().forEach(Running::cancel);
        threads.shutdownNow();
    }

    private void run(Running job, JobWork work) {
        if (job.cancelled()) {
            job.end(JobState.CANCELLED, null, null);
            return;
        }
        job.begin();
        try {
            JobResult result = work.run(job);
            job.end(JobState.DONE, result, null);
        } catch (JobCancelled e) {
            job.end(JobState.CANCELLED, null, null);
        } catch (Exception e) {
            if (job.cancelled()) {
                job.end(JobState.CANCELLED, null, null);
                return;
            }
            String reference = HexFormat.of()
                    .withUpperCase()
                    .toHexDigits(ThreadLocalRandom.current().nextInt());
            LOG.error("job {} ({}) failed, reference {}", job.id, job.title, reference, e);
            job.end(JobState.FAILED, null, reference);
        }
    }

    private void tell(JobView job) {
        for (Listener listener : listeners) {
            if (listener.accountId() == job.accountId()) {
                try {
                    listener.told().accept(job);
                } catch (RuntimeException e) {
                    LOG.debug("a screen could not be told of job {}", job.id(), e);
                }
            }
        }
    }

    private void forgetOld() {
        Instant limit = clock.instant().minus(kept);
        jobs.values().removeIf(job -> {
            Instant ended = job.view().endedAt();
            boolean old = ended != null && ended.isBefore(limit);
            if (old) {
                remove(directory.resolve(Long.toString(job.id)));
            }
            return old;
        });
    }

    private static void remove(Path root) {
        if (!Files.exists(root)) {
            return;
        }
        try (Stream<Path> below = Files.walk(root)) {
            for (Path path : below.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            LOG.warn("old results cannot be removed: {}", root, e);
        }
    }

    /** One job; changed by its own thread, read by all. */
    private final class Running implements Progress {

        private static final long TELL_EVERY_MILLIS = 300;

        private final long id;
        private final long accountId;
        private final String title;
        private final List<Path> files = new ArrayList<>();
        private Instant startedAt = clock.instant();
        private JobState state = JobState.WAITING;
        private long done;
        private long total;
        private @Nullable String step;
        private @Nullable Instant endedAt;
        private @Nullable JobResult result;
        private @Nullable String reference;
        private boolean unwanted;
        private long toldAt;

        Running(long id, long accountId, String title) {
            this.id = id;
            this.accountId = accountId;
            this.title = title;
        }

        synchronized JobView view() {
            JobResult known = result;
            return new JobView(
                    id,
                    accountId,
                    title,
                    state,
                    done,
                    total,
                    step,
                    startedAt,
                    endedAt,
                    known == null ? null : known.summary(),
                    known == null ? null : known.link(),
                    state == JobState.DONE ? List.copyOf(files) : List.of(),
                    reference);
        }

        void begin() {
            synchronized (this) {
                state = JobState.RUNNING;
                startedAt = clock.instant();
            }
            tell(view());
        }

        void end(JobState how, @Nullable JobResult what, @Nullable String failure) {
            synchronized (this) {
                if (state.over()) {
                    return;
                }
                state = how;
                result = what;
                reference = failure;
                endedAt = clock.instant();
            }
            tell(view());
        }

        void cancel() {
            boolean waiting;
            synchronized (this) {
                unwanted = true;
                waiting = state == JobState.WAITING;
            }
            if (waiting) {
                end(JobState.CANCELLED, null, null);
            }
        }

        @Override
        public synchronized void total(long steps) {
            total = steps;
        }

        @Override
        public void done(long steps) {
            boolean tellNow;
            synchronized (this) {
                if (unwanted) {
                    throw new JobCancelled();
                }
                done = steps;
                long now = clock.millis();
                tellNow = now - toldAt >= TELL_EVERY_MILLIS;
                if (tellNow) {
                    toldAt = now;
                }
            }
            if (tellNow) {
                tell(view());
            }
        }

        @Override
        public void step(String words) {
            synchronized (this) {
                if (unwanted) {
                    throw new JobCancelled();
                }
                step = words;
            }
            tell(view());
        }

        @Override
        public synchronized boolean cancelled() {
            return unwanted;
        }

        @Override
        public Path file(String name) {
            Path file = directory().resolve(name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_"));
            synchronized (this) {
                files.add(file);
            }
            return file;
        }

        @Override
        public Path directory() {
            try {
                return Files.createDirectories(directory.resolve(Long.toString(id)));
            } catch (IOException e) {
                throw new UncheckedIOException("no place for the result of a job", e);
            }
        }
    }
}
