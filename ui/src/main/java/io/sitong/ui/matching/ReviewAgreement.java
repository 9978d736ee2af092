package io.sitong.ui.matching;

import io.sitong.catalog.blind.BlindAnswer;
import io.sitong.catalog.blind.BlindReview;
import io.sitong.rules.agreement.RatedTwice;
import io.sitong.rules.agreement.Rater;
import java.util.List;

/** Double reviews as what two people said of the same: the answer as first given, whatever was settled afterwards. */
public final class ReviewAgreement {

    private static final int BOTH = 2;

    private ReviewAgreement() {}

    public static List<RatedTwice> of(List<BlindReview> reviews) {
        return reviews.stream()
                .filter(review -> review.state().answered() && review.answers().size() == BOTH)
                .map(review -> of(review.answers().get(0), review.answers().get(1)))
                .toList();
    }

    private static RatedTwice of(BlindAnswer one, BlindAnswer other) {
        return RatedTwice.of(
                new Rater(one.accountId(), one.name()),
                one.category(),
                new Rater(other.accountId(), other.name()),
                other.category());
    }
}
