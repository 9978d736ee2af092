package io.sitong.ui.acceptance;

import io.sitong.catalog.acceptance.SampledPair;
import io.sitong.catalog.list.ListEntry;
import io.sitong.catalog.standard.StandardItem;

/** A drawn pair with both sides in full. What had been accepted is in {@code pair} and stays off the screen until judged. */
record PairToJudge(SampledPair pair, ListEntry entry, StandardItem standard) {}
