package io.sitong.catalog.feedback;

import io.sitong.catalog.division.DivisionCode;
import org.jspecify.annotations.Nullable;

/**
 * Which feedbacks are wanted; absent parts do not restrict.
 *
 * @param within a division and all under it; always cut down to what the viewer may see
 * @param departmentCode digits 5-6 of the code of the item
 */
public record FeedbackFilter(
        @Nullable DivisionCode within,
        @Nullable FeedbackState state,
        @Nullable String departmentCode) {

    public static FeedbackFilter all() {
        return new FeedbackFilter(null, null, null);
    }

    public FeedbackFilter within(DivisionCode division) {
        return new FeedbackFilter(division, state, departmentCode);
    }

    public FeedbackFilter in(@Nullable FeedbackState wanted) {
        return new FeedbackFilter(within, wanted, departmentCode);
    }
}
