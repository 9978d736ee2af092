package io.sitong.catalog.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One change (who, when, what, from, to).
 *
 * @param entity such as {@code implementation}, {@code standard_item}, {@code correspondence}
 * @param field the field that changed; absent for a deed on the whole
 * @param batchId the import that caused it, if one did
 */
public record AuditEntry(
        long id,
        Instant at,
        String account,
        String action,
        String entity,
        long entityId,
        @Nullable String field,
        @Nullable String before,
        @Nullable String after,
        @Nullable Long batchId) {}
