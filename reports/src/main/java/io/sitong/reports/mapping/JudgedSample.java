package io.sitong.reports.mapping;

import io.sitong.rules.acceptance.PrecisionEstimate;
import java.time.LocalDate;

/**
 * What judging a sample of the automatically accepted correspondences came to.
 *
 * @param drawn how many were drawn; the estimate says how many of them are judged
 * @param pairs share of right pairs
 * @param relations share of pairs whose relation is right too
 */
public record JudgedSample(LocalDate drawnOn, int drawn, PrecisionEstimate pairs, PrecisionEstimate relations) {}
