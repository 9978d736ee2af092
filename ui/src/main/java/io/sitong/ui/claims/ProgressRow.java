package io.sitong.ui.claims;

import io.sitong.catalog.claim.ClaimProgress;
import io.sitong.ui.links.Link;
import org.jspecify.annotations.Nullable;

/**
 * One line of a progress table.
 *
 * @param drill where the same table stands one level down; absent where there is nothing below
 * @param items where the items behind the figures stand
 */
record ProgressRow(
        String name, ClaimProgress progress, @Nullable Link drill, Link items) {}
