package io.sitong.catalog.intake;

import io.sitong.catalog.division.DivisionCode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A file somebody sent for a division.
 *
 * @param storedAs name under which the bytes are kept; never made of the sender's file name
 * @param words how much people said about the file so far
 * @param rowsOfWords the number of words the waiting rows take account of, -1 before the first reading
 * @param options what people said of the file as a whole, as the importer writes it
 * @param sha256 of the bytes; absent before the first reading
 * @param ruleSetVersion version of the rules that judged the waiting rows
 * @param understood what was understood of the file, as the importer writes it; absent before the first reading
 * @param message why it stands where it stands, a sentence; absent where there is nothing to say
 * @param batchId the batch it became
 */
public record SentFile(
        long id,
        DivisionCode division,
        String fileName,
        String storedAs,
        long bytes,
        SentFileState state,
        long senderId,
        String sentBy,
        Instant sentAt,
        Instant changedAt,
        int words,
        int rowsOfWords,
        String options,
        @Nullable String sha256,
        @Nullable String ruleSetVersion,
        @Nullable String understood,
        @Nullable String message,
        @Nullable Long batchId) {

    /** Whether people said something since the rows were made. */
    public boolean stale() {
        return words != rowsOfWords;
    }
}
