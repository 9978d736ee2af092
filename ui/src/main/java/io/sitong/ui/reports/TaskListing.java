package io.sitong.ui.reports;

import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.division.Division;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.division.Divisions;
import io.sitong.catalog.ledger.Ledger;
import io.sitong.catalog.ledger.LedgerFilter;
import io.sitong.catalog.ledger.LedgerTask;
import io.sitong.catalog.ledger.OpenPoints;
import io.sitong.catalog.ledger.Quarter;
import io.sitong.catalog.ledger.TaskState;
import io.sitong.catalog.list.NationalList;
import io.sitong.catalog.store.Stores;
import io.sitong.reports.ledger.LedgerData;
import io.sitong.reports.ledger.LedgerReport;
import io.sitong.reports.ledger.ProgressData;
import io.sitong.reports.ledger.ProgressReport;
import io.sitong.reports.ledger.TaskRow;
import io.sitong.reports.outline.Outline;
import io.sitong.rules.compare.FourSameTally;
import io.sitong.rules.coverage.Share;
import io.sitong.ui.ledger.TaskWords;
import io.sitong.ui.upkeep.ConsistencyFigures;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The ledger under a division, and what it and the other figures say of the present quarter. */
final class TaskListing {

    private static final Set<TaskState> ALL_BUT_DROPPED = EnumSet.of(TaskState.OPEN, TaskState.STARTED, TaskState.DONE);

    private final Divisions divisions;
    private final Ledger ledger;
    private final OpenPoints points;
    private final MappingFigures mapping;
    private final ConsistencyFigures consistency;
    private final Letterhead paper;

    TaskListing(Stores stores, MappingFigures mapping, ConsistencyFigures consistency, Letterhead paper) {
        this.divisions = stores.divisions();
        this.ledger = stores.ledger();
        this.points = stores.openPoints();
        this.mapping = mapping;
        this.consistency = consistency;
        this.paper = paper;
    }

    Outline ledger(Viewer viewer, DivisionCode scope, Optional<NationalList> about) {
        return LedgerReport.outline(
                new LedgerData(paper.nameOf(scope), tasks(viewer, scope), paper.imprint(viewer, about.orElse(null))));
    }

    Outline progress(Viewer viewer, DivisionCode scope, Optional<NationalList> about) {
        Quarter quarter = Quarter.of(paper.today());
        return ProgressReport.outline(new ProgressData(
                paper.nameOf(scope),
                quarter,
                about.map(list -> listProgress(viewer, scope, list, quarter)).orElse(null),
                consistency(scope),
                tasks(viewer, scope),
                paper.imprint(viewer, about.orElse(null))));
    }

    private List<TaskRow> tasks(Viewer viewer, DivisionCode scope) {
        List<Division> groups = divisions.childrenOf(scope);
        LedgerFilter all = LedgerFilter.all().within(scope).in(ALL_BUT_DROPPED);
        List<TaskRow> rows = new ArrayList<>();
        EveryPage.each(
                request -> ledger.page(viewer, all, request), task -> rows.add(row(task, group(groups, task, scope))));
        return rows;
    }

    private String group(List<Division> groups, LedgerTask task, DivisionCode scope) {
        return groups.stream()
                .filter(group -> group.code().contains(task.division()))
                .findFirst()
                .map(Division::name)
                .orElseGet(() -> paper.nameOf(scope));
    }

    private TaskRow row(LedgerTask task, String group) {
        return new TaskRow(
                TaskWords.of(task),
                task.source(),
                paper.nameOf(task.division()),
                group,
                task.owner(),
                task.deadline(),
                task.state(),
                task.pointsAtStart(),
                task.pointsNow(),
                Letterhead.day(task.openedAt()),
                task.closedAt() == null ? null : Letterhead.day(task.closedAt()),
                task.note());
    }

    private ProgressData.ListProgress listProgress(
            Viewer viewer, DivisionCode scope, NationalList list, Quarter quarter) {
        Share mapped = mapping.mapped(viewer, list.id());
        return new ProgressData.ListProgress(
                list.title(),
                mapped.expected(),
                mapped.covered(),
                points.gaps(viewer, list.id(), scope, null).values().stream()
                        .mapToLong(Long::longValue)
                        .sum(),
                points.gapMovement(
                        viewer,
                        list.id(),
                        scope,
                        Letterhead.beginning(quarter.firstDay()),
                        Letterhead.beginning(quarter.next().firstDay())),
                list.sample());
    }

    private ProgressData.@Nullable Consistency consistency(DivisionCode scope) {
        FourSameTally.Count within = consistency.count().tally().within(scope);
        return within.total() == 0 ? null : new ProgressData.Consistency(within.total(), within.holding());
    }
}
