package io.sitong.catalog.store;

import io.sitong.catalog.OfficeTime;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** The database, the clock, and how items are written and read: what every class of this package works with. */
record Database(DSLContext db, Clock clock, ItemJson json, ItemReader reader) {

    static Database over(DSLContext db, Clock clock) {
        ItemJson json = new ItemJson();
        DSLContext sealing = DSL.using(db.configuration().deriveAppending(new AuditSealing(clock)));
        return new Database(sealing, clock, json, new ItemReader(json));
    }

    /** Now, no finer than both databases keep it. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    LocalDate today() {
        return OfficeTime.today(clock);
    }
}
