package io.sitong.ui.widgets;

import io.sitong.catalog.OfficeTime;
import java.time.Instant;
import java.time.format.DateTimeFormatter;

/** Points in time as people of the region read them. */
public final class Dates {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("yyyy-MM-dd").withZone(OfficeTime.ZONE);
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(OfficeTime.ZONE);

    private Dates() {}

    /** {@code 2026-11-22} */
    public static String day(Instant at) {
        return DAY.format(at);
    }

    /** {@code 2026-11-22 09:41} */
    public static String minute(Instant at) {
        return MINUTE.format(at);
    }
}
