package io.sitong.rules.book;

import io.sitong.rules.RuleCard;
import io.sitong.rules.Severity;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * How much the findings of a rule weigh in one installation, where that differs from its card. A finding to which the
 * rule itself gives another weight than usual keeps that.
 *
 * @param changed by code of the rule
 */
public record RuleWeights(Map<String, Severity> changed) {

    private static final RuleWeights USUAL = new RuleWeights(Map.of());

    /** @throws IllegalArgumentException where there is no such rule */
    public RuleWeights {
        Map<String, Severity> byCode = new TreeMap<>();
        changed.forEach((code, severity) -> byCode.put(code.strip().toUpperCase(Locale.ROOT), severity));
        for (String code : byCode.keySet()) {
            if (RuleBook.find(code).isEmpty()) {
                throw new IllegalArgumentException("there is no rule " + code);
            }
        }
        changed = Map.copyOf(byCode);
    }

    /** As the cards say. */
    public static RuleWeights usual() {
        return USUAL;
    }

    /** These, and where they are silent the others. */
    public RuleWeights over(RuleWeights others) {
        Map<String, Severity> both = new TreeMap<>(others.changed);
        both.putAll(changed);
        return new RuleWeights(both);
    }

    /** The card as this installation reads it. */
    public RuleCard of(RuleCard card) {
        Severity severity = changed.get(card.code());
        return severity == null ? card : card.weighing(severity);
    }
}
