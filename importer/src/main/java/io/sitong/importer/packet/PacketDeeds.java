package io.sitong.importer.packet;

import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.batch.BatchAnswer;
import io.sitong.catalog.batch.BatchAnswerKind;
import io.sitong.catalog.claim.ClaimDecision;
import io.sitong.catalog.claim.ClaimPlace;
import io.sitong.catalog.item.Item;
import io.sitong.catalog.standard.StandardItem;

/**
 * Carries out what an answer says beyond the items themselves, the way the screens do it. Each deed is part of a
 * transaction that also keeps it with its batch.
 */
public interface PacketDeeds {

    /** What came of an answer. */
    sealed interface Deed {

        /**
         * It was done.
         *
         * @param reference number of what was made
         * @param after what is left to do once all of it is stored: to tell others
         */
        record Done(BatchAnswerKind kind, long reference, Runnable after) implements Deed {

            /** Nobody else has to be told. */
            public Done(BatchAnswerKind kind, long reference) {
                this(kind, reference, () -> {});
            }
        }

        /** @param why a sentence */
        record Refused(String why) implements Deed {}
    }

    /** Lets what a rule says of an item stand, with the locality's reason; or asks that it may, where it is not for the viewer to say. */
    Deed keep(Viewer viewer, long implementationId, String rule, String reason);

    /** Says whether a division carries an item out. */
    Deed answer(Viewer viewer, ClaimPlace place, ClaimDecision decision);

    /**
     * Puts a changed text of a standard to review.
     *
     * @param words why, in the locality's words
     */
    Deed suggest(Viewer viewer, StandardItem standard, Item proposed, String words);

    /**
     * What became of an answer that was to be taken back.
     *
     * @param left why it was left, a sentence; empty where it was taken back
     * @param after what is left to do once all of it is stored: to tell others
     */
    record Back(String left, Runnable after) {

        public static Back taken() {
            return left("");
        }

        public static Back left(String why) {
            return new Back(why, () -> {});
        }
    }

    /** Takes back what came of an answer, as far as nothing newer stands on it. */
    Back takeBack(Viewer viewer, BatchAnswer answer);
}
