package io.sitong.catalog.store;

import io.sitong.catalog.batch.BatchRow;
import io.sitong.catalog.division.DivisionCode;
import java.util.List;
import java.util.function.Consumer;

/** What is to be accepted as one batch, wherever its rows lie. */
interface BatchSource {

    /** What the receipt says beside the rows written. */
    record Head(
            DivisionCode division,
            String fileName,
            String sha256,
            String ruleSetVersion,
            int added,
            int changed,
            int untouched,
            int leftOut,
            int problems,
            int findings) {}

    Head head();

    /**
     * Hands the rows over, block by block.
     *
     * @param stale told the places of rows whose stored implementation is not what the preview knew
     */
    void blocks(int size, Consumer<List<BatchRow>> block, Consumer<String> stale);
}
