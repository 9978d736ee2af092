package io.sitong.catalog.sample;

/**
 * One defect that was put into a row.
 *
 * @param detail what stands there now, in words for a failing test
 */
public record SampleDefect(DefectKind kind, String detail) {}
