package io.sitong.catalog.batch;

import io.sitong.catalog.account.Viewer;
import java.util.List;

/** What the answers of return packets did beside the items their batches wrote. */
public interface BatchAnswers {

    /**
     * Keeps what was done, after what is kept of the batch already.
     *
     * @throws io.sitong.catalog.NotYourDivision when the batch is not the viewer's to change
     */
    void add(Viewer viewer, long batchId, BatchAnswer answer);

    /** In the order they were carried out; none for a batch that was no packet. */
    List<BatchAnswer> of(Viewer viewer, long batchId);

    /**
     * Says what became of an answer when its batch was taken back.
     *
     * @param words why it was left; empty where it was taken back
     */
    void settle(Viewer viewer, long batchId, int ordinal, BatchAnswerState state, String words);
}
