package io.sitong.catalog.batch;

import java.util.List;

/** What became of an accepted preview, or of an undo. */
public sealed interface BatchOutcome {

    record Done(ImportBatch batch) implements BatchOutcome {}

    /** Rows were changed by others since the preview (or since the import): nothing was written. */
    record ChangedMeanwhile(List<String> places) implements BatchOutcome {}

    /** The batch was already undone. */
    record AlreadyUndone() implements BatchOutcome {}

    /** The file was accepted or dropped by somebody else in the meantime: nothing was written. */
    record NothingWaits() implements BatchOutcome {}

    /** Rows lie outside what the viewer may change: nothing was written. */
    record NotYours(List<String> places) implements BatchOutcome {}
}
