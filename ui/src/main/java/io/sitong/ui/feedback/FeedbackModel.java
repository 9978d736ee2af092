package io.sitong.ui.feedback;

import io.sitong.catalog.NotYourDivision;
import io.sitong.catalog.StaleEdit;
import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.builtin.BuiltInData;
import io.sitong.catalog.division.Division;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.division.Divisions;
import io.sitong.catalog.feedback.Feedback;
import io.sitong.catalog.feedback.FeedbackFilter;
import io.sitong.catalog.feedback.FeedbackState;
import io.sitong.catalog.feedback.Feedbacks;
import io.sitong.catalog.paging.Page;
import io.sitong.catalog.paging.PageRequest;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the screen 反馈 asks and does. */
@Component
class FeedbackModel {

    private final Feedbacks feedbacks;
    private final Divisions divisions;
    private final Map<String, String> departments = BuiltInData.departments();

    FeedbackModel(Feedbacks feedbacks, Divisions divisions) {
        this.feedbacks = feedbacks;
        this.divisions = divisions;
    }

    sealed interface Outcome {
        record Done(Feedback feedback) implements Outcome {}

        /**
         * It was not taken.
         *
         * @param reason key of the text that says why
         */
        record Refused(String reason) implements Outcome {}
    }

    Page<Feedback> page(Viewer viewer, FeedbackFilter filter, PageRequest request) {
        return feedbacks.page(viewer, filter, request);
    }

    Map<FeedbackState, Long> counts(Viewer viewer, FeedbackFilter filter) {
        return feedbacks.counts(viewer, filter);
    }

    Optional<Feedback> find(Viewer viewer, long id) {
        return feedbacks.find(viewer, id);
    }

    Map<String, String> departments() {
        return departments;
    }

    String nameOf(DivisionCode division) {
        return divisions.find(division).map(Division::name).orElse(division.value());
    }

    Outcome answer(Viewer viewer, Feedback before, FeedbackState next, String words) {
        if (words.isBlank()) {
            return new Outcome.Refused(
                    next == FeedbackState.CLOSED ? "feedback.reason.missing" : "feedback.answer.missing");
        }
        try {
            return new Outcome.Done(feedbacks.answer(viewer, before, next, words.strip()));
        } catch (StaleEdit e) {
            return new Outcome.Refused("feedback.stale");
        } catch (NotYourDivision e) {
            return new Outcome.Refused("feedback.not.yours");
        }
    }
}
