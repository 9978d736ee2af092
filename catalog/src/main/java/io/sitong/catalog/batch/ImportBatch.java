package io.sitong.catalog.batch;

import io.sitong.catalog.division.DivisionCode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One imported file with its receipt (导入批次). */
public record ImportBatch(
        long id,
        DivisionCode division,
        String fileName,
        String sha256,
        String ruleSetVersion,
        BatchState state,
        int added,
        int changed,
        int untouched,
        int leftOut,
        int problems,
        int findings,
        String acceptedBy,
        Instant acceptedAt,
        @Nullable String undoneBy,
        @Nullable Instant undoneAt) {

    /** The same receipt with the numbers of rows that were added and changed in the end. */
    public ImportBatch withWritten(int addedRows, int changedRows) {
        return new ImportBatch(
                id,
                division,
                fileName,
                sha256,
                ruleSetVersion,
                state,
                addedRows,
                changedRows,
                untouched,
                leftOut,
                problems,
                findings,
                acceptedBy,
                acceptedAt,
                undoneBy,
                undoneAt);
    }
}
