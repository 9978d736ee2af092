package io.sitong.ui.claims;

import io.sitong.catalog.division.DivisionCode;
import java.util.Set;

/**
 * Answers changed; whatever follows from them (gaps) has to follow.
 *
 * @param within the division, with all under it, in which they changed
 */
public record ClaimsAnswered(Set<Long> standardIds, DivisionCode within) {}
