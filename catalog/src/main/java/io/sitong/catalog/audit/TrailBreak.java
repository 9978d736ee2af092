package io.sitong.catalog.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The first place where the trail is not as it was written.
 *
 * @param number of the record, or of the seal where {@link Kind#ofSeal} says so
 * @param at when the record there was written, or the seal put, as far as that can be told
 */
public record TrailBreak(Kind kind, long number, @Nullable Instant at) {

    /** What is wrong there. */
    public enum Kind {
        /** the record, or its tie to the one before, is not what was sealed: changed, swapped, or one before it is gone */
        RECORD_CHANGED(false),
        /** records that were sealed are not there, from this one on or around it */
        RECORDS_MISSING(false),
        /** a record no seal knows of: put in beside the product */
        RECORD_UNSEALED(false),
        /** a seal is not what it was */
        SEAL_CHANGED(true),
        /** a seal is not there, nor are its records */
        SEALS_MISSING(true),
        /** the end of the chain says something else than its last seal: the newest records are gone, or it was changed */
        END_DIFFERS(true);

        private final boolean ofSeal;

        Kind(boolean ofSeal) {
            this.ofSeal = ofSeal;
        }

        public boolean ofSeal() {
            return ofSeal;
        }
    }
}
