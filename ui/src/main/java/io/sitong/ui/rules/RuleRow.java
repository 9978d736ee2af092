package io.sitong.ui.rules;

import io.sitong.rules.RuleCard;
import org.jspecify.annotations.Nullable;

/**
 * One rule with what it found.
 *
 * @param change what the last run found more than the one before; absent while there are not two runs
 */
record RuleRow(
        String theme,
        RuleCard card,
        long findings,
        @Nullable Long change) {}
