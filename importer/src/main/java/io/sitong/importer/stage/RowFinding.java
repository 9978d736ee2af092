package io.sitong.importer.stage;

import io.sitong.importer.problem.Place;
import io.sitong.rules.Finding;

/** What a rule says of a row, at the cell it is about. */
public record RowFinding(Finding finding, Place place) {}
