package io.sitong.catalog.standard;

import java.time.LocalDate;

/**
 * One item takes the place of another.
 *
 * @param kind {@link ProposalKind#SPLIT} or {@link ProposalKind#MERGE}
 */
public record Succession(long standardId, long successorId, ProposalKind kind, LocalDate effective) {}
