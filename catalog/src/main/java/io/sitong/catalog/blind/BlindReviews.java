package io.sitong.catalog.blind;

import io.sitong.catalog.account.Viewer;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The double reviews of lists. Nobody is told another's answer before both are there, on no path: the port hands it out to
 * nobody, and the trail says that somebody answered, not what.
 */
public interface BlindReviews {

    /** The newest review of each entry that has one; for those who decide correspondences. */
    Map<Long, BlindReview> ofList(Viewer viewer, long listId);

    Optional<BlindReview> ofEntry(Viewer viewer, long entryId);

    /** All reviews of a list in which both answered, also earlier ones of an entry; for the agreement figure. */
    List<BlindReview> answeredOf(Viewer viewer, long listId);

    /**
     * Puts entries of a list under double review. Entries that are decided, wait for a second person, or are under review
     * already are left.
     *
     * @return how many were put under review
     * @throws io.sitong.catalog.NotYourDivision when the viewer gives no entries out
     * @throws io.sitong.catalog.StaleEdit when the list is not in force
     */
    int open(Viewer viewer, long listId, Collection<Long> entryIds);

    /**
     * From now on two people decide every entry of a list unseen by each other, also those of its next versions: a review
     * opens wherever no decision stands, and again when one is taken back or sent back.
     *
     * @return how many entries were put under review
     * @throws io.sitong.catalog.NotYourDivision when the viewer gives no entries out
     * @throws io.sitong.catalog.StaleEdit when the list is not in force
     */
    int askOfWholeList(Viewer viewer, long listId);

    /**
     * One person decides again, and a second one confirms. Reviews in which nobody has answered end; where one has, the
     * other's answer is still asked for.
     *
     * @return how many reviews ended
     */
    int askNoMore(Viewer viewer, long listId);

    /**
     * Ends reviews in which not both have answered; where the answers differ, it has to be settled. None ends as long
     * as the whole list is under double review.
     *
     * @return how many were ended
     */
    int callOff(Viewer viewer, long listId, Collection<Long> entryIds);

    /**
     * Keeps the viewer's answer; answering again before the other one is there replaces it. With the second answer the
     * decision stands where both are the same, signed by both.
     *
     * @param choices empty for "no counterpart"
     */
    BlindOutcome answer(Viewer viewer, long reviewId, List<BlindChoice> choices, @Nullable String comment);

    /** Takes the viewer's own answer back, as long as the other one is not there. */
    BlindOutcome takeBack(Viewer viewer, long reviewId);

    /**
     * Settles a difference by one of the two answers. A third person, or the one of the two who comes over to the other's
     * answer, signs it as second: nobody settles it by his own.
     *
     * @param accountId whose answer stands
     */
    BlindOutcome settle(Viewer viewer, long reviewId, long accountId, @Nullable String note);

    /**
     * Settles a difference by an answer that neither gave. Only a third person does, and the decision waits for a second
     * one, as any other does.
     *
     * @param choices empty for "no counterpart"
     */
    BlindOutcome settleOtherwise(Viewer viewer, long reviewId, List<BlindChoice> choices, @Nullable String note);
}
