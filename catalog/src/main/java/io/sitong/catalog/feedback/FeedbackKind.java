package io.sitong.catalog.feedback;

/** What somebody wants to say about a guide. */
public enum FeedbackKind {
    /** something in it is wrong */
    CORRECTION,
    /** something could be better */
    OPINION,
    /** something is not clear */
    QUESTION
}
