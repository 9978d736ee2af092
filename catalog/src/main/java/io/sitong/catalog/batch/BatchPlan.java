package io.sitong.catalog.batch;

import io.sitong.catalog.division.DivisionCode;
import java.util.List;

/**
 * What a person accepted in the preview.
 *
 * @param fileName of a correction made here: what was corrected
 * @param sha256 empty for a correction made here
 */
public record BatchPlan(
        DivisionCode division,
        String fileName,
        String sha256,
        String ruleSetVersion,
        List<BatchRow> rows,
        int untouched,
        int leftOut,
        int problems,
        int findings) {

    public BatchPlan {
        rows = List.copyOf(rows);
    }
}
