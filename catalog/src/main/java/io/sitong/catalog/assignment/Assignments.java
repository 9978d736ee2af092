package io.sitong.catalog.assignment;

import io.sitong.catalog.account.Viewer;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who decides which entries. Every call is cut down to people of the divisions the viewer may see. */
public interface Assignments {

    /** By entry; those who decide no correspondences see none. */
    Map<Long, List<Assignment>> ofList(Viewer viewer, long listId);

    /** Whom the viewer may give entries to, by division; nobody where the viewer gives none out. */
    List<Assignee> assignees(Viewer viewer);

    /**
     * Puts entries of one list into the hands of one person, or of two who decide them unseen by each other; whoever had
     * them has them no longer. In a double review those who have answered stay. Written to the trail of each entry.
     *
     * @return how many entries are in other hands, or due on another day, than before
     * @throws io.sitong.catalog.NotYourDivision when the viewer may not give entries out, or not to these people
     * @throws io.sitong.catalog.StaleEdit when the list is not in force
     */
    int give(Viewer viewer, long listId, Collection<Long> entryIds, List<Long> accountIds, @Nullable LocalDate dueOn);

    /**
     * Hands what one person has on to another; the second person of a double review stays, and so does whoever has
     * answered.
     *
     * @return how many entries went over
     */
    int handOver(
            Viewer viewer,
            long listId,
            Collection<Long> entryIds,
            long fromAccount,
            long toAccount,
            @Nullable LocalDate dueOn);

    /**
     * Takes entries back, so that they are in nobody's hands.
     *
     * @param accountId from this person only; absent from everybody
     * @return how many entries were taken back
     */
    int takeBack(Viewer viewer, long listId, Collection<Long> entryIds, @Nullable Long accountId);
}
