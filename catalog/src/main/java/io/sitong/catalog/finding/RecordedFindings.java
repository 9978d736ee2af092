package io.sitong.catalog.finding;

import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.paging.Page;
import io.sitong.catalog.paging.PageRequest;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Results of the last rule run, and waivers. */
public interface RecordedFindings {

    /** Replaces the findings of one implementation. */
    void replaceFor(Viewer viewer, long implementationId, List<RecordedFinding> findings);

    /** Replaces the findings of many implementations at once; items without findings are cleared. */
    void replaceForAll(Viewer viewer, List<Long> implementationIds, List<RecordedFinding> findings);

    List<RecordedFinding> ofImplementation(Viewer viewer, long implementationId);

    /** Open (not waived) findings of some items, by number of the implementation. */
    Map<Long, List<RecordedFinding>> openOf(Viewer viewer, Collection<Long> implementationIds);

    Page<RecordedFinding> page(
            Viewer viewer, @Nullable String ruleCode, @Nullable DivisionCode within, PageRequest request);

    /** Open (not waived) findings per rule under a division. */
    Map<String, Long> countsByRule(Viewer viewer, @Nullable DivisionCode within);

    /** Open findings per direct child of the division. */
    Map<DivisionCode, Long> countsByChild(Viewer viewer, DivisionCode within);

    /** What may stand as it is under a division on a day: by number of the implementation, what the waivers name. */
    Map<Long, Set<String>> waived(Viewer viewer, DivisionCode within, LocalDate on);

    /** Open findings of one rule per direct child of the division. */
    Map<DivisionCode, Long> countsByChild(Viewer viewer, String ruleCode, DivisionCode within);

    /** Open findings of one rule under a division per authority, most first. */
    Map<String, Long> countsByAuthority(Viewer viewer, String ruleCode, DivisionCode within, int limit);

    /** Keeps what a run over a division counted. */
    void keepRun(Viewer viewer, DivisionCode within, long items, Map<String, Long> findingsByRule);

    /** The latest runs over exactly this division, newest first. */
    List<KeptRun> latestRuns(Viewer viewer, DivisionCode within, int limit);

    /**
     * Lets something stand. A locality cannot do so for itself: it asks, see {@link WaiverRequests}.
     *
     * @param ruleCode a rule, or the key of a field that may differ from the standard
     * @throws io.sitong.catalog.NotYourDivision when the viewer does not edit standards, or may not see the item
     */
    Waiver waive(Viewer viewer, String ruleCode, long implementationId, String reason, LocalDate until);

    /**
     * Takes a waiver back; what other waivers let stand goes on standing.
     *
     * @return whether there was one
     * @throws io.sitong.catalog.NotYourDivision as for {@link #waive}
     */
    boolean takeBack(Viewer viewer, long waiverId);
}
