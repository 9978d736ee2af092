package io.sitong.catalog.intake;

import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.paging.Page;
import io.sitong.catalog.paging.PageRequest;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/** The rows of the previews of sent files. Seen by those who see the file. */
public interface WaitingRows {

    /**
     * What a reading brought.
     *
     * @param words the number of words the rows take account of
     * @param loose remarks that belong to no row; their ordinal is 0
     */
    record Staged(String sha256, String ruleSetVersion, String understood, int words, List<Remark> loose) {

        public Staged {
            loose = List.copyOf(loose);
        }
    }

    /**
     * Puts the rows of a new reading in the place of the old ones, in one transaction; rows that are the same are not
     * written again, and what people left out stays left out.
     *
     * @param rows hands the rows over in the order of their ordinals
     * @param progress told the number of rows stored so far
     */
    void replace(Viewer viewer, long fileId, Staged staged, Consumer<Consumer<RowToWait>> rows, LongConsumer progress);

    /** Rows by ordinal. */
    Page<WaitingRow> page(Viewer viewer, long fileId, RowQuery query, PageRequest request);

    int count(Viewer viewer, long fileId, RowQuery query);

    Optional<WaitingRowInFull> find(Viewer viewer, long fileId, int ordinal);

    RowTotals totals(Viewer viewer, long fileId);

    /** Remarks in the order of the rows; only those of a code, where one is given. */
    Page<Remark> remarks(
            Viewer viewer, long fileId, Remark.@Nullable Source source, @Nullable String code, PageRequest request);

    /** Hands over every remark of a file, in the order of the rows. */
    void eachRemark(Viewer viewer, long fileId, Consumer<Remark> consumer);

    /** Unticks a row, or ticks it again. */
    void leaveOut(Viewer viewer, long fileId, int ordinal, boolean out);

    /**
     * Unticks, or ticks again, every row of the query that would be written.
     *
     * @return how many rows changed
     */
    int leaveOutAll(Viewer viewer, long fileId, RowQuery query, boolean out);
}
