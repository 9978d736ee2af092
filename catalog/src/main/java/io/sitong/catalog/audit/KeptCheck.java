package io.sitong.catalog.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What the trail itself remembers of a look through it. */
public record KeptCheck(
        Instant at, String account, long records, @Nullable TrailBreak found) {}
