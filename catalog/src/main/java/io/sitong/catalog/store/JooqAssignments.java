package io.sitong.catalog.store;

import static io.sitong.catalog.store.db.Tables.ACCOUNT;
import static io.sitong.catalog.store.db.Tables.BLIND_ANSWER;
import static io.sitong.catalog.store.db.Tables.BLIND_REVIEW;
import static io.sitong.catalog.store.db.Tables.LIST_ENTRY;
import static io.sitong.catalog.store.db.Tables.MATCH_ASSIGNMENT;
import static io.sitong.catalog.store.db.Tables.NATIONAL_LIST;

import io.sitong.catalog.NotYourDivision;
import io.sitong.catalog.StaleEdit;
import io.sitong.catalog.account.Role;
import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.assignment.Assignee;
import io.sitong.catalog.assignment.Assignment;
import io.sitong.catalog.assignment.Assignments;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.store.db.tables.records.AccountRecord;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

final class JooqAssignments implements Assignments {

    private static final List<String> DECIDING = List.of(Role.BUREAU.name(), Role.DEPARTMENT.name());
    private static final String HANDS = "assignee";
    private static final int BOTH = 2;
    private static final int BLOCK = 500;

    private final Database database;
    private final DSLContext db;

    JooqAssignments(Database database) {
        this.database = database;
        this.db = database.db();
    }

    @Override
    public Map<Long, List<Assignment>> ofList(Viewer viewer, long listId) {
        if (!viewer.mayDecideMatches()) {
            return Map.of();
        }
        Condition seen =
                Scope.of(viewer, MATCH_ASSIGNMENT.DIVISION_CODE).or(MATCH_ASSIGNMENT.ACCOUNT_ID.eq(viewer.accountId()));
        return select(db, ofEntriesOf(listId).and(seen));
    }

    private static Condition ofEntriesOf(long listId) {
        return MATCH_ASSIGNMENT.ENTRY_ID.in(
                DSL.select(LIST_ENTRY.ID).from(LIST_ENTRY).where(LIST_ENTRY.LIST_ID.eq(listId)));
    }

    private static Map<Long, List<Assignment>> select(DSLContext from, Condition condition) {
        return from
                .selectFrom(MATCH_ASSIGNMENT)
                .where(condition)
                .orderBy(MATCH_ASSIGNMENT.ENTRY_ID, MATCH_ASSIGNMENT.ACCOUNT_ID)
                .fetch(r -> new Assignment(
                        r.getEntryId(),
                        new Assignee(r.getAccountId(), r.getAccountName()),
                        r.getDueOn(),
                        r.getGivenBy(),
                        r.getGivenAt()))
                .stream()
                .collect(Collectors.groupingBy(Assignment::entryId));
    }

    @Override
    public List<Assignee> assignees(Viewer viewer) {
        if (!viewer.mayGiveOutEntries()) {
            return List.of();
        }
        return db.selectFrom(ACCOUNT)
                .where(mayBeGiven(viewer))
                .orderBy(ACCOUNT.DIVISION_CODE, ACCOUNT.ID)
                .fetch(r -> new Assignee(r.getId(), r.getDisplayName()));
    }

    private static Condition mayBeGiven(Viewer viewer) {
        return Scope.of(viewer, ACCOUNT.DIVISION_CODE).and(ACCOUNT.ENABLED).and(ACCOUNT.ROLE_NAME.in(DECIDING));
    }

    @Override
    public int give(
            Viewer viewer, long listId, Collection<Long> entryIds, List<Long> accountIds, @Nullable LocalDate dueOn) {
        Scope.mustGiveOutEntries(viewer);
        if (accountIds.isEmpty()
                || accountIds.size() > 2
                || Set.copyOf(accountIds).size() < accountIds.size()) {
            throw new IllegalArgumentException("an entry is in the hands of one person or of two different ones");
        }
        return db.transactionResult(c -> {
            DSLContext tx = c.dsl();
            mustBeInForce(tx, listId);
            List<AccountRecord> people = accountIds.stream()
                    .map(account -> person(tx, viewer, account))
                    .toList();
            return new Hands(tx, viewer, listId, entryIds, database.now()).give(people, dueOn);
        });
    }

