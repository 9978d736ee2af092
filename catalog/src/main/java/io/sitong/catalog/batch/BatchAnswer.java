package io.sitong.catalog.batch;

/**
 * What one answer of a return packet did beside changing items.
 *
 * @param ordinal 0 while not stored
 * @param place of the answer in the file
 * @param reference number of what came of it; 0 where nothing did
 * @param words what was answered, or why it could not be carried out
 * @param stateWords why it stayed, where {@code state} is {@link BatchAnswerState#LEFT}; else empty
 */
public record BatchAnswer(
        int ordinal,
        String place,
        BatchAnswerKind kind,
        long reference,
        String words,
        BatchAnswerState state,
        String stateWords) {

    /** What was just done. */
    public static BatchAnswer done(String place, BatchAnswerKind kind, long reference, String words) {
        return new BatchAnswer(0, place, kind, reference, words, BatchAnswerState.STANDS, "");
    }

    public static BatchAnswer refused(String place, String why) {
        return new BatchAnswer(0, place, BatchAnswerKind.REFUSED, 0, why, BatchAnswerState.STANDS, "");
    }
}
