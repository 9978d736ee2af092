package io.sitong.catalog.reading;

import java.time.Instant;

/**
 * One decision.
 *
 * @param text the text as it is looked up
 * @param meaning of a material: the name it goes by, equal to the text where it is a material of its own; of a citation:
 *     what it cites, one 《law》article per line, empty where it cites nothing
 */
public record DecidedReading(long id, ReadingKind kind, String text, String meaning, String by, Instant at) {}
