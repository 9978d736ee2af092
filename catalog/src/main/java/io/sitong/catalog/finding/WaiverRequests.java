package io.sitong.catalog.finding;

import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.paging.Page;
import io.sitong.catalog.paging.PageRequest;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What localities ask to let stand, and what they were answered. */
public interface WaiverRequests {

    /**
     * Asks for a waiver. Who asks again for the same while nobody answered gives other reasons for the same request.
     *
     * @param ruleCode a rule, or the key of a field that may differ from the standard
     * @throws io.sitong.catalog.NotYourDivision when the viewer may not change the item
     */
    WaiverRequest ask(Viewer viewer, String ruleCode, long implementationId, String reason);

    /** Those nobody answered yet, by division. */
    Page<WaiverRequest> waiting(Viewer viewer, @Nullable DivisionCode within, PageRequest request);

    long countWaiting(Viewer viewer);

    /** Those of some items that nobody answered yet, by number of the implementation. */
    Map<Long, List<WaiverRequest>> waitingOf(Viewer viewer, Collection<Long> implementationIds);

    /** Lets it stand until a day. Only who edits standards may. */
    WaiverRequestOutcome grant(Viewer viewer, long id, LocalDate until);

    /** @param words why not */
    WaiverRequestOutcome refuse(Viewer viewer, long id, String words);

    /** The locality does not ask any more. */
    WaiverRequestOutcome takeBack(Viewer viewer, long id);
}
