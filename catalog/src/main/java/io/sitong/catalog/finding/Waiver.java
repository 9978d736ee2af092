package io.sitong.catalog.finding;

import java.time.LocalDate;

/** A finding that is accepted as it is (豁免), with reason, person and end. */
public record Waiver(long id, String ruleCode, long implementationId, String reason, String by, LocalDate until) {}
