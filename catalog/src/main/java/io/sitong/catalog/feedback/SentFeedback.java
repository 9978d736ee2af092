package io.sitong.catalog.feedback;

import io.sitong.catalog.division.DivisionCode;
import org.jspecify.annotations.Nullable;

/**
 * What a stranger sent; checked for length before.
 *
 * @param standardId the item whose guide was read
 * @param division where it was read: decides who sees the feedback
 * @param contact telephone or mail address, if the person wants to be told
 */
public record SentFeedback(
        long standardId,
        DivisionCode division,
        FeedbackKind kind,
        String text,
        @Nullable String contact) {

    public static final int LONGEST_TEXT = 1000;
    public static final int LONGEST_CONTACT = 100;

    public SentFeedback {
        if (text.isBlank() || text.length() > LONGEST_TEXT) {
            throw new IllegalArgumentException("a feedback has 1 to " + LONGEST_TEXT + " characters");
        }
        if (contact != null && contact.length() > LONGEST_CONTACT) {
            throw new IllegalArgumentException("a contact has at most " + LONGEST_CONTACT + " characters");
        }
    }
}
