package io.sitong.reports.consistency;

import io.sitong.rules.compare.Sameness;

/** One cell that departs from the standard. */
public record Difference(
        String code,
        String item,
        String place,
        String authority,
        String field,
        Sameness sameness,
        String standardText,
        String localText,
        String details) {}
