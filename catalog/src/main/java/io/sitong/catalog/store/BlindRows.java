package io.sitong.catalog.store;

import static io.sitong.catalog.store.db.Tables.BLIND_ANSWER;
import static io.sitong.catalog.store.db.Tables.BLIND_CHOICE;
import static io.sitong.catalog.store.db.Tables.BLIND_REVIEW;

import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.assignment.Assignee;
import io.sitong.catalog.blind.BlindAnswer;
import io.sitong.catalog.blind.BlindChoice;
import io.sitong.catalog.blind.BlindReview;
import io.sitong.catalog.blind.BlindState;
import io.sitong.catalog.match.Relation;
import io.sitong.catalog.store.db.tables.records.BlindReviewRecord;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Double reviews with their answers, as they lie in the tables; every way out of the store leads through the mask. */
final class BlindRows {

    private final DSLContext from;
    private final ItemJson json;

    BlindRows(DSLContext from, ItemJson json) {
        this.from = from;
        this.json = json;
    }

    ItemJson json() {
        return json;
    }

    /** As the viewer may see them, oldest first. */
    List<BlindReview> select(Viewer viewer, Condition condition) {
        return whole(condition).stream()
                .map(review -> review.state().answered() ? review : masked(review, viewer))
                .toList();
    }

    private static BlindReview masked(BlindReview review, Viewer viewer) {
        return new BlindReview(
                review.id(),
                review.version(),
                review.entryId(),
                review.state(),
                review.answeredBy(),
                review.of(viewer.accountId()).stream().toList(),
                review.openedBy(),
                review.openedAt(),
                review.settledBy(),
                review.note());
    }

    /** With all answers: for the deeds inside the store only. */
    List<BlindReview> whole(Condition condition) {
        List<BlindReviewRecord> reviews = from.selectFrom(BLIND_REVIEW)
                .where(condition)
                .orderBy(BLIND_REVIEW.ID)
                .fetch();
        Map<Long, List<BlindAnswer>> answers = answers(condition);
        return reviews.stream()
                .map(r -> review(r, answers.getOrDefault(r.getId(), List.of())))
                .toList();
    }

    private static BlindReview review(BlindReviewRecord r, List<BlindAnswer> answers) {
        return new BlindReview(
                r.getId(),
                r.getVersion(),
                r.getEntryId(),
                BlindState.valueOf(r.getState()),
                answers.stream()
                        .map(answer -> new Assignee(answer.accountId(), answer.name()))
                        .toList(),
                answers,
                r.getOpenedBy(),
                r.getOpenedAt(),
                r.getSettledBy(),
                r.getNote());
    }

    private Map<Long, List<BlindAnswer>> answers(Condition ofReviews) {
        Map<Long, List<BlindChoice>> choices = from
                .select(BLIND_CHOICE.asterisk())
                .from(BLIND_CHOICE)
                .join(BLIND_ANSWER)
                .on(BLIND_ANSWER.ID.eq(BLIND_CHOICE.ANSWER_ID))
                .join(BLIND_REVIEW)
                .on(BLIND_REVIEW.ID.eq(BLIND_ANSWER.REVIEW_ID))
                .where(ofReviews)
                .orderBy(BLIND_CHOICE.ANSWER_ID, BLIND_CHOICE.STANDARD_ID)
                .fetchInto(BLIND_CHOICE)
                .stream()
                .collect(Collectors.groupingBy(
                        r -> r.getAnswerId(),
                        Collectors.mapping(
                                r -> new BlindChoice(
                                        r.getStandardId(),
                                        Relation.valueOf(r.getRelation()),
                                        r.getScore(),
                                        json.readList(r.getReasons())),
                                Collectors.toList())));
        return from
                .select(BLIND_ANSWER.asterisk())
                .from(BLIND_ANSWER)
                .join(BLIND_REVIEW)
                .on(BLIND_REVIEW.ID.eq(BLIND_ANSWER.REVIEW_ID))
                .where(ofReviews)
                .orderBy(BLIND_ANSWER.REVIEW_ID, BLIND_ANSWER.ID)
                .fetchInto(BLIND_ANSWER)
                .stream()
                .collect(Collectors.groupingBy(
                        r -> r.getReviewId(),
                        Collectors.mapping(
                                r -> new BlindAnswer(
                                        r.getAccountId(),
                                        r.getAccountName(),
                                        choices.getOrDefault(r.getId(), List.of()),
                                        r.getCommentText(),
                                        r.getAnsweredAt()),
                                Collectors.toList())));
    }

    void add(long reviewId, Viewer viewer, List<BlindChoice> choices, @Nullable String comment, Instant now) {
        Long id = from.insertInto(BLIND_ANSWER)
                .set(BLIND_ANSWER.REVIEW_ID, reviewId)
                .set(BLIND_ANSWER.ACCOUNT_ID, viewer.accountId())
                .set(BLIND_ANSWER.ACCOUNT_NAME, viewer.name())
                .set(BLIND_ANSWER.COMMENT_TEXT, ColumnText.whole(comment))
                .set(BLIND_ANSWER.ANSWERED_AT, now)
                .returning(BLIND_ANSWER.ID)
                .fetchOne(BLIND_ANSWER.ID);
        for (BlindChoice choice : choices) {
            from.insertInto(BLIND_CHOICE)
                    .set(BLIND_CHOICE.ANSWER_ID, id)
                    .set(BLIND_CHOICE.STANDARD_ID, choice.standardId())
                    .set(BLIND_CHOICE.RELATION, choice.relation().name())
                    .set(BLIND_CHOICE.SCORE, choice.score())
                    .set(BLIND_CHOICE.REASONS, json.writeList(choice.reasons()))
                    .execute();
        }
    }

    void remove(long reviewId, long accountId) {
        List<Long> answers = from.select(BLIND_ANSWER.ID)
                .from(BLIND_ANSWER)
                .where(BLIND_ANSWER.REVIEW_ID.eq(reviewId))
                .and(BLIND_ANSWER.ACCOUNT_ID.eq(accountId))
                .fetch(BLIND_ANSWER.ID);
        from.deleteFrom(BLIND_CHOICE).where(BLIND_CHOICE.ANSWER_ID.in(answers)).execute();
        from.deleteFrom(BLIND_ANSWER).where(BLIND_ANSWER.ID.in(answers)).execute();
    }
}
