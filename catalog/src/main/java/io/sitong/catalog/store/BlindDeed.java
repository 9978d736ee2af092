package io.sitong.catalog.store;

import static io.sitong.catalog.store.db.Tables.BLIND_REVIEW;
import static io.sitong.catalog.store.db.Tables.CORRESPONDENCE;
import static io.sitong.catalog.store.db.Tables.ITEM_NAME;
import static io.sitong.catalog.store.db.Tables.MATCH_ASSIGNMENT;
import static io.sitong.catalog.store.db.Tables.STANDARD_ITEM;

import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.blind.BlindAnswer;
import io.sitong.catalog.blind.BlindChoice;
import io.sitong.catalog.blind.BlindOutcome;
import io.sitong.catalog.blind.BlindReview;
import io.sitong.catalog.blind.BlindState;
import io.sitong.catalog.match.Correspondence;
import io.sitong.catalog.match.MatchState;
import io.sitong.catalog.match.Polarity;
import io.sitong.catalog.match.Relation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/**
 * One deed in a double review inside its transaction. What was answered enters the trail and the correspondences only
 * when both answers are there.
 */
final class BlindDeed {

    private static final int BOTH = 2;

    private final DSLContext tx;
    private final BlindRows rows;
    private final JooqMatches matches;
    private final Viewer viewer;
    private final Instant now;
    private final AuditLog audit;

    BlindDeed(DSLContext tx, BlindRows rows, JooqMatches matches, Viewer viewer, Instant now) {
        this.tx = tx;
        this.rows = rows;
        this.matches = matches;
        this.viewer = viewer;
        this.now = now;
        this.audit = AuditLog.by(viewer, now);
    }

    BlindOutcome answer(BlindReview review, List<BlindChoice> choices, @Nullable String comment) {
        boolean again = review.answered(viewer.accountId());
        if (review.state() != BlindState.ANSWERING) {
            return again ? new BlindOutcome.Fixed() : new BlindOutcome.AlreadyChanged();
        }
        if (!again && !asked(review)) {
            return new BlindOutcome.NotAsked();
        }
        BlindAnswer own = new BlindAnswer(viewer.accountId(), viewer.name(), choices, comment, now);
        rows.remove(review.id(), viewer.accountId());
        rows.add(review.id(), viewer, choices, comment, now);
        audit.deed("answer", JooqNationalLists.ENTRY, review.entryId(), null);
        BlindAnswer first = review.answers().stream()
                .filter(answer -> answer.accountId() != viewer.accountId())
                .findFirst()
                .orElse(null);
        if (first == null) {
            update(review, BlindState.ANSWERING, null);
            audit.write(tx);
            return new BlindOutcome.Answered();
        }
        if (!first.sameAs(own)) {
            update(review, BlindState.DIFFERENT, null);
            audit.deed("differ", JooqNationalLists.ENTRY, review.entryId(), null, words(List.of(first, own)));
            audit.write(tx);
            return new BlindOutcome.Differs();
        }
        update(review, BlindState.AGREED, null);
        audit.deed("agree", JooqNationalLists.ENTRY, review.entryId(), null, words(List.of(first, own)));
        audit.write(tx);
        return new BlindOutcome.Agreed(write(review.entryId(), merged(first, own), viewer, comments(first, own)));
    }

    /** Those who have the entry in their hands; anybody for a place that is in nobody's. */
    private boolean asked(BlindReview review) {
        Set<Long> people = tx.select(MATCH_ASSIGNMENT.ACCOUNT_ID)
                .from(MATCH_ASSIGNMENT)
                .where(MATCH_ASSIGNMENT.ENTRY_ID.eq(review.entryId()))
                .fetchSet(MATCH_ASSIGNMENT.ACCOUNT_ID);
        Set<Long> taken = new HashSet<>(people);
        review.answeredBy().forEach(person -> taken.add(person.accountId()));
        return people.contains(viewer.accountId()) || taken.size() < BOTH;
    }

    BlindOutcome takeBack(BlindReview review) {
        if (!review.answered(viewer.accountId())) {
            return new BlindOutcome.NotAsked();
        }
        if (review.state() != BlindState.ANSWERING) {
            return new BlindOutcome.Fixed();
        }
        rows.remove(review.id(), viewer.accountId());
        update(review, BlindState.ANSWERING, null);
        audit.deed("take_back", JooqNationalLists.ENTRY, review.entryId(), null).write(tx);
        return new BlindOutcome.TakenBack();
    }

    BlindOutcome settle(BlindReview review, long accountId, @Nullable String note) {
        if (review.state() != BlindState.DIFFERENT) {
            return new BlindOutcome.AlreadyChanged();
        }
        BlindAnswer stands = review.of(accountId).orElse(null);
        if (stands == null) {
            return new BlindOutcome.AlreadyChanged();
        }
        if (accountId == viewer.accountId()) {
            return new BlindOutcome.OwnAnswer();
        }
        settled(review, note);
        return new BlindOutcome.Settled(
                write(review.entryId(), stands, viewer, joined(comments(stands), note(viewer.name(), note))));
    }

    BlindOutcome settleOtherwise(BlindReview review, List<BlindChoice> choices, @Nullable String note) {
        if (review.state() != BlindState.DIFFERENT) {
            return new BlindOutcome.AlreadyChanged();
        }
        if (review.answered(viewer.accountId())) {
            return new BlindOutcome.OwnAnswer();
        }
        settled(review, note);
        BlindAnswer own = new BlindAnswer(viewer.accountId(), viewer.name(), choices, note, now);
        return new BlindOutcome.Settled(write(review.entryId(), own, null, note));
    }

