package io.sitong.catalog.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What looking through the trail came to.
 *
 * @param records how many were looked at
 * @param afterwards how many of them had been there before there were seals; what was done to those earlier, nobody can
 *     tell
 * @param first when the first of them was written; absent where there are none
 * @param seals how many there are
 * @param fingerprint of the last seal, in hexadecimal: kept elsewhere, it also shows a chain that was made anew
 * @param found the first place that does not hold
 */
public record TrailCheck(
        long records,
        long afterwards,
        @Nullable Instant first,
        @Nullable Instant last,
        long seals,
        String fingerprint,
        @Nullable TrailBreak found) {

    public boolean holds() {
        return found == null;
    }
}
