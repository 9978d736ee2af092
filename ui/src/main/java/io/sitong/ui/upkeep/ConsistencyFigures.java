package io.sitong.ui.upkeep;

import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.item.ImplementationFilter;
import io.sitong.catalog.item.Implementations;
import io.sitong.catalog.standard.StandardFilter;
import io.sitong.catalog.standard.StandardItems;
import io.sitong.catalog.store.Stores;
import io.sitong.rules.compare.FourSame;
import io.sitong.rules.compare.FourSameTally;
import io.sitong.ui.start.SitongSettings;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * How far 四同 holds, by division. All implementations are compared for it, so it is counted in the background and
 * shown with the time it is of.
 */
@Component
public class ConsistencyFigures {

    private static final Logger LOG = LoggerFactory.getLogger(ConsistencyFigures.class);
    private static final Duration FRESH = Duration.ofMinutes(10);
    /** a count that took long is not repeated soon */
    private static final int REST = 20;

    private final StandardItems standards;
    private final Implementations implementations;
    private final Viewer system;
    private final Clock clock;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(Thread.ofPlatform()
            .name("consistency")
            .daemon()
            .priority(Thread.MIN_PRIORITY)
            .factory());
    private final AtomicBoolean counting = new AtomicBoolean();
    private volatile @Nullable Counted latest;

    @Autowired
    ConsistencyFigures(Stores stores, SitongSettings settings, Clock clock) {
        this(stores, settings.region(), clock);
    }

    /** For work without a server. */
    public ConsistencyFigures(Stores stores, DivisionCode region, Clock clock) {
        this.standards = stores.standardItems();
        this.implementations = stores.implementations();
        this.system = Viewer.system(region);
        this.clock = clock;
    }

    /** A finished count and when it was made. */
    public record Counted(FourSameTally tally, Instant at, Duration took) {}

    /** The last count; starts a new one in the background where it is old. Empty while the first one runs. */
    public Optional<Counted> latest(Runnable whenCounted) {
        Counted known = latest;
        if (known == null || stale(known)) {
            countInBackground(whenCounted);
        }
        return Optional.ofNullable(latest);
    }

    /** The last count, however old; counts now, on the thread of the caller, where there is none. */
    public Counted lastOrNow() {
        Counted known = latest;
        return known == null ? count() : known;
    }

    private boolean stale(Counted known) {
        Duration rest = known.took().multipliedBy(REST);
        return known.at().plus(rest.compareTo(FRESH) > 0 ? rest : FRESH).isBefore(clock.instant());
    }

    private void countInBackground(Runnable whenCounted) {
        if (!counting.compareAndSet(false, true)) {
            return;
        }
        thread.execute(() -> {
            try {
                count();
                whenCounted.run();
            } catch (RuntimeException e) {
                LOG.error("consistency could not be counted", e);
            } finally {
                counting.set(false);
            }
        });
    }

    /** Counts now, on the thread of the caller; everybody is shown this count from then on. */
    public Counted count() {
        Instant begun = clock.instant();
        Map<Long, FourSame> prepared = new HashMap<>();
        standards.forEach(StandardFilter.all(), standard -> prepared.put(standard.id(), FourSame.of(standard.item())));
        FourSameTally tally = new FourSameTally();
        implementations.forEachFourElements(system, ImplementationFilter.all(), elements -> {
            FourSame standard = prepared.get(elements.standardId());
            if (standard != null) {
                tally.add(elements.division(), standard.compare(elements.item()));
            }
        });
        Instant done = clock.instant();
        Counted counted = new Counted(tally, done, Duration.between(begun, done));
        latest = counted;
        return counted;
    }

    @PreDestroy
    void stop() {
        thread.shutdownNow();
    }
}
