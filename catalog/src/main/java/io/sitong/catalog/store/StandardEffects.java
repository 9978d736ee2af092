package io.sitong.catalog.store;

import static io.sitong.catalog.store.db.Tables.STANDARD_PROPOSAL;
import static io.sitong.catalog.store.db.Tables.STANDARD_SNAPSHOT;
import static io.sitong.catalog.store.db.Tables.STANDARD_STATUS;
import static io.sitong.catalog.store.db.Tables.STANDARD_SUCCESSOR;

import io.sitong.catalog.standard.Proposal;
import io.sitong.catalog.standard.ProposalKind;
import io.sitong.catalog.standard.ProposalState;
import io.sitong.catalog.standard.StandardItem;
import io.sitong.catalog.standard.StandardSnapshot;
import io.sitong.catalog.standard.StandardState;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/**
 * What follows from an agreed proposal. At agreement the version, the states and the successors are written with their
 * day; when the day has come, the items themselves follow.
 */
final class StandardEffects {

    private final ProposalWriting writing;
    private final DSLContext tx;

    StandardEffects(ProposalWriting writing) {
        this.writing = writing;
        this.tx = writing.tx();
    }

    Proposal agree(Proposal agreed) {
        LocalDate from = Objects.requireNonNull(agreed.effective(), "an agreed proposal has a day");
        writing.update(agreed);
        record(agreed, from);
        if (agreed.kind() == ProposalKind.SPLIT) {
            for (long part : agreed.partners()) {
                writing.openOf(part).ifPresent(draft -> agree(like(draft, agreed)));
            }
        }
        log(agreed, agreed.state() == ProposalState.SCHEDULED ? "schedule" : "agree", from + " " + agreed.note());
        if (agreed.state() == ProposalState.PUBLISHED) {
            hold(writing.get(agreed.id()));
        }
        return writing.get(agreed.id());
    }

    /** A part of a split is agreed to together with it. */
    private static Proposal like(Proposal part, Proposal whole) {
        return new Proposal(
                part.id(),
                part.version(),
                part.standardId(),
                part.kind(),
                whole.state(),
                part.baseSnapshot(),
                part.item(),
                part.partners(),
                part.note().isEmpty() ? whole.note() : part.note(),
                whole.effective(),
                part.authors(),
                whole.reviewer(),
                whole.answer(),
                part.changedAt());
    }

    private void record(Proposal p, LocalDate from) {
        if (p.kind().publishesText()) {
            int number = 1 + lastNumber(p.standardId());
            StandardTable.insertSnapshot(
                    tx,
                    writing.writer(),
                    new StandardSnapshot(
                            p.standardId(),
                            number,
                            p.item(),
                            from,
                            writing.now(),
                            writing.viewer().name(),
                            p.note()));
            tx.update(STANDARD_PROPOSAL)
                    .set(STANDARD_PROPOSAL.SNAPSHOT, number)
                    .where(STANDARD_PROPOSAL.ID.eq(p.id()))
                    .execute();
        }
        switch (p.kind()) {
            case SUSPEND -> status(p, p.standardId(), StandardState.SUSPENDED, from);
            case RESUME -> status(p, p.standardId(), StandardState.PUBLISHED, from);
            case CANCEL -> status(p, p.standardId(), StandardState.CANCELLED, from);
            case SPLIT -> {
                status(p, p.standardId(), StandardState.CANCELLED, from);
                p.partners().forEach(part -> succession(p, p.standardId(), part, from));
            }
            case MERGE ->
                p.partners().forEach(merged -> {
                    status(p, merged, StandardState.CANCELLED, from);
                    succession(p, merged, p.standardId(), from);
                });
            case NEW, CHANGE -> {
                // the version says it all
            }
        }
    }

    private int lastNumber(long standardId) {
        Integer last = tx.select(DSL.max(STANDARD_SNAPSHOT.NUMBER))
                .from(STANDARD_SNAPSHOT)
                .where(STANDARD_SNAPSHOT.STANDARD_ID.eq(standardId))
                .fetchOne(0, Integer.class);
        return last == null ? 0 : last;
    }

    private void status(Proposal p, long standardId, StandardState state, LocalDate from) {
        tx.insertInto(STANDARD_STATUS)
                .set(STANDARD_STATUS.STANDARD_ID, standardId)
                .set(STANDARD_STATUS.PROPOSAL_ID, p.id())
                .set(STANDARD_STATUS.STATE, state.name())
                .set(STANDARD_STATUS.EFFECTIVE, from)
                .set(STANDARD_STATUS.RECORDED_AT, writing.now())
                .set(STANDARD_STATUS.ACCOUNT, writing.viewer().name())
                .set(STANDARD_STATUS.NOTE, ColumnText.whole(p.note()))
                .execute();
    }

