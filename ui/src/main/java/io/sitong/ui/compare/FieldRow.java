package io.sitong.ui.compare;

import io.sitong.rules.compare.Consensus;

/** One compared field: what the standard says, and what most divisions say. */
record FieldRow(String key, String label, String standardText, Consensus consensus) implements MatrixRow {}
