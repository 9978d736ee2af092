package io.sitong.catalog.builtin;

import io.sitong.catalog.claim.Claim;
import io.sitong.catalog.division.Authority;
import io.sitong.catalog.division.Division;
import io.sitong.catalog.item.Implementation;
import io.sitong.catalog.standard.StandardItem;
import java.time.LocalDate;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.stream.Stream;

/**
 * Fills an empty database as fast as it takes rows: no audit trail, no scope, bounded memory.
 *
 * <p>Numbers above 0 are kept as given, so that what is loaded may refer to one another; 0 means "give one".
 */
public interface BulkLoader {

    /** How far an earlier load came. */
    enum State {
        /** nothing was ever loaded */
        EMPTY,
        /** a load broke off */
        BROKEN_OFF,
        /** loaded, or used without loading */
        FILLED
    }

    State state();

    /** Notes that a load begins; clears away what a load that broke off left behind. */
    void begin();

    void divisions(List<Division> divisions);

    void authorities(List<Authority> authorities);

    /** Stores standard items; those in state PUBLISHED get their working text as snapshot 1. */
    void standards(List<StandardItem> standards, LocalDate effective);

    /** @return number of rows written */
    long implementations(Stream<Implementation> implementations, LongConsumer progress);

    /** @return number of rows written */
    long claims(Stream<Claim> claims);

    /** Notes that the load is complete. */
    void end();
}
