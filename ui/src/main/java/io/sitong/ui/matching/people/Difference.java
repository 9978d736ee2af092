package io.sitong.ui.matching.people;

import io.sitong.catalog.blind.BlindReview;
import io.sitong.catalog.list.ListEntry;

/** An entry on which two people said different things, to be settled. */
record Difference(ListEntry entry, BlindReview review) {}
