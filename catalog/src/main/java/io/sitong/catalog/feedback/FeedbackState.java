package io.sitong.catalog.feedback;

/** How far the staff are with a feedback. */
public enum FeedbackState {
    NEW,
    ANSWERED,
    /** done with, with or without an answer */
    CLOSED;

    public boolean mayBecome(FeedbackState next) {
        return switch (this) {
            case NEW -> next != NEW;
            case ANSWERED -> next != NEW;
            case CLOSED -> false;
        };
    }
}
