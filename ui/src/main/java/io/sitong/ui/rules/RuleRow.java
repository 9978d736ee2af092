package io.sitong.ui.rules;

import io.sitong.rules.RuleCard;

/** A rule with the number of open findings. */
record RuleRow(String theme, RuleCard card, long findings) {}
