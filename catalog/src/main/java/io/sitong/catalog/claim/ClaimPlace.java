package io.sitong.catalog.claim;

import io.sitong.catalog.division.DivisionCode;

/** One standard item in one division: what a claim is about. */
public record ClaimPlace(long standardId, DivisionCode division) {}
