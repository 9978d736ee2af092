package io.sitong.ui.jobs;

import io.sitong.catalog.account.Account;
import io.sitong.catalog.account.Accounts;
import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.job.Job;
import io.sitong.catalog.job.JobState;
import io.sitong.catalog.job.Jobs;
import io.sitong.ui.start.SitongSettings;
import io.sitong.ui.texts.Languages;
import io.sitong.ui.texts.Messages;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Runs long work beside the screens: a few at a time, the others wait. Closing the browser changes nothing, nor does
 * stopping the program: what was asked stands in the database, and what was not over is taken up again at the next start,
 * or said to be stopped. Results are kept for some days.
 */
@Component
public class BackgroundJobs {

    private static final Logger LOG = LoggerFactory.getLogger(BackgroundJobs.class);
    private static final int SHOWN = 50;

    private final Jobs kept;
    private final Accounts accounts;
    private final Map<String, JobKind> kinds = new HashMap<>();
    private final ExecutorService threads;
    private final ExecutorService awaited;
    private final Path directory;
    private final Duration keepFor;
    private final Clock clock;
    private final Map<Long, RunningJob> running = new ConcurrentHashMap<>();
    private final List<Listener> listeners = new CopyOnWriteArrayList<>();

    BackgroundJobs(SitongSettings settings, Jobs kept, Accounts accounts, List<JobKind> kinds, Clock clock) {
        this.kept = kept;
        this.accounts = accounts;
        kinds.forEach(kind -> this.kinds.put(kind.key(), kind));
        this.threads = pool("job-", settings.jobThreads());
        this.awaited = pool("awaited-job-", settings.jobThreads());
        this.directory = settings.dataDirectory().resolve("jobs");
        this.keepFor = Duration.ofHours(settings.keepJobs());
        this.clock = clock;
    }

    private static ExecutorService pool(String name, int size) {
        return Executors.newFixedThreadPool(
                size, Thread.ofPlatform().name(name, 1).daemon().factory());
    }

    private record Listener(long accountId, Consumer<JobView> told) {}

    /** Queues work of a known kind for a person; it goes on after a stop of the program. */
    public JobView start(Viewer by, String kind, String title, Map<String, String> parameters) {
        JobKind known = kinds.get(kind);
        if (known == null) {
            throw new IllegalArgumentException("no such kind of work: " + kind);
        }
        RunningJob job = asked(by, kind, title, parameters);
        queue(job, by, known);
        return job.view();
    }

    /**
     * Queues work that only this run of the program can do: after a stop it is said to be stopped, and has to be asked
     * for again.
     */
    public JobView start(Viewer by, String title, JobWork work) {
        RunningJob job = asked(by, "", title, Map.of());
        threads.execute(() -> run(job, work, () -> {}));
        return job.view();
    }

    private RunningJob asked(Viewer by, String kind, String title, Map<String, String> parameters) {
        forgetOld();
        String language = Messages.locale().toLanguageTag();
        return follow(kept.add(Job.asked(by.accountId(), kind, title, language, parameters, clock.instant())));
    }

    private RunningJob follow(Job job) {
        RunningJob followed =
                new RunningJob(job, directory.resolve(Long.toString(job.id())), clock, this::tell, kept::save);
        running.put(job.id(), followed);
        return followed;
    }

    private void queue(RunningJob job, Viewer by, JobKind kind) {
        Map<String, String> parameters = job.job().parameters();
        (kind.awaited() ? awaited : threads)
                .execute(() ->
                        run(job, progress -> kind.run(by, parameters, progress), () -> kind.givenUp(by, parameters)));
    }

    /** The jobs of a person, newest first. */
    public List<JobView> of(Viewer viewer) {
        Map<Long, RunningJob> live = Map.copyOf(running);
        return kept.newest(viewer, SHOWN).stream()
                .map(job -> view(job, live.get(job.id())))
                .toList();
    }

    public Optional<JobView> find(Viewer viewer, long id) {
        RunningJob live = running.get(id);
        return kept.find(viewer, id).map(job -> view(job, live));
    }

