package io.sitong.catalog.store;

import static io.sitong.catalog.store.db.Tables.STANDARD_ITEM;
import static io.sitong.catalog.store.db.Tables.STANDARD_PROPOSAL;
import static io.sitong.catalog.store.db.Tables.STANDARD_PROPOSAL_AUTHOR;
import static io.sitong.catalog.store.db.Tables.STANDARD_PROPOSAL_PARTNER;

import io.sitong.catalog.StaleEdit;
import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.standard.Proposal;
import io.sitong.catalog.standard.ProposalKind;
import io.sitong.catalog.standard.ProposalState;
import io.sitong.catalog.standard.StandardItem;
import io.sitong.catalog.standard.StandardState;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.jooq.exception.SQLStateClass;
import org.jspecify.annotations.Nullable;

/** Writes proposals with their trail; lives as long as one transaction. */
final class ProposalWriting {

    private final Database database;
    private final DSLContext tx;
    private final Viewer viewer;
    private final Instant now;
    private final ItemWriter writer;

    ProposalWriting(Database database, DSLContext tx, Viewer viewer, Instant now) {
        this.database = database;
        this.tx = tx;
        this.viewer = viewer;
        this.now = now;
        this.writer = new ItemWriter(tx, database.json());
    }

    Proposal save(Proposal changed) {
        long id = changed.id() == 0 ? add(changed) : change(changed);
        return get(id);
    }

    Proposal get(long id) {
        return find(id).orElseThrow(() -> new StaleEdit("目录提案 " + id));
    }

    Optional<Proposal> find(long id) {
        return ProposalTable.read(
                        tx,
                        database.reader(),
                        ProposalTable.select(tx, STANDARD_PROPOSAL.ID.eq(id)).fetch())
                .stream()
                .findFirst();
    }

    private long add(Proposal added) {
        long id;
        try {
            id = Objects.requireNonNull(tx.insertInto(STANDARD_PROPOSAL)
                    .set(ProposalTable.assignments(writer, added, now))
                    .set(STANDARD_PROPOSAL.VERSION, 1)
                    .returning(STANDARD_PROPOSAL.ID)
                    .fetchOne(STANDARD_PROPOSAL.ID));
        } catch (DataAccessException e) {
            if (e.sqlStateClass() == SQLStateClass.C23_INTEGRITY_CONSTRAINT_VIOLATION) {
                throw (StaleEdit) new StaleEdit("目录事项 " + added.item()).initCause(e);
            }
            throw e;
        }
        author(id);
        int ordinal = 0;
        for (long partner : added.partners()) {
            tx.insertInto(STANDARD_PROPOSAL_PARTNER)
                    .set(STANDARD_PROPOSAL_PARTNER.PROPOSAL_ID, id)
                    .set(STANDARD_PROPOSAL_PARTNER.ORDINAL, ++ordinal)
                    .set(STANDARD_PROPOSAL_PARTNER.STANDARD_ID, partner)
                    .execute();
        }
        AuditLog log = AuditLog.by(viewer, now)
                .deed(
                        "propose",
                        JooqStandardItems.ENTITY,
                        added.standardId(),
                        null,
                        added.kind().name());
        written(log, inForce(added.standardId()).orElse(null), added);
        log.write(tx);
        return id;
    }

    private Optional<StandardItem> inForce(long standardId) {
        return StandardTable.read(
                        tx,
                        database.reader(),
                        StandardTable.select(tx, STANDARD_ITEM.ID.eq(standardId))
                                .fetch())
                .stream()
                .findFirst();
    }

    /** What the draft says otherwise than the text in force. */
    private void written(AuditLog log, @Nullable StandardItem inForce, Proposal draft) {
        if (inForce != null) {
            log.changes(
                    "write",
                    JooqStandardItems.ENTITY,
                    draft.standardId(),
                    null,
                    FieldChange.between(inForce.item(), draft.item(), database.json()));
        }
    }

