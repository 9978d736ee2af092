package io.sitong.ui.lists;

import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.gap.Gaps;
import io.sitong.catalog.list.AdoptedList;
import io.sitong.catalog.list.Confirmation;
import io.sitong.catalog.list.ListComparison;
import io.sitong.catalog.list.ListDraft;
import io.sitong.catalog.list.ListEntry;
import io.sitong.catalog.list.NationalList;
import io.sitong.catalog.list.NationalLists;
import io.sitong.ui.gaps.CoverageDesk;
import io.sitong.ui.jobs.BackgroundJobs;
import io.sitong.ui.jobs.JobResult;
import io.sitong.ui.jobs.Progress;
import io.sitong.ui.links.Links;
import io.sitong.ui.matching.LineUpDesk;
import io.sitong.ui.texts.Messages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The lists side by side, and what can be done with one: keep a draft, rehearse, adopt, retire. */
@Service
public class ListDesk {

    private final NationalLists lists;
    private final RehearsalDesk rehearsals;
    private final CoverageDesk coverage;
    private final Gaps gaps;
    private final LineUpDesk lineUp;
    private final BackgroundJobs jobs;

    public ListDesk(
            NationalLists lists,
            RehearsalDesk rehearsals,
            CoverageDesk coverage,
            Gaps gaps,
            LineUpDesk lineUp,
            BackgroundJobs jobs) {
        this.lists = lists;
        this.rehearsals = rehearsals;
        this.coverage = coverage;
        this.gaps = gaps;
        this.lineUp = lineUp;
        this.jobs = jobs;
    }

    /** Adopted versions, those in force first and with figures; drafts before them for those who administer. */
    List<ListRow> overview(Viewer viewer) {
        List<NationalList> shown = new ArrayList<>();
        if (viewer.mayAdminister()) {
            shown.addAll(lists.drafts(viewer));
        }
        shown.addAll(lists.inForce());
        lists.list().stream().filter(list -> !list.current()).forEach(shown::add);
        return shown.stream().map(list -> row(viewer, list)).toList();
    }

    private ListRow row(Viewer viewer, NationalList list) {
        List<ListEntry> entries = lists.entriesOf(list.id());
        int confirmed = (int) entries.stream()
                .filter(entry -> entry.confirmation() == Confirmation.OFFICIAL)
                .count();
        Figures figures =
                list.current() ? rehearsals.figures(coverage.coverage(viewer, list.id()), entries, viewer) : null;
        return new ListRow(list, entries.size(), confirmed, figures);
    }

    Optional<NationalList> find(Viewer viewer, long listId) {
        return lists.find(listId).filter(list -> !list.draft() || viewer.mayAdminister());
    }

    List<ListEntry> entriesOf(NationalList list) {
        return lists.entriesOf(list.id());
    }

    /** What changed against the version before; empty for the first of a series. */
    Optional<ListComparison> comparedWithBefore(NationalList list) {
        return before(list)
                .map(old -> ListComparison.of(
                        lists.entriesOf(old.id()), lists.entriesOf(list.id()), lists.renamed(list.id())));
    }

    private Optional<NationalList> before(NationalList list) {
        if (list.draft()) {
            return lists.currentOf(list.series());
        }
        return lists.list().stream()
                .filter(other -> other.series().equals(list.series()))
                .filter(other -> other.versionNumber() < list.versionNumber())
                .max(Comparator.comparingInt(NationalList::versionNumber));
    }

    /** The names of the series there are. */
    List<String> series() {
        return lists.list().stream().map(NationalList::series).distinct().toList();
    }

    /** Keeps a list for rehearsal; entries that are beyond doubt old ones under a new name are said so at once. */
    NationalList keep(Viewer viewer, ListDraft draft) {
        NationalList kept = lists.draft(viewer, draft);
        lists.rename(viewer, kept.id(), rehearsals.sureRenames(kept));
        return kept;
    }

    Rehearsal rehearse(Viewer viewer, NationalList draft) {
        return rehearsals.of(viewer, draft);
    }

    void rename(Viewer viewer, NationalList draft, Map<Long, Long> newToOld) {
        lists.rename(viewer, draft.id(), newToOld);
    }

    Map<Long, Long> renamed(NationalList draft) {
        return lists.renamed(draft.id());
    }

    void discard(Viewer viewer, NationalList draft) {
        lists.discard(viewer, draft.id());
    }

    int retire(Viewer viewer, NationalList list) {
        return lists.retire(viewer, list.id());
    }

    /** Adopts in one step, then lines the new entries up and finds the gaps in the background. */
    AdoptedList adopt(Viewer viewer, NationalList draft) {
        AdoptedList adopted = lists.adopt(viewer, draft.id());
        jobs.start(
                viewer,
                Messages.get("lists.job", draft.title()),
                progress -> followUp(viewer, adopted.list(), progress));
        return adopted;
    }

    JobResult followUp(Viewer viewer, NationalList list, Progress progress) {
        progress.total(2);
        progress.step(Messages.get("lists.job.lineup"));
        int accepted = lineUp.acceptAboveTheLine(viewer, list.id());
        progress.done(1);
        progress.step(Messages.get("lists.job.gaps"));
        // the adoption left a mark, and so did what was lined up
        long open = gaps.openCounts(viewer, list.id()).values().stream()
                .mapToLong(Long::longValue)
                .sum();
        progress.done(2);
        return new JobResult(
                Messages.get("lists.job.done", accepted, open), Links.matching().on(list.id()));
    }
}
