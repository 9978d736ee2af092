package io.sitong.ui.ledger;

import io.sitong.catalog.OfficeTime;
import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.division.Division;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.division.Divisions;
import io.sitong.catalog.gap.GapCause;
import io.sitong.catalog.ledger.Ledger;
import io.sitong.catalog.ledger.LedgerFilter;
import io.sitong.catalog.ledger.LedgerTask;
import io.sitong.catalog.ledger.TaskSource;
import io.sitong.catalog.ledger.TaskState;
import io.sitong.catalog.paging.Page;
import io.sitong.catalog.paging.PageRequest;
import io.sitong.ui.links.Link;
import io.sitong.ui.links.Links;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The tasks a person may see, the question he looks at, and what he may do about them. */
final class LedgerModel {

    private final Ledger ledger;
    private final LedgerDesk desk;
    private final Divisions divisions;
    private final Viewer viewer;
    private final Clock clock;

    private DivisionCode within;
    private LedgerTab tab = LedgerTab.RUNNING;
    private @Nullable TaskSource source;

    LedgerModel(Ledger ledger, LedgerDesk desk, Divisions divisions, Viewer viewer, Clock clock) {
        this.ledger = ledger;
        this.desk = desk;
        this.divisions = divisions;
        this.viewer = viewer;
        this.clock = clock;
        this.within = viewer.scope();
    }

    void look(DivisionCode division, LedgerTab wanted, @Nullable TaskSource only) {
        within = division;
        tab = wanted;
        source = only;
    }

    DivisionCode within() {
        return within;
    }

    LedgerTab tab() {
        return tab;
    }

    Optional<TaskSource> source() {
        return Optional.ofNullable(source);
    }

    LocalDate today() {
        return OfficeTime.today(clock);
    }

    private LedgerFilter filter(LedgerTab wanted) {
        return wanted.filter(today()).within(within).from(source);
    }

    Page<LedgerTask> page(PageRequest request) {
        return ledger.page(viewer, filter(tab), request);
    }

    long count(LedgerTab wanted) {
        return ledger.count(viewer, filter(wanted));
    }

    boolean mayHandOut() {
        return viewer.mayHandOutTasks();
    }

    boolean mayReport(LedgerTask task) {
        return mayHandOut() || viewer.mayChangeRowsOf(task.division());
    }

    LedgerDesk.Order order(
            TaskSource from, String subject, boolean eachBelow, @Nullable String owner, @Nullable LocalDate deadline) {
        return new LedgerDesk.Order(from, subject.strip(), within, eachBelow, owner, deadline);
    }

    /** How many divisions would get a task, and about how many points in all. */
    record Reach(int divisions, long points) {}

    Reach reach(LedgerDesk.Order order) {
        var named = desk.preview(viewer, order);
        return new Reach(
                named.size(), named.values().stream().mapToLong(Long::longValue).sum());
    }

    int handOut(LedgerDesk.Order order) {
        return desk.handOut(viewer, order);
    }

    /** Owner and deadline of many at once; what is absent stays as it is. */
    void assign(Collection<LedgerTask> tasks, @Nullable String owner, @Nullable LocalDate deadline) {
        ledger.save(
                viewer,
                tasks.stream()
                        .map(task -> task.assigned(
                                owner == null || owner.isBlank() ? task.owner() : owner,
                                deadline == null ? task.deadline() : deadline))
                        .toList());
    }

    void save(LedgerTask task, TaskState state, @Nullable String note) {
        ledger.save(viewer, List.of(task.in(state, clock.instant()).noted(note)));
    }

    /** The states a person may put a task into. */
    List<TaskState> states() {
        return mayHandOut() ? List.of(TaskState.values()) : List.of(TaskState.OPEN, TaskState.STARTED, TaskState.DONE);
    }

    String nameOf(DivisionCode code) {
        return divisions.find(code).map(Division::name).orElse(code.value());
    }

    /** Where the points of a task can be seen; nowhere for what the catalog knows nothing of. */
    Optional<Link> rows(LedgerTask task) {
        Link link = switch (task.source()) {
            case GAPS -> task.subject().isEmpty() ? Links.gaps() : Links.gaps(GapCause.valueOf(task.subject()));
            case DIFFERENCES -> Links.compare();
            case FINDINGS -> task.subject().isEmpty() ? Links.rules() : Links.rule(task.subject());
            case CHANGES -> Links.waiting();
            case OTHER -> null;
        };
        return Optional.ofNullable(link).map(found -> found.in(task.division()));
    }
}
