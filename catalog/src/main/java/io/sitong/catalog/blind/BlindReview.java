package io.sitong.catalog.blind;

import io.sitong.catalog.assignment.Assignee;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The double review of one entry, as one viewer may see it.
 *
 * @param answeredBy who has answered, in the order of answering: who, never what
 * @param answers as long as not both have answered, at most the viewer's own
 * @param settledBy who settled it, where the answers differed
 */
public record BlindReview(
        long id,
        int version,
        long entryId,
        BlindState state,
        List<Assignee> answeredBy,
        List<BlindAnswer> answers,
        String openedBy,
        Instant openedAt,
        @Nullable String settledBy,
        @Nullable String note) {

    public BlindReview {
        answeredBy = List.copyOf(answeredBy);
        answers = List.copyOf(answers);
        if (state == BlindState.ANSWERING && answers.size() > 1) {
            throw new IllegalArgumentException("nobody sees two answers before both are there");
        }
    }

    public boolean answered(long accountId) {
        return answeredBy.stream().anyMatch(person -> person.accountId() == accountId);
    }

    public Optional<BlindAnswer> of(long accountId) {
        return answers.stream()
                .filter(answer -> answer.accountId() == accountId)
                .findFirst();
    }
}