    private void settled(BlindReview review, @Nullable String note) {
        update(review, BlindState.SETTLED, note);
        audit.deed("settle", JooqNationalLists.ENTRY, review.entryId(), null, Objects.requireNonNullElse(note, ""));
        audit.write(tx);
    }

    private void update(BlindReview review, BlindState state, @Nullable String note) {
        boolean settled = state == BlindState.SETTLED || state == BlindState.AGREED;
        tx.update(BLIND_REVIEW)
                .set(BLIND_REVIEW.STATE, state.name())
                .set(BLIND_REVIEW.OPEN_ENTRY, state.open() ? Long.valueOf(review.entryId()) : null)
                .set(BLIND_REVIEW.VERSION, review.version() + 1)
                .set(BLIND_REVIEW.SETTLED_BY, settled ? viewer.name() : null)
                .set(BLIND_REVIEW.SETTLED_AT, settled ? now : null)
                .set(BLIND_REVIEW.NOTE, ColumnText.whole(note))
                .where(BLIND_REVIEW.ID.eq(review.id()))
                .execute();
    }

    // ---- the decision

    /** Where the two differ only in whether names differ, the one that says so stands. */
    private static BlindAnswer merged(BlindAnswer first, BlindAnswer second) {
        List<BlindChoice> choices = new ArrayList<>();
        for (BlindChoice choice : first.choices()) {
            boolean otherName = second.choices().stream()
                    .anyMatch(c -> c.standardId() == choice.standardId() && c.relation() == Relation.SAME_MEANING);
            choices.add(
                    otherName
                            ? new BlindChoice(
                                    choice.standardId(), Relation.SAME_MEANING, choice.score(), choice.reasons())
                            : choice);
        }
        return new BlindAnswer(first.accountId(), first.name(), choices, first.comment(), first.answeredAt());
    }

    /**
     * Writes an answer as the decision on its entry; what had been sent back before is withdrawn with it.
     *
     * @param second who signs it as the second person; absent where that one is still to come
     */
    private List<Correspondence> write(
            long entryId, BlindAnswer answer, @Nullable Viewer second, @Nullable String comment) {
        List<Correspondence> known = JooqMatches.select(tx, rows.json(), CORRESPONDENCE.ENTRY_ID.eq(entryId));
        List<Correspondence> decided = new ArrayList<>();
        if (answer.choices().isEmpty()) {
            decided.add(decision(entryId, null, answer, second, comment));
        }
        for (BlindChoice choice : answer.choices()) {
            decided.add(decision(entryId, choice, answer, second, comment));
        }
        for (Correspondence old : known) {
            boolean decidedNow = decided.stream().anyMatch(c -> Objects.equals(c.standardId(), old.standardId()));
            if (!decidedNow && old.state() == MatchState.REJECTED) {
                matches.write(tx, viewer, old.in(MatchState.UNMAPPED), now);
            }
        }
        List<Correspondence> written = new ArrayList<>();
        for (Correspondence one : decided) {
            Correspondence row = known.stream()
                    .filter(old -> Objects.equals(old.standardId(), one.standardId()))
                    .findFirst()
                    .map(old -> (one.comment() == null ? one.commented(old.comment()) : one)
                            .numbered(old.id(), old.version()))
                    .orElse(one);
            written.add(matches.write(tx, viewer, row, now));
        }
        return written;
    }

    private Correspondence decision(
            long entryId,
            @Nullable BlindChoice choice,
            BlindAnswer answer,
            @Nullable Viewer second,
            @Nullable String comment) {
        return new Correspondence(
                0,
                0,
                entryId,
                choice == null ? null : Long.valueOf(choice.standardId()),
                choice == null ? Relation.NO_COUNTERPART : choice.relation(),
                Polarity.IS,
                second == null ? MatchState.MAPPED : MatchState.ACCEPTED,
                choice == null ? null : choice.score(),
                choice == null ? List.of() : choice.reasons(),
                comment,
                answer.name(),
                answer.accountId(),
                second == null ? null : second.name(),
                second == null ? null : Long.valueOf(second.accountId()),
                now);
    }

    // ---- words

    private static @Nullable String comments(BlindAnswer... answers) {
        return joined(Stream.of(answers)
                .map(answer -> note(answer.name(), answer.comment()))
                .toArray(String[]::new));
    }

    private static @Nullable String note(String name, @Nullable String words) {
        return words == null || words.isBlank() ? null : name + "：" + words.strip();
    }

    private static @Nullable String joined(@Nullable String... words) {
        String all = Stream.of(words).filter(Objects::nonNull).collect(Collectors.joining("\n"));
        return all.isEmpty() ? null : all;
    }

    private String words(List<BlindAnswer> answers) {
        return answers.stream()
                .map(answer -> answer.name() + "：" + words(answer))
                .collect(Collectors.joining("；"));
    }

    private String words(BlindAnswer answer) {
        return answer.choices().isEmpty()
                ? Relation.NO_COUNTERPART.label()
                : answer.choices().stream()
                        .map(choice -> choice.relation().label() + " " + nameOf(choice.standardId()))
                        .collect(Collectors.joining("、"));
    }

    private String nameOf(long standardId) {
        String name = tx.select(ITEM_NAME.NAME)
                .from(STANDARD_ITEM)
                .join(ITEM_NAME)
                .on(ITEM_NAME.ID.eq(STANDARD_ITEM.NAME_ID))
                .where(STANDARD_ITEM.ID.eq(standardId))
                .fetchOne(ITEM_NAME.NAME);
        return name == null ? Long.toString(standardId) : name;
    }
}
