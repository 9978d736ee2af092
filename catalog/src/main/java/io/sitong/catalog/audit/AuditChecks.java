package io.sitong.catalog.audit;

import io.sitong.catalog.account.Viewer;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/** Looks whether the trail is as it was written; only for those who administer. */
public interface AuditChecks {

    /**
     * Looks through everything sealed until now, without changing anything.
     *
     * @param noted what was noted at an earlier look, where it was
     * @param progress told how many records were looked at; what it throws ends the look
     */
    TrailCheck run(Viewer viewer, @Nullable NotedSeal noted, LongConsumer progress);

    /** How many records are sealed. */
    long sealed(Viewer viewer);

    /** Writes into the trail that it was looked through, and with what result. */
    void keep(Viewer viewer, TrailCheck check);

    /** The last look that was kept. */
    Optional<KeptCheck> last(Viewer viewer);

    /** A seal as somebody noted it outside the database. */
    record NotedSeal(long number, String fingerprint) {}
}
