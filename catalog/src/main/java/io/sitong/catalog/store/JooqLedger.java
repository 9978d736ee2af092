package io.sitong.catalog.store;

import static io.sitong.catalog.store.db.Tables.LEDGER_TASK;

import io.sitong.catalog.StaleEdit;
import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.ledger.Ledger;
import io.sitong.catalog.ledger.LedgerFilter;
import io.sitong.catalog.ledger.LedgerTask;
import io.sitong.catalog.ledger.TaskSource;
import io.sitong.catalog.ledger.TaskState;
import io.sitong.catalog.paging.Keyset;
import io.sitong.catalog.paging.Page;
import io.sitong.catalog.paging.PageRequest;
import io.sitong.catalog.store.db.tables.records.LedgerTaskRecord;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

final class JooqLedger implements Ledger {

    static final String ENTITY = "ledger_task";

    private static final LocalDate NO_DEADLINE = LocalDate.of(9999, 12, 31);
    private static final List<String> RUNNING = List.of(TaskState.OPEN.name(), TaskState.STARTED.name());

    private final Database database;
    private final DSLContext db;

    JooqLedger(Database database) {
        this.database = database;
        this.db = database.db();
    }

    @Override
    public Optional<LedgerTask> find(Viewer viewer, long id) {
        return db.selectFrom(LEDGER_TASK)
                .where(Scope.of(viewer, LEDGER_TASK.DIVISION_CODE))
                .and(LEDGER_TASK.ID.eq(id))
                .fetchOptional(JooqLedger::task);
    }

    @Override
    public Page<LedgerTask> page(Viewer viewer, LedgerFilter filter, PageRequest request) {
        Condition condition = matching(viewer, filter);
        Keyset after = request.after();
        if (after != null) {
            LocalDate due = LocalDate.parse(after.sortValue());
            condition = condition
                    .and(LEDGER_TASK.DUE_ON.ge(due))
                    .and(LEDGER_TASK.DUE_ON.gt(due).or(LEDGER_TASK.ID.gt(after.id())));
        }
        List<LedgerTask> rows = db.selectFrom(LEDGER_TASK)
                .where(condition)
                .orderBy(LEDGER_TASK.DUE_ON, LEDGER_TASK.ID)
                .limit(request.size() + 1)
                .fetch(JooqLedger::task);
        return Pages.of(rows, request, task -> new Keyset(due(task.deadline()).toString(), task.id()));
    }

    @Override
    public long count(Viewer viewer, LedgerFilter filter) {
        return db.fetchCount(LEDGER_TASK, matching(viewer, filter));
    }

    private static Condition matching(Viewer viewer, LedgerFilter filter) {
        Condition condition = Scope.of(viewer, filter.within(), LEDGER_TASK.DIVISION_CODE);
        if (!filter.states().isEmpty()) {
            condition = condition.and(LEDGER_TASK.STATE.in(
                    filter.states().stream().map(Enum::name).toList()));
        }
        TaskSource source = filter.source();
        if (source != null) {
            condition = condition.and(LEDGER_TASK.SOURCE.eq(source.name()));
        }
        LocalDate dueBefore = filter.dueBefore();
        if (dueBefore != null) {
            condition = condition.and(LEDGER_TASK.DUE_ON.lt(dueBefore));
        }
        return filter.unassigned()
                ? condition.and(LEDGER_TASK.OWNER.isNull().or(LEDGER_TASK.DEADLINE.isNull()))
                : condition;
    }

    private static LedgerTask task(LedgerTaskRecord r) {
        return new LedgerTask(
                r.getId(),
                r.getVersion(),
                TaskSource.valueOf(r.getSource()),
                r.getSubject(),
                r.getDivisionCode(),
                r.getOwner(),
                r.getDeadline(),
                TaskState.valueOf(r.getState()),
                r.getPointsAtStart(),
                r.getPointsNow(),
                r.getCountedAt(),
                r.getNote(),
                r.getOpenedAt(),
                r.getClosedAt());
    }

    private static LocalDate due(@Nullable LocalDate deadline) {
        return deadline == null ? NO_DEADLINE : deadline;
    }

    @Override
    public int handOut(Viewer viewer, List<LedgerTask> tasks) {
        tasks.forEach(task -> Scope.mustHandOutTasks(viewer, task.division()));
        Instant now = database.now();
        return db.transactionResult(c -> {
            DSLContext tx = c.dsl();
            AuditLog audit = AuditLog.by(viewer, now);
            int added = 0;
            for (LedgerTask task : tasks) {
                if (!running(tx, task)) {
                    audit.deed("add", ENTITY, insert(tx, task, now), task.division(), described(task));
                    added++;
                }
            }
            audit.write(tx);
            return added;
        });
    }

    private static boolean running(DSLContext tx, LedgerTask task) {
        return tx.fetchExists(
                LEDGER_TASK, about(task.source(), task.subject()).and(LEDGER_TASK.DIVISION_CODE.eq(task.division())));
    }

    /** Tasks of one source and subject that are not over. */
    private static Condition about(TaskSource source, String subject) {
        return LEDGER_TASK
                .SOURCE
                .eq(source.name())
                .and(LEDGER_TASK.SUBJECT.eq(subject))
                .and(LEDGER_TASK.STATE.in(RUNNING));
    }

