package io.sitong.catalog.feedback;

import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.paging.Page;
import io.sitong.catalog.paging.PageRequest;
import java.util.Map;
import java.util.Optional;

/** All feedback. Strangers only add; staff see what concerns their division and those under it. */
public interface Feedbacks {

    /**
     * Keeps what a stranger sent; writes the audit trail.
     *
     * @param receipt under which the stranger reads what becomes of it
     */
    long add(SentFeedback sent, ReceiptNumber receipt);

    /** What became of the feedback with this receipt, for whoever has the number. */
    Optional<FeedbackReply> reply(ReceiptNumber receipt);

    Optional<Feedback> find(Viewer viewer, long id);

    /** The latest first. */
    Page<Feedback> page(Viewer viewer, FeedbackFilter filter, PageRequest request);

    Map<FeedbackState, Long> counts(Viewer viewer, FeedbackFilter filter);

    /**
     * Answers or closes; writes the audit trail.
     *
     * @param words the answer, or why it is closed
     * @throws io.sitong.catalog.StaleEdit when somebody was faster, or it is closed already
     * @throws io.sitong.catalog.NotYourDivision when it lies outside what the viewer may answer
     */
    Feedback answer(Viewer viewer, Feedback before, FeedbackState next, String words);
}
