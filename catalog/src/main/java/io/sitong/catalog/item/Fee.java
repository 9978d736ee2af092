package io.sitong.catalog.item;

import org.jspecify.annotations.Nullable;

/**
 * One fee (收费项目).
 *
 * @param reducible {@code 1} or {@code 0}
 */
public record Fee(
        String name,
        @Nullable String standard,
        @Nullable String basis,
        @Nullable String reducible,
        @Nullable String reductionBasis) {}
