package io.sitong.catalog.batch;

import io.sitong.catalog.finding.RecordedFinding;
import io.sitong.catalog.item.Implementation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row to be written: a new implementation, or a change of a stored one.
 *
 * @param before the stored implementation the preview was made from; absent for a new row
 * @param after what shall be stored
 * @param place where the row stands in the file, such as {@code “许可事项”!17}
 * @param findings what the rules say of it, stored together with it; the number of the implementation is filled in
 */
public record BatchRow(
        @Nullable Implementation before, Implementation after, String place, List<RecordedFinding> findings) {

    public BatchRow {
        findings = List.copyOf(findings);
    }

    /** A row of which the rules say nothing. */
    public BatchRow(@Nullable Implementation before, Implementation after, String place) {
        this(before, after, place, List.of());
    }
}
