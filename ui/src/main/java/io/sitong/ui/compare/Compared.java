package io.sitong.ui.compare;

import io.sitong.catalog.item.Implementation;
import io.sitong.rules.compare.FieldComparison;
import java.util.Map;

/** One implementation beside the standard; fields by key, in the order of comparison. */
record Compared(Implementation implementation, Map<String, FieldComparison> fields) {}
