package io.sitong.catalog.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which part of the trail is wanted; what is absent does not matter.
 *
 * @param entity such as {@code implementation}
 * @param account the name of the person
 * @param from inclusive
 * @param until exclusive
 */
public record AuditFilter(
        @Nullable String entity,
        @Nullable String account,
        @Nullable Instant from,
        @Nullable Instant until,
        @Nullable Long batchId) {

    public static AuditFilter all() {
        return new AuditFilter(null, null, null, null, null);
    }
}
