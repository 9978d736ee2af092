package io.sitong.catalog.claim;

import io.sitong.catalog.account.Viewer;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;

/** Gives answers, one or thousands in one transaction, and takes them back. */
public interface ClaimDeeds {

    /**
     * What a deed did.
     *
     * @param standardIds the items whose answers changed
     */
    record Done(ClaimDeed deed, Set<Long> standardIds) {}

    /** What became of taking a deed back. */
    sealed interface Undo {

        /** @param kept answers that stay because somebody changed them since */
        record PutBack(ClaimDeed deed, int restored, int kept, Set<Long> standardIds) implements Undo {}

        record AlreadyUndone() implements Undo {}
    }

    /**
     * Says the same of these places; places that say so already are not touched.
     *
     * @throws io.sitong.catalog.NotYourDivision where a place is not the viewer's to answer for; nothing is written
     */
    Done answer(Viewer viewer, Collection<ClaimPlace> places, ClaimDecision decision);

    /**
     * Says the same of everything a filter finds.
     *
     * @param onlyOpen leaves answers that were given already as they are
     * @param progress told how many rows were looked at so far; what it throws ends the deed, and nothing is written
     */
    Done answerAll(
            Viewer viewer, ExpectedFilter filter, boolean onlyOpen, ClaimDecision decision, LongConsumer progress);

    /**
     * Puts back what was said before a deed. Who gave the answers may do so, and the bureau.
     *
     * @throws io.sitong.catalog.NotYourDivision where it is not the viewer's to take back
     */
    Undo undo(Viewer viewer, long deedId);

    Optional<ClaimDeed> find(Viewer viewer, long deedId);

    /** The newest first. */
    List<ClaimDeed> newest(Viewer viewer, int limit);
}
