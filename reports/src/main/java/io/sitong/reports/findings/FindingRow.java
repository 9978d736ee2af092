package io.sitong.reports.findings;

import io.sitong.rules.Severity;

/**
 * One finding in words.
 *
 * @param group what it is added up under: the division right below the one reported on
 * @param place division, or sheet and cell where a file was checked
 * @param field label of the field, empty where the whole item is meant
 */
public record FindingRow(
        String rule,
        String ruleTitle,
        Severity severity,
        String group,
        String place,
        String code,
        String item,
        String field,
        String message,
        String fix) {}
