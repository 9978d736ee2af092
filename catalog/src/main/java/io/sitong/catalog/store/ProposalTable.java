package io.sitong.catalog.store;

import static io.sitong.catalog.store.db.Tables.ITEM_NAME;
import static io.sitong.catalog.store.db.Tables.STANDARD_PROPOSAL;
import static io.sitong.catalog.store.db.Tables.STANDARD_PROPOSAL_AUTHOR;
import static io.sitong.catalog.store.db.Tables.STANDARD_PROPOSAL_PARTNER;

import io.sitong.catalog.item.Item;
import io.sitong.catalog.standard.Person;
import io.sitong.catalog.standard.Proposal;
import io.sitong.catalog.standard.ProposalKind;
import io.sitong.catalog.standard.ProposalState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.jspecify.annotations.Nullable;

/** Rows of {@code standard_proposal}, with its authors and partners, from and to {@link Proposal}. */
final class ProposalTable {

    private ProposalTable() {}

    static SelectConditionStep<Record> select(DSLContext db, Condition condition) {
        List<Field<?>> fields = new ArrayList<>(Arrays.asList(STANDARD_PROPOSAL.fields()));
        fields.add(ITEM_NAME.NAME);
        return db.select(fields)
                .from(STANDARD_PROPOSAL)
                .join(ITEM_NAME)
                .on(ITEM_NAME.ID.eq(STANDARD_PROPOSAL.NAME_ID))
                .where(condition);
    }

    static List<Proposal> read(DSLContext db, ItemReader reader, List<? extends Record> rows) {
        List<Item> items = reader.items(db, ItemColumns.OF_PROPOSAL, rows);
        List<Long> ids = rows.stream().map(r -> r.get(STANDARD_PROPOSAL.ID)).toList();
        Map<Long, List<Person>> authors = db.selectFrom(STANDARD_PROPOSAL_AUTHOR)
                .where(STANDARD_PROPOSAL_AUTHOR.PROPOSAL_ID.in(ids))
                .orderBy(STANDARD_PROPOSAL_AUTHOR.ACCOUNT_ID)
                .fetchGroups(STANDARD_PROPOSAL_AUTHOR.PROPOSAL_ID, r -> new Person(r.getAccountId(), r.getAccount()));
        Map<Long, List<Long>> partners = db.selectFrom(STANDARD_PROPOSAL_PARTNER)
                .where(STANDARD_PROPOSAL_PARTNER.PROPOSAL_ID.in(ids))
                .orderBy(STANDARD_PROPOSAL_PARTNER.ORDINAL)
                .fetchGroups(STANDARD_PROPOSAL_PARTNER.PROPOSAL_ID, r -> r.getStandardId());
        List<Proposal> proposals = new ArrayList<>(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            Record row = rows.get(i);
            long id = row.get(STANDARD_PROPOSAL.ID);
            proposals.add(new Proposal(
                    id,
                    row.get(STANDARD_PROPOSAL.VERSION),
                    row.get(STANDARD_PROPOSAL.STANDARD_ID),
                    ProposalKind.valueOf(row.get(STANDARD_PROPOSAL.KIND)),
                    ProposalState.valueOf(row.get(STANDARD_PROPOSAL.STATE)),
                    row.get(STANDARD_PROPOSAL.BASE_SNAPSHOT),
                    items.get(i),
                    partners.getOrDefault(id, List.of()),
                    row.get(STANDARD_PROPOSAL.NOTE),
                    row.get(STANDARD_PROPOSAL.EFFECTIVE),
                    authors.getOrDefault(id, List.of()),
                    reviewer(row),
                    row.get(STANDARD_PROPOSAL.ANSWER),
                    row.get(STANDARD_PROPOSAL.CHANGED_AT)));
        }
        return proposals;
    }

    private static @Nullable Person reviewer(Record row) {
        Long id = row.get(STANDARD_PROPOSAL.REVIEWER_ID);
        String name = row.get(STANDARD_PROPOSAL.REVIEWER);
        return id == null || name == null ? null : new Person(id, name);
    }

    /** What an insert or update sets beside number, version and snapshot. */
    static Map<Field<?>, @Nullable Object> assignments(ItemWriter writer, Proposal p, Instant now) {
        Person reviewer = p.reviewer();
        Map<Field<?>, @Nullable Object> row = new LinkedHashMap<>();
        row.put(STANDARD_PROPOSAL.STANDARD_ID, p.standardId());
        row.put(STANDARD_PROPOSAL.OPEN_STANDARD_ID, p.state().open() ? p.standardId() : null);
        row.put(STANDARD_PROPOSAL.KIND, p.kind().name());
        row.put(STANDARD_PROPOSAL.STATE, p.state().name());
        row.put(STANDARD_PROPOSAL.BASE_SNAPSHOT, p.baseSnapshot());
        row.put(STANDARD_PROPOSAL.NOTE, ColumnText.whole(p.note()));
        row.put(STANDARD_PROPOSAL.EFFECTIVE, p.effective());
        row.put(STANDARD_PROPOSAL.REVIEWER_ID, reviewer == null ? null : reviewer.accountId());
        row.put(STANDARD_PROPOSAL.REVIEWER, reviewer == null ? null : reviewer.name());
        row.put(STANDARD_PROPOSAL.ANSWER, ColumnText.whole(p.answer()));
        row.put(STANDARD_PROPOSAL.CHANGED_AT, now);
        row.putAll(writer.assignments(ItemColumns.OF_PROPOSAL, p.item()));
        return row;
    }
}