    private static long insert(DSLContext tx, LedgerTask task, Instant now) {
        LedgerTaskRecord row = tx.newRecord(LEDGER_TASK);
        row.setVersion(1);
        row.setSource(task.source().name());
        row.setSubject(task.subject());
        row.setDivisionCode(task.division());
        row.setOwner(task.owner());
        row.setDeadline(task.deadline());
        row.setDueOn(due(task.deadline()));
        row.setState(task.state().name());
        row.setPointsAtStart(task.pointsAtStart());
        row.setPointsNow(task.pointsNow());
        row.setCountedAt(now);
        row.setNote(ColumnText.whole(task.note()));
        row.setOpenedAt(now);
        row.store();
        return row.getId();
    }

    private static String described(LedgerTask task) {
        return task.source().label() + (task.subject().isEmpty() ? "" : "：" + task.subject());
    }

    @Override
    public void save(Viewer viewer, Collection<LedgerTask> changed) {
        Instant now = database.now();
        db.transaction(c -> {
            DSLContext tx = c.dsl();
            AuditLog audit = AuditLog.by(viewer, now);
            for (LedgerTask task : changed) {
                LedgerTask before = tx.selectFrom(LEDGER_TASK)
                        .where(LEDGER_TASK.ID.eq(task.id()))
                        .fetchOptional(JooqLedger::task)
                        .orElseThrow(() -> stale(task));
                mayChange(viewer, before, task);
                update(tx, task);
                audit.changes("change", ENTITY, task.id(), before.division(), changes(before, task));
            }
            audit.write(tx);
        });
    }

    private static void mayChange(Viewer viewer, LedgerTask before, LedgerTask after) {
        boolean reportsOnly = Objects.equals(before.owner(), after.owner())
                && Objects.equals(before.deadline(), after.deadline())
                && after.state() != TaskState.DROPPED
                && before.state() != TaskState.DROPPED;
        if (!reportsOnly || !viewer.mayChangeRowsOf(before.division())) {
            Scope.mustHandOutTasks(viewer, before.division());
        }
    }

    private static void update(DSLContext tx, LedgerTask task) {
        int updated = tx.update(LEDGER_TASK)
                .set(LEDGER_TASK.VERSION, task.version() + 1)
                .set(LEDGER_TASK.OWNER, task.owner())
                .set(LEDGER_TASK.DEADLINE, task.deadline())
                .set(LEDGER_TASK.DUE_ON, due(task.deadline()))
                .set(LEDGER_TASK.STATE, task.state().name())
                .set(LEDGER_TASK.NOTE, ColumnText.whole(task.note()))
                .set(LEDGER_TASK.CLOSED_AT, task.closedAt())
                .where(LEDGER_TASK.ID.eq(task.id()))
                .and(LEDGER_TASK.VERSION.eq(task.version()))
                .execute();
        if (updated == 0) {
            throw stale(task);
        }
    }

    private static List<FieldChange> changes(LedgerTask before, LedgerTask after) {
        List<FieldChange> changes = new ArrayList<>();
        FieldChange.addIfChanged(changes, "owner", before.owner(), after.owner());
        FieldChange.addIfChanged(changes, "deadline", before.deadline(), after.deadline());
        FieldChange.addIfChanged(changes, "state", before.state(), after.state());
        FieldChange.addIfChanged(changes, "note", before.note(), after.note());
        return changes;
    }

    private static StaleEdit stale(LedgerTask task) {
        return new StaleEdit("任务 " + task.id());
    }

    @Override
    public void counted(
            Viewer viewer, TaskSource source, String subject, DivisionCode within, Map<DivisionCode, Long> points) {
        Instant now = database.now();
        db.transaction(c -> {
            DSLContext tx = c.dsl();
            AuditLog audit = AuditLog.by(viewer, now);
            List<LedgerTask> running = tx.selectFrom(LEDGER_TASK)
                    .where(Scope.of(viewer, within, LEDGER_TASK.DIVISION_CODE))
                    .and(about(source, subject))
                    .fetch(JooqLedger::task);
            for (LedgerTask task : running) {
                long left = points.getOrDefault(task.division(), 0L);
                boolean counted = count(tx, task, left, now);
                if (counted && left == 0) {
                    LedgerTask done = task.in(TaskState.DONE, now);
                    audit.changes("change", ENTITY, task.id(), task.division(), changes(task, done));
                }
            }
            audit.write(tx);
        });
    }

    /** False where somebody saved the task in the meantime: the next count takes it up. */
    private static boolean count(DSLContext tx, LedgerTask task, long left, Instant now) {
        var update = tx.update(LEDGER_TASK).set(LEDGER_TASK.POINTS_NOW, left).set(LEDGER_TASK.COUNTED_AT, now);
        if (left == 0) {
            update = update.set(LEDGER_TASK.VERSION, task.version() + 1)
                    .set(LEDGER_TASK.STATE, TaskState.DONE.name())
                    .set(LEDGER_TASK.CLOSED_AT, now);
        }
        return update.where(LEDGER_TASK.ID.eq(task.id()))
                        .and(LEDGER_TASK.VERSION.eq(task.version()))
                        .execute()
                == 1;
    }

    @Override
    public List<String> runningSubjects(Viewer viewer, TaskSource source, DivisionCode within) {
        return db.selectDistinct(LEDGER_TASK.SUBJECT)
                .from(LEDGER_TASK)
                .where(Scope.of(viewer, within, LEDGER_TASK.DIVISION_CODE))
                .and(LEDGER_TASK.SOURCE.eq(source.name()))
                .and(LEDGER_TASK.STATE.in(RUNNING))
                .orderBy(LEDGER_TASK.SUBJECT)
                .fetch(LEDGER_TASK.SUBJECT);
    }
}
