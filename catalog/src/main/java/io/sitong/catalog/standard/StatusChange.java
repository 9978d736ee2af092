package io.sitong.catalog.standard;

import java.time.Instant;
import java.time.LocalDate;

/** From which day on an item was in which state, and who said so. */
public record StatusChange(
        long standardId, StandardState state, LocalDate effective, Instant recordedAt, String account, String note) {}
