package io.sitong.catalog.store;

import static io.sitong.catalog.store.db.Tables.WAIVER_REQUEST;

import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.finding.Waiver;
import io.sitong.catalog.finding.WaiverRequest;
import io.sitong.catalog.finding.WaiverRequestOutcome;
import io.sitong.catalog.finding.WaiverRequestState;
import io.sitong.catalog.finding.WaiverRequests;
import io.sitong.catalog.paging.Keyset;
import io.sitong.catalog.paging.Page;
import io.sitong.catalog.paging.PageRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

final class JooqWaiverRequests implements WaiverRequests {

    private static final int BLOCK = 500;

    private final Database database;
    private final DSLContext db;

    JooqWaiverRequests(Database database) {
        this.database = database;
        this.db = database.db();
    }

    @Override
    public WaiverRequest ask(Viewer viewer, String ruleCode, long implementationId, String reason) {
        return db.transactionResult(c -> {
            DSLContext tx = c.dsl();
            DivisionCode division = WaiverRows.divisionOf(tx, implementationId);
            Scope.mustChangeRowsOf(viewer, division);
            String waitingFor = implementationId + ":" + ruleCode;
            tx.insertInto(WAIVER_REQUEST)
                    .set(WAIVER_REQUEST.RULE_CODE, ruleCode)
                    .set(WAIVER_REQUEST.IMPLEMENTATION_ID, implementationId)
                    .set(WAIVER_REQUEST.DIVISION_CODE, division)
                    .set(WAIVER_REQUEST.REASON, Objects.requireNonNull(ColumnText.whole(reason)))
                    .set(WAIVER_REQUEST.STATE, WaiverRequestState.WAITING.name())
                    .set(WAIVER_REQUEST.WAITING_FOR, waitingFor)
                    .set(WAIVER_REQUEST.ASKED_BY_ID, viewer.accountId())
                    .set(WAIVER_REQUEST.ASKED_BY, viewer.name())
                    .set(WAIVER_REQUEST.ASKED_AT, database.now())
                    .onConflict(WAIVER_REQUEST.WAITING_FOR)
                    .doUpdate()
                    .set(WAIVER_REQUEST.REASON, Objects.requireNonNull(ColumnText.whole(reason)))
                    .set(WAIVER_REQUEST.ASKED_BY_ID, viewer.accountId())
                    .set(WAIVER_REQUEST.ASKED_BY, viewer.name())
                    .set(WAIVER_REQUEST.ASKED_AT, database.now())
                    .execute();
            audit(tx, viewer, "ask_waiver", implementationId, division, ruleCode + " " + reason);
            return select(tx, WAIVER_REQUEST.WAITING_FOR.eq(waitingFor), 1).getFirst();
        });
    }

    private void audit(
            DSLContext tx, Viewer viewer, String deed, long implementationId, DivisionCode division, String words) {
        AuditLog.by(viewer, database.now())
                .deed(deed, JooqImplementations.ENTITY, implementationId, division, words)
                .write(tx);
    }

    private static List<WaiverRequest> select(DSLContext from, Condition condition, int limit) {
        return from.selectFrom(WAIVER_REQUEST)
                .where(condition)
                .orderBy(WAIVER_REQUEST.DIVISION_CODE, WAIVER_REQUEST.ID)
                .limit(limit)
                .fetch(r -> new WaiverRequest(
                        r.getId(),
                        r.getRuleCode(),
                        r.getImplementationId(),
                        r.getDivisionCode(),
                        r.getReason(),
                        WaiverRequestState.valueOf(r.getState()),
                        r.getAskedById(),
                        r.getAskedBy(),
                        r.getAskedAt(),
                        r.getAnsweredBy(),
                        r.getAnswer()));
    }

    @Override
    public Page<WaiverRequest> waiting(Viewer viewer, @Nullable DivisionCode within, PageRequest request) {
        Condition condition =
                Scope.of(viewer, within, WAIVER_REQUEST.DIVISION_CODE).and(isWaiting());
        Keyset after = request.after();
        if (after != null) {
            DivisionCode division = new DivisionCode(after.sortValue());
            condition = condition
                    .and(WAIVER_REQUEST.DIVISION_CODE.ge(division))
                    .and(WAIVER_REQUEST.DIVISION_CODE.gt(division).or(WAIVER_REQUEST.ID.gt(after.id())));
        }
        return Pages.of(
                select(db, condition, request.size() + 1),
                request,
                r -> new Keyset(r.division().value(), r.id()));
    }

