package io.sitong.catalog.item;

import org.jspecify.annotations.Nullable;

/**
 * One step of handling (办理环节): 受理, 审查, 决定, 颁证送达.
 *
 * @param limit the time the step may take; absent where none is set
 */
public record Step(
        String name,
        @Nullable String operator,
        @Nullable TimeLimit limit,
        @Nullable String standard,
        @Nullable String result) {}