    @Override
    public int handOver(
            Viewer viewer,
            long listId,
            Collection<Long> entryIds,
            long fromAccount,
            long toAccount,
            @Nullable LocalDate dueOn) {
        Scope.mustGiveOutEntries(viewer);
        return db.transactionResult(c -> {
            DSLContext tx = c.dsl();
            mustBeInForce(tx, listId);
            return new Hands(tx, viewer, listId, entryIds, database.now())
                    .handOver(fromAccount, person(tx, viewer, toAccount), dueOn);
        });
    }

    private static AccountRecord person(DSLContext tx, Viewer viewer, long accountId) {
        AccountRecord found = tx.selectFrom(ACCOUNT)
                .where(mayBeGiven(viewer))
                .and(ACCOUNT.ID.eq(accountId))
                .fetchOne();
        if (found == null) {
            throw new NotYourDivision(viewer.name() + " 不能把清单项分派给所选的人");
        }
        return found;
    }

    @Override
    public int takeBack(Viewer viewer, long listId, Collection<Long> entryIds, @Nullable Long accountId) {
        Scope.mustGiveOutEntries(viewer);
        return db.transactionResult(c -> {
            DSLContext tx = c.dsl();
            mustBeInForce(tx, listId);
            return new Hands(tx, viewer, listId, entryIds, database.now()).takeBack(accountId);
        });
    }

    private static void mustBeInForce(DSLContext tx, long listId) {
        if (!ListInForce.lock(tx, NATIONAL_LIST.ID.eq(listId))) {
            throw new StaleEdit("清单 " + listId);
        }
    }

    /** One handing out inside its transaction: only entries of the list, and only hands the viewer may see. */
    private static final class Hands {

        private final DSLContext tx;
        private final Viewer viewer;
        private final Instant now;
        private final AuditLog audit;
        private final Set<Long> entries;
        private final Map<Long, List<Assignment>> before;
        private final Map<Long, Set<Long>> answered;
        private final List<Long> replaced = new ArrayList<>();
        private final List<Assignment> inserted = new ArrayList<>();

        Hands(DSLContext tx, Viewer viewer, long listId, Collection<Long> entryIds, Instant now) {
            this.tx = tx;
            this.viewer = viewer;
            this.now = now;
            this.audit = AuditLog.by(viewer, now);
            this.entries = new LinkedHashSet<>(entryIds);
            entries.retainAll(tx.select(LIST_ENTRY.ID)
                    .from(LIST_ENTRY)
                    .where(LIST_ENTRY.LIST_ID.eq(listId))
                    .fetchSet(LIST_ENTRY.ID));
            // what a wider bureau gave to people this one does not see is not this one's to give
            entries.removeAll(select(
                            tx,
                            ofEntriesOf(listId)
                                    .and(Scope.of(viewer, MATCH_ASSIGNMENT.DIVISION_CODE)
                                            .not()))
                    .keySet());
            this.before = select(tx, ofEntriesOf(listId));
            this.answered = tx
                    .select(BLIND_REVIEW.OPEN_ENTRY, BLIND_ANSWER.ACCOUNT_ID)
                    .from(BLIND_REVIEW)
                    .join(BLIND_ANSWER)
                    .on(BLIND_ANSWER.REVIEW_ID.eq(BLIND_REVIEW.ID))
                    .join(LIST_ENTRY)
                    .on(LIST_ENTRY.ID.eq(BLIND_REVIEW.OPEN_ENTRY))
                    .where(LIST_ENTRY.LIST_ID.eq(listId))
                    .fetch()
                    .stream()
                    .collect(Collectors.groupingBy(
                            r -> r.value1(), Collectors.mapping(r -> r.value2(), Collectors.toSet())));
        }

        int give(List<AccountRecord> people, @Nullable LocalDate dueOn) {
            int changed = 0;
            for (long entry : entries) {
                List<Assignment> had = had(entry);
                List<Assignment> has =
                        new ArrayList<>(had.stream().filter(this::answered).toList());
                for (AccountRecord person : people) {
                    if (has.size() < BOTH && !hasAnswered(entry, person.getId())) {
                        has.add(inHand(entry, person, dueOn));
                    }
                }
                changed += replace("assign", entry, had, has);
            }
            return written(changed);
        }

