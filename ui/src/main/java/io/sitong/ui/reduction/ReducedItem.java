package io.sitong.ui.reduction;

import io.sitong.catalog.item.Implementation;
import io.sitong.rules.reduce.Excess;

/** One implementation with what it asks for beyond its standard. */
record ReducedItem(Implementation implementation, Excess excess) {}
