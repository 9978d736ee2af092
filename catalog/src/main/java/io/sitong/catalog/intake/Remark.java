package io.sitong.catalog.intake;

import org.jspecify.annotations.Nullable;

/**
 * Something said at a cell of a sent file.
 *
 * @param ordinal of the waiting row it belongs to; 0 for what is said of the file
 * @param code kind of the problem, or code of the rule
 * @param severity 1 a hint, 2 a warning, 3 an error
 * @param row 1-based
 * @param column 1-based; 0 for the whole row
 * @param field key of the field or group it is about, where that is known
 * @param found what stands in the cell
 * @param fix what to do; empty where the message says it
 */
public record Remark(
        int ordinal,
        Source source,
        String code,
        int severity,
        String sheet,
        int row,
        int column,
        @Nullable String field,
        String found,
        String message,
        String fix) {

    /** Who says it. */
    public enum Source {
        /** the reader of the file */
        PROBLEM,
        /** a rule */
        FINDING,
        /** a rule, of what the file has no column for: told once for the file, and known of each new row */
        ABSENT,
        /** the preview: refusals, proposals, reopened decisions */
        PREVIEW;

        /** Whether a rule says it, so that it is kept with the item. */
        public boolean isRule() {
            return this == FINDING || this == ABSENT;
        }
    }
}
