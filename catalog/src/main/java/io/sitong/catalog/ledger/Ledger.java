package io.sitong.catalog.ledger;

import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.paging.Page;
import io.sitong.catalog.paging.PageRequest;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All tasks. Every call is cut down to the divisions the viewer may see. */
public interface Ledger {

    Optional<LedgerTask> find(Viewer viewer, long id);

    /** By deadline, those without one last. */
    Page<LedgerTask> page(Viewer viewer, LedgerFilter filter, PageRequest request);

    long count(Viewer viewer, LedgerFilter filter);

    /**
     * Hands out tasks. One that a division has already, for the same source and subject and not over, is not handed out
     * again.
     *
     * @return how many were new
     * @throws io.sitong.catalog.NotYourDivision when the viewer may not hand out tasks there
     */
    int handOut(Viewer viewer, List<LedgerTask> tasks);

    /**
     * Saves tasks that exist, all or none. Those who hand out tasks may change all about them; a locality says of its
     * own tasks how far they are, and notes.
     *
     * @throws io.sitong.catalog.StaleEdit when someone saved one of them in the meantime
     * @throws io.sitong.catalog.NotYourDivision when the viewer may not change it that way
     */
    void save(Viewer viewer, Collection<LedgerTask> changed);

    /**
     * Takes what was counted for tasks of one source and subject that are not over: divisions not named have nothing
     * left. A task with nothing left is done.
     *
     * @param within the division that was counted, with all under it
     */
    void counted(Viewer viewer, TaskSource source, String subject, DivisionCode within, Map<DivisionCode, Long> points);

    /** The subjects of the tasks of a source that are not over. */
    List<String> runningSubjects(Viewer viewer, TaskSource source, DivisionCode within);
}