    /**
     * What runs is further than what is kept of it.
     *
     * @param live looked up before what is kept was read: a job is kept as over before it stops being live, so looked up
     *     afterwards, one that ends in between would be shown as still running
     */
    private JobView view(Job job, @Nullable RunningJob live) {
        return live == null ? JobView.of(job, directory.resolve(Long.toString(job.id()))) : live.view();
    }

    public void cancel(Viewer viewer, long id) {
        RunningJob job = running.get(id);
        if (job != null && job.job().accountId() == viewer.accountId()) {
            job.cancel();
        }
    }

    /** Tells about every step of the person's jobs, from the job's thread; returns what ends the telling. */
    public Runnable listen(Viewer viewer, Consumer<JobView> told) {
        Listener listener = new Listener(viewer.accountId(), told);
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** Takes up what an earlier run of the program left undone. */
    @EventListener(ApplicationReadyEvent.class)
    void takeUp() {
        forgetOld();
        for (Job job : kept.unfinished()) {
            if (running.containsKey(job.id())) {
                continue;
            }
            JobKind kind = kinds.get(job.kind());
            Account account =
                    accounts.find(job.accountId()).filter(Account::enabled).orElse(null);
            RunningJob followed = follow(job);
            if (kind == null || account == null) {
                Messages.speaking(
                        Languages.ofTag(job.language()),
                        () -> followed.end(JobState.STOPPED, JobResult.of(Messages.get("widgets.job.stopped")), null));
                running.remove(job.id());
                continue;
            }
            LOG.info("taking up job {} ({})", job.id(), job.title());
            queue(followed, account.viewer(), kind);
        }
    }

    @PreDestroy
    void stop() {
        running.values().forEach(RunningJob::leave);
        threads.shutdownNow();
        awaited.shutdownNow();
    }

    private void run(RunningJob job, JobWork work, Runnable givenUp) {
        try {
            if (job.begin()) {
                Messages.speaking(Languages.ofTag(job.job().language()), () -> work(job, work));
            }
            if (!job.leaving() && job.job().state() != JobState.DONE) {
                givenUp.run();
            }
        } finally {
            running.remove(job.job().id());
        }
    }

    private static void work(RunningJob job, JobWork work) {
        try {
            job.end(JobState.DONE, work.run(job), null);
        } catch (JobCancelled e) {
            job.end(JobState.CANCELLED, null, null);
        } catch (JobRefused e) {
            job.end(JobState.FAILED, JobResult.of(String.valueOf(e.getMessage())), null);
        } catch (Exception e) {
            if (job.cancelled()) {
                job.end(JobState.CANCELLED, null, null);
                return;
            }
            String reference = HexFormat.of()
                    .withUpperCase()
                    .toHexDigits(ThreadLocalRandom.current().nextInt());
            LOG.error(
                    "job {} ({}) failed, reference {}",
                    job.job().id(),
                    job.job().title(),
                    reference,
                    e);
            job.end(JobState.FAILED, null, reference);
        }
    }

    private void tell(Job job) {
        JobView view = JobView.of(job, directory.resolve(Long.toString(job.id())));
        for (Listener listener : listeners) {
            if (listener.accountId() == job.accountId()) {
                try {
                    listener.told().accept(view);
                } catch (RuntimeException e) {
                    LOG.debug("a screen could not be told of job {}", job.id(), e);
                }
            }
        }
    }

    private void forgetOld() {
        kept.forgetEndedBefore(clock.instant().minus(keepFor))
                .forEach(id -> remove(directory.resolve(Long.toString(id))));
    }

    private static void remove(Path root) {
        if (!Files.exists(root)) {
            return;
        }
        List<Path> paths = new ArrayList<>();
        try (Stream<Path> below = Files.walk(root)) {
            below.sorted(Comparator.reverseOrder()).forEach(paths::add);
            for (Path path : paths) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            LOG.warn("old results cannot be removed: {}", root, e);
        }
    }
}
