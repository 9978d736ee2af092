package io.sitong.catalog.item;

import io.sitong.catalog.division.DivisionCode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One authority's item (实施清单事项).
 *
 * @param id 0 while not stored
 * @param version optimistic version; a save with an older one is refused
 * @param division seat of the authority: decides who may see and change the row
 * @param basedOn the standard snapshot it follows, absent while it is not attached to a standard item
 */
public record Implementation(
        long id,
        int version,
        DivisionCode division,
        Item item,
        ImplementationState state,
        @Nullable BasedOn basedOn,
        Instant changedAt) {}
