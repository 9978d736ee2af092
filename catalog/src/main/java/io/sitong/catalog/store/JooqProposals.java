package io.sitong.catalog.store;

import static io.sitong.catalog.store.db.Tables.STANDARD_PROPOSAL;
import static io.sitong.catalog.store.db.Tables.STANDARD_PROPOSAL_AUTHOR;

import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.paging.Keyset;
import io.sitong.catalog.paging.Page;
import io.sitong.catalog.paging.PageRequest;
import io.sitong.catalog.standard.Proposal;
import io.sitong.catalog.standard.ProposalFilter;
import io.sitong.catalog.standard.ProposalState;
import io.sitong.catalog.standard.Proposals;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.Select;
import org.jooq.impl.DSL;

final class JooqProposals implements Proposals {

    private final Database database;
    private final DSLContext db;

    JooqProposals(Database database) {
        this.database = database;
        this.db = database.db();
    }

    @Override
    public Optional<Proposal> find(long id) {
        return read(select(STANDARD_PROPOSAL.ID.eq(id))).stream().findFirst();
    }

    @Override
    public Optional<Proposal> openOf(long standardId) {
        return read(select(STANDARD_PROPOSAL.OPEN_STANDARD_ID.eq(standardId))).stream()
                .findFirst();
    }

    @Override
    public List<Proposal> of(long standardId) {
        return read(select(STANDARD_PROPOSAL.STANDARD_ID.eq(standardId)));
    }

    private Result<Record> select(Condition condition) {
        return ProposalTable.select(db, condition)
                .orderBy(STANDARD_PROPOSAL.ID.desc())
                .fetch();
    }

    private List<Proposal> read(Result<Record> rows) {
        return ProposalTable.read(db, database.reader(), rows);
    }

    @Override
    public Page<Proposal> page(ProposalFilter filter, PageRequest request) {
        Condition condition = condition(filter);
        Keyset after = request.after();
        if (after != null) {
            condition = condition.and(STANDARD_PROPOSAL.ID.lt(after.id()));
        }
        List<Proposal> rows = read(ProposalTable.select(db, condition)
                .orderBy(STANDARD_PROPOSAL.ID.desc())
                .limit(request.size() + 1)
                .fetch());
        return Pages.of(rows, request, p -> new Keyset("", p.id()));
    }

    @Override
    public long count(ProposalFilter filter) {
        return Objects.requireNonNull(db.select(DSL.count())
                .from(STANDARD_PROPOSAL)
                .where(condition(filter))
                .fetchOne(0, Long.class));
    }

    private static Condition condition(ProposalFilter filter) {
        Condition condition = DSL.noCondition();
        if (!filter.states().isEmpty()) {
            condition = condition.and(STANDARD_PROPOSAL.STATE.in(
                    filter.states().stream().map(ProposalState::name).toList()));
        }
        Long author = filter.author();
        if (author != null) {
            condition = condition.and(DSL.exists(written(author)));
        }
        Long notBy = filter.notBy();
        if (notBy != null) {
            condition = condition.and(DSL.notExists(written(notBy)));
        }
        return condition;
    }

    private static Select<?> written(long accountId) {
        return DSL.selectOne()
                .from(STANDARD_PROPOSAL_AUTHOR)
                .where(STANDARD_PROPOSAL_AUTHOR.PROPOSAL_ID.eq(STANDARD_PROPOSAL.ID))
                .and(STANDARD_PROPOSAL_AUTHOR.ACCOUNT_ID.eq(accountId));
    }

    @Override
    public Proposal save(Viewer viewer, Proposal changed) {
        return writing(viewer, writing -> writing.save(changed));
    }

    @Override
    public Proposal suggest(Viewer viewer, Proposal suggestion) {
        Scope.maySuggest(viewer);
        return transaction(viewer, writing -> writing.save(suggestion));
    }

    @Override
    public Proposal agree(Viewer viewer, Proposal agreed) {
        return writing(viewer, writing -> new StandardEffects(writing).agree(agreed));
    }

    @Override
    public Proposal takeEffect(Viewer viewer, Proposal scheduled) {
        return writing(viewer, writing -> new StandardEffects(writing).takeEffect(scheduled));
    }

    @Override
    public Proposal callOff(Viewer viewer, Proposal scheduled) {
        return writing(viewer, writing -> new StandardEffects(writing).callOff(scheduled));
    }

    private Proposal writing(Viewer viewer, Function<ProposalWriting, Proposal> deed) {
        Scope.mustEditStandards(viewer);
        return transaction(viewer, deed);
    }

    private Proposal transaction(Viewer viewer, Function<ProposalWriting, Proposal> deed) {
        return db.transactionResult(c -> deed.apply(new ProposalWriting(database, c.dsl(), viewer, database.now())));
    }

    @Override
    public List<Proposal> dueOn(LocalDate day) {
        return read(ProposalTable.select(
                        db,
                        STANDARD_PROPOSAL
                                .STATE
                                .eq(ProposalState.SCHEDULED.name())
                                .and(STANDARD_PROPOSAL.EFFECTIVE.le(day)))
                .orderBy(STANDARD_PROPOSAL.EFFECTIVE, STANDARD_PROPOSAL.ID)
                .fetch());
    }
}