    private void succession(Proposal p, long standardId, long successorId, LocalDate from) {
        tx.insertInto(STANDARD_SUCCESSOR)
                .set(STANDARD_SUCCESSOR.STANDARD_ID, standardId)
                .set(STANDARD_SUCCESSOR.SUCCESSOR_ID, successorId)
                .set(STANDARD_SUCCESSOR.PROPOSAL_ID, p.id())
                .set(STANDARD_SUCCESSOR.KIND, p.kind().name())
                .set(STANDARD_SUCCESSOR.EFFECTIVE, from)
                .execute();
    }

    Proposal takeEffect(Proposal scheduled) {
        writing.update(scheduled);
        for (long part : scheduled.kind() == ProposalKind.SPLIT ? scheduled.partners() : List.<Long>of()) {
            writing.openOf(part)
                    .filter(open -> open.state() == ProposalState.SCHEDULED)
                    .ifPresent(open -> takeEffect(like(open, scheduled)));
        }
        hold(writing.get(scheduled.id()));
        return writing.get(scheduled.id());
    }

    /** The items follow what holds from now on. */
    private void hold(Proposal p) {
        StandardItem before = writing.standard(p.standardId());
        switch (p.kind()) {
            case NEW, CHANGE -> publish(before, p, before.state());
            case MERGE -> {
                publish(before, p, before.state());
                p.partners().forEach(merged -> become(writing.standard(merged), p, StandardState.CANCELLED));
            }
            case SUSPEND -> become(before, p, StandardState.SUSPENDED);
            case RESUME -> become(before, p, StandardState.PUBLISHED);
            case CANCEL, SPLIT -> become(before, p, StandardState.CANCELLED);
        }
    }

    /** A changed text of a suspended item does not resume it. */
    private void publish(StandardItem before, Proposal p, StandardState state) {
        Integer number = tx.select(STANDARD_PROPOSAL.SNAPSHOT)
                .from(STANDARD_PROPOSAL)
                .where(STANDARD_PROPOSAL.ID.eq(p.id()))
                .fetchOne(STANDARD_PROPOSAL.SNAPSHOT);
        int snapshot = Objects.requireNonNull(number, "a published proposal has a version");
        writing.store(new StandardItem(
                before.id(),
                before.version() + 1,
                state.neverPublished() ? StandardState.PUBLISHED : state,
                p.item(),
                snapshot,
                before.synthetic(),
                writing.now()));
        AuditLog.by(writing.viewer(), writing.now())
                .deed("publish", JooqStandardItems.ENTITY, before.id(), null, snapshot + " " + p.note())
                .changes("publish", JooqStandardItems.ENTITY, before.id(), null, writing.changes(before, p))
                .write(tx);
    }

    private void become(StandardItem before, Proposal p, StandardState state) {
        writing.store(new StandardItem(
                before.id(),
                before.version() + 1,
                state,
                before.item(),
                before.snapshot(),
                before.synthetic(),
                writing.now()));
        AuditLog.by(writing.viewer(), writing.now())
                .changes(
                        p.kind().name().toLowerCase(Locale.ROOT),
                        JooqStandardItems.ENTITY,
                        before.id(),
                        null,
                        List.of(new FieldChange("state", before.state().name(), state.name())))
                .write(tx);
    }

    Proposal callOff(Proposal withdrawn) {
        writing.update(withdrawn);
        Integer number = tx.select(STANDARD_PROPOSAL.SNAPSHOT)
                .from(STANDARD_PROPOSAL)
                .where(STANDARD_PROPOSAL.ID.eq(withdrawn.id()))
                .fetchOne(STANDARD_PROPOSAL.SNAPSHOT);
        if (number != null) {
            tx.update(STANDARD_SNAPSHOT)
                    .set(STANDARD_SNAPSHOT.REVOKED, true)
                    .where(STANDARD_SNAPSHOT.STANDARD_ID.eq(withdrawn.standardId()))
                    .and(STANDARD_SNAPSHOT.NUMBER.eq(number))
                    .execute();
        }
        tx.deleteFrom(STANDARD_STATUS)
                .where(STANDARD_STATUS.PROPOSAL_ID.eq(withdrawn.id()))
                .execute();
        tx.deleteFrom(STANDARD_SUCCESSOR)
                .where(STANDARD_SUCCESSOR.PROPOSAL_ID.eq(withdrawn.id()))
                .execute();
        for (long part : withdrawn.kind() == ProposalKind.SPLIT ? withdrawn.partners() : List.<Long>of()) {
            writing.openOf(part)
                    .filter(open -> open.state() == ProposalState.SCHEDULED)
                    .ifPresent(open -> callOff(like(open, withdrawn)));
        }
        if (withdrawn.kind() == ProposalKind.NEW) {
            become(writing.standard(withdrawn.standardId()), withdrawn, StandardState.CANCELLED);
        }
        log(withdrawn, "call_off", withdrawn.kind().name());
        return writing.get(withdrawn.id());
    }

    private void log(Proposal p, String action, String detail) {
        AuditLog.by(writing.viewer(), writing.now())
                .deed(action, JooqStandardItems.ENTITY, p.standardId(), null, detail)
                .write(tx);
    }
}
