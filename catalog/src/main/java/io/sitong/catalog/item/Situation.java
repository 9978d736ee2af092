package io.sitong.catalog.item;

import org.jspecify.annotations.Nullable;

/** A situation of the applicant (情形) to which materials can be bound; {@code parent} is the situation above it. */
public record Situation(
        String name, @Nullable String parent, @Nullable String condition) {}
