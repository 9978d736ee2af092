package io.sitong.ui.reduction;

import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.ui.documents.ReductionCount;
import io.sitong.ui.start.SitongSettings;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * What could be reduced, by division. All implementations of a division are compared for it, so it is counted in the
 * background, kept for a few divisions, and shown with the time it is of.
 */
@Component
class ReductionFigures {

    private static final Logger LOG = LoggerFactory.getLogger(ReductionFigures.class);
    private static final Duration FRESH = Duration.ofMinutes(10);
    private static final int DIVISIONS_KEPT = 12;

    private final ReductionCount count;
    private final Viewer system;
    private final Clock clock;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(Thread.ofPlatform()
            .name("reduction")
            .daemon()
            .priority(Thread.MIN_PRIORITY)
            .factory());
    private final Map<DivisionCode, Figures> known = new LinkedHashMap<>();
    private final Set<DivisionCode> counting = new HashSet<>();

    ReductionFigures(ReductionCount count, SitongSettings settings, Clock clock) {
        this.count = count;
        this.system = Viewer.system(settings.region());
        this.clock = clock;
    }

    /** A finished count and when it was made. */
    record Figures(ReductionCount.Counted counted, Instant at) {}

    /**
     * The last count of a division; starts another in the background where it is old or missing.
     *
     * @param whenCounted run when another is there; not run where the last one is still fresh
     */
    synchronized Optional<Figures> of(DivisionCode within, Runnable whenCounted) {
        Figures last = known.get(within);
        if ((last == null || last.at().plus(FRESH).isBefore(clock.instant())) && counting.add(within)) {
            thread.execute(() -> count(within, whenCounted));
        }
        return Optional.ofNullable(last);
    }

    private void count(DivisionCode within, Runnable whenCounted) {
        try {
            Figures figures =
                    new Figures(count.count(system, within, (implementation, standard, excess) -> {}), clock.instant());
            keep(within, figures);
            whenCounted.run();
        } catch (RuntimeException e) {
            LOG.error("what could be reduced could not be counted", e);
        } finally {
            forget(within);
        }
    }

    private synchronized void keep(DivisionCode within, Figures figures) {
        known.remove(within);
        known.put(within, figures);
        if (known.size() > DIVISIONS_KEPT) {
            known.remove(known.keySet().iterator().next());
        }
    }

    private synchronized void forget(DivisionCode within) {
        counting.remove(within);
    }

    @PreDestroy
    void stop() {
        thread.shutdownNow();
    }
}