    private void author(long id) {
        int known = tx.update(STANDARD_PROPOSAL_AUTHOR)
                .set(STANDARD_PROPOSAL_AUTHOR.ACCOUNT, viewer.name())
                .where(STANDARD_PROPOSAL_AUTHOR.PROPOSAL_ID.eq(id))
                .and(STANDARD_PROPOSAL_AUTHOR.ACCOUNT_ID.eq(viewer.accountId()))
                .execute();
        if (known == 0) {
            tx.insertInto(STANDARD_PROPOSAL_AUTHOR)
                    .set(STANDARD_PROPOSAL_AUTHOR.PROPOSAL_ID, id)
                    .set(STANDARD_PROPOSAL_AUTHOR.ACCOUNT_ID, viewer.accountId())
                    .set(STANDARD_PROPOSAL_AUTHOR.ACCOUNT, viewer.name())
                    .execute();
        }
    }

    private long change(Proposal changed) {
        Proposal before = get(changed.id());
        update(changed);
        if (!before.item().equals(changed.item()) || changed.state() == ProposalState.IN_REVIEW) {
            author(changed.id());
        }
        if (changed.kind() == ProposalKind.NEW) {
            followNew(changed);
        }
        AuditLog log = AuditLog.by(viewer, now);
        log.changes(
                "write",
                JooqStandardItems.ENTITY,
                changed.standardId(),
                null,
                FieldChange.between(before.item(), changed.item(), database.json()));
        if (before.state() != changed.state()) {
            log.deed(deed(changed.state()), JooqStandardItems.ENTITY, changed.standardId(), null, words(changed));
        }
        log.write(tx);
        return changed.id();
    }

    private static String deed(ProposalState state) {
        return switch (state) {
            case DRAFT -> "take_back";
            case IN_REVIEW -> "submit";
            case REJECTED -> "reject";
            default -> state.name().toLowerCase(Locale.ROOT);
        };
    }

    private static String words(Proposal p) {
        String answer = p.answer();
        return switch (p.state()) {
            case REJECTED -> answer == null ? "" : answer;
            case IN_REVIEW -> p.effective() + " " + p.note();
            default -> p.kind().name();
        };
    }

    /** Overwrites the proposal if it still has its version. */
    void update(Proposal changed) {
        int updated = tx.update(STANDARD_PROPOSAL)
                .set(ProposalTable.assignments(writer, changed, now))
                .set(STANDARD_PROPOSAL.VERSION, changed.version() + 1)
                .where(STANDARD_PROPOSAL.ID.eq(changed.id()))
                .and(STANDARD_PROPOSAL.VERSION.eq(changed.version()))
                .execute();
        if (updated == 0) {
            throw new StaleEdit("目录事项 " + changed.item());
        }
    }

    /** An item that was never published shows what people are writing, and how far they are. */
    private void followNew(Proposal changed) {
        StandardState state = switch (changed.state()) {
            case DRAFT -> StandardState.DRAFT;
            case REJECTED -> StandardState.REJECTED;
            case WITHDRAWN -> StandardState.CANCELLED;
            default -> StandardState.IN_REVIEW;
        };
        StandardItem known = inForce(changed.standardId()).orElseThrow(() -> new StaleEdit("目录事项 " + changed.item()));
        if (!known.state().neverPublished()) {
            return;
        }
        store(new StandardItem(known.id(), known.version() + 1, state, changed.item(), 0, known.synthetic(), now));
    }

    void store(StandardItem standard) {
        tx.update(STANDARD_ITEM)
                .set(StandardTable.assignments(writer, standard))
                .where(STANDARD_ITEM.ID.eq(standard.id()))
                .execute();
        new GapMarks(tx).standard(standard.id());
    }

    ItemWriter writer() {
        return writer;
    }

    Instant now() {
        return now;
    }

    Viewer viewer() {
        return viewer;
    }

    DSLContext tx() {
        return tx;
    }

    /** The item itself, for what takes effect. */
    StandardItem standard(long id) {
        return inForce(id).orElseThrow(() -> new StaleEdit("目录事项 " + id));
    }

    List<FieldChange> changes(StandardItem before, Proposal published) {
        return FieldChange.between(before.item(), published.item(), database.json());
    }

    /** The open proposal of an item. */
    Optional<Proposal> openOf(long standardId) {
        return ProposalTable.read(
                        tx,
                        database.reader(),
                        ProposalTable.select(tx, STANDARD_PROPOSAL.OPEN_STANDARD_ID.eq(standardId))
                                .fetch())
                .stream()
                .findFirst();
    }
}