        int handOver(long from, AccountRecord to, @Nullable LocalDate dueOn) {
            int changed = 0;
            for (long entry : entries) {
                List<Assignment> had = had(entry);
                boolean goes = had.stream().anyMatch(one -> one.to().accountId() == from && !answered(one))
                        && had.stream().noneMatch(one -> one.to().accountId() == to.getId())
                        && !hasAnswered(entry, to.getId());
                if (goes) {
                    List<Assignment> has = new ArrayList<>(had);
                    has.replaceAll(one -> one.to().accountId() == from ? inHand(entry, to, dueOn) : one);
                    changed += replace("assign", entry, had, has);
                }
            }
            return written(changed);
        }

        int takeBack(@Nullable Long accountId) {
            int changed = 0;
            for (long entry : entries) {
                List<Assignment> had = had(entry);
                List<Assignment> has = had.stream()
                        .filter(one ->
                                answered(one) || (accountId != null && one.to().accountId() != accountId))
                        .toList();
                changed += replace("take_back", entry, had, has);
            }
            return written(changed);
        }

        private List<Assignment> had(long entry) {
            return before.getOrDefault(entry, List.of());
        }

        private boolean answered(Assignment one) {
            return hasAnswered(one.entryId(), one.to().accountId());
        }

        private boolean hasAnswered(long entry, long account) {
            return answered.getOrDefault(entry, Set.of()).contains(account);
        }

        private Assignment inHand(long entry, AccountRecord person, @Nullable LocalDate dueOn) {
            return new Assignment(
                    entry, new Assignee(person.getId(), person.getDisplayName()), dueOn, viewer.name(), now);
        }

        private int replace(String deed, long entry, List<Assignment> had, List<Assignment> has) {
            if (words(had).equals(words(has))) {
                return 0;
            }
            replaced.add(entry);
            inserted.addAll(has);
            note(deed, entry, had, has);
            return 1;
        }

        /** All at once; nobody else has what is replaced, for such entries are none of these. */
        private int written(int changed) {
            if (changed == 0) {
                return changed;
            }
            for (List<Long> block : Blocks.of(replaced, BLOCK)) {
                tx.deleteFrom(MATCH_ASSIGNMENT)
                        .where(MATCH_ASSIGNMENT.ENTRY_ID.in(block))
                        .execute();
            }
            Map<Long, DivisionCode> divisions = tx.select(ACCOUNT.ID, ACCOUNT.DIVISION_CODE)
                    .from(ACCOUNT)
                    .where(ACCOUNT.ID.in(inserted.stream()
                            .map(one -> one.to().accountId())
                            .distinct()
                            .toList()))
                    .fetchMap(ACCOUNT.ID, ACCOUNT.DIVISION_CODE);
            BulkRows.insert(
                    tx,
                    MATCH_ASSIGNMENT,
                    List.of(
                            MATCH_ASSIGNMENT.ENTRY_ID,
                            MATCH_ASSIGNMENT.ACCOUNT_ID,
                            MATCH_ASSIGNMENT.ACCOUNT_NAME,
                            MATCH_ASSIGNMENT.DIVISION_CODE,
                            MATCH_ASSIGNMENT.DUE_ON,
                            MATCH_ASSIGNMENT.GIVEN_BY,
                            MATCH_ASSIGNMENT.GIVEN_AT),
                    inserted.stream().map(one -> row(one, divisions)).toList());
            audit.write(tx);
            return changed;
        }

        private static @Nullable Object[] row(Assignment one, Map<Long, DivisionCode> divisions) {
            return new @Nullable Object[] {
                one.entryId(),
                one.to().accountId(),
                one.to().name(),
                divisions.get(one.to().accountId()),
                one.dueOn(),
                one.givenBy(),
                one.givenAt()
            };
        }

        private void note(String deed, long entry, List<Assignment> had, List<Assignment> has) {
            List<FieldChange> changes = new ArrayList<>();
            FieldChange.addIfChanged(changes, HANDS, words(had), words(has));
            audit.changes(deed, JooqNationalLists.ENTRY, entry, null, changes);
        }

        /** Who has it, by when; null where nobody has. */
        private static String words(List<Assignment> hands) {
            return hands.stream()
                    .map(one -> one.to().name() + (one.dueOn() == null ? "" : "（" + one.dueOn() + "）"))
                    .sorted()
                    .collect(Collectors.joining("、"));
        }
    }
}