    private static Condition isWaiting() {
        return WAIVER_REQUEST.STATE.eq(WaiverRequestState.WAITING.name());
    }

    @Override
    public long countWaiting(Viewer viewer) {
        return db.fetchCount(
                WAIVER_REQUEST, Scope.of(viewer, WAIVER_REQUEST.DIVISION_CODE).and(isWaiting()));
    }

    @Override
    public Map<Long, List<WaiverRequest>> waitingOf(Viewer viewer, Collection<Long> implementationIds) {
        Map<Long, List<WaiverRequest>> waiting = new HashMap<>();
        for (List<Long> block : Blocks.of(new HashSet<>(implementationIds), BLOCK)) {
            Condition asked = Scope.of(viewer, WAIVER_REQUEST.DIVISION_CODE)
                    .and(isWaiting())
                    .and(WAIVER_REQUEST.IMPLEMENTATION_ID.in(block));
            select(db, asked, Integer.MAX_VALUE)
                    .forEach(request -> waiting.computeIfAbsent(request.implementationId(), id -> new ArrayList<>())
                            .add(request));
        }
        return waiting;
    }

    @Override
    public WaiverRequestOutcome grant(Viewer viewer, long id, LocalDate until) {
        return answer(
                viewer,
                id,
                WaiverRequestState.GRANTED,
                null,
                (tx, request) -> new WaiverRows(tx, viewer, database.now())
                        .add(request.ruleCode(), request.implementationId(), request.reason(), until));
    }

    @Override
    public WaiverRequestOutcome refuse(Viewer viewer, long id, String words) {
        return answer(viewer, id, WaiverRequestState.REFUSED, words, (tx, request) -> {
            audit(
                    tx,
                    viewer,
                    "refuse_waiver",
                    request.implementationId(),
                    request.division(),
                    request.ruleCode() + " " + words);
            return null;
        });
    }

    @Override
    public WaiverRequestOutcome takeBack(Viewer viewer, long id) {
        return answer(viewer, id, WaiverRequestState.TAKEN_BACK, null, (tx, request) -> {
            audit(
                    tx,
                    viewer,
                    "take_back",
                    request.implementationId(),
                    request.division(),
                    request.ruleCode() + " " + request.reason());
            return null;
        });
    }

    /** What an answer does beside being kept. */
    private interface Effect {
        @Nullable
        Waiver of(DSLContext tx, WaiverRequest request);
    }

    private WaiverRequestOutcome answer(
            Viewer viewer, long id, WaiverRequestState state, @Nullable String words, Effect effect) {
        return db.transactionResult(c -> {
            DSLContext tx = c.dsl();
            Condition one = Scope.of(viewer, WAIVER_REQUEST.DIVISION_CODE).and(WAIVER_REQUEST.ID.eq(id));
            WaiverRequest request = Optional.of(select(tx, one, 1))
                    .filter(found -> !found.isEmpty())
                    .map(List::getFirst)
                    .orElse(null);
            boolean may = request != null
                    && (state == WaiverRequestState.TAKEN_BACK
                            ? viewer.mayChangeRowsOf(request.division())
                            : viewer.mayWaive());
            if (request == null || !may) {
                return new WaiverRequestOutcome.NotYours();
            }
            int answered = tx.update(WAIVER_REQUEST)
                    .set(WAIVER_REQUEST.STATE, state.name())
                    .setNull(WAIVER_REQUEST.WAITING_FOR)
                    .set(WAIVER_REQUEST.ANSWERED_BY, viewer.name())
                    .set(WAIVER_REQUEST.ANSWERED_AT, database.now())
                    .set(WAIVER_REQUEST.ANSWER, ColumnText.whole(words))
                    .where(WAIVER_REQUEST.ID.eq(id))
                    .and(isWaiting())
                    .execute();
            if (answered == 0) {
                return new WaiverRequestOutcome.AlreadyAnswered(request);
            }
            Waiver waiver = effect.of(tx, request);
            if (waiver != null) {
                tx.update(WAIVER_REQUEST)
                        .set(WAIVER_REQUEST.WAIVER_ID, waiver.id())
                        .where(WAIVER_REQUEST.ID.eq(id))
                        .execute();
            }
            return new WaiverRequestOutcome.Done(
                    select(tx, WAIVER_REQUEST.ID.eq(id), 1).getFirst());
        });
    }
}
