package io.sitong.catalog.feedback;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A feedback as the staff see it.
 *
 * @param version optimistic version
 * @param itemName name of the item now
 * @param answer what was answered, or why it was closed without an answer
 */
public record Feedback(
        long id,
        int version,
        SentFeedback sent,
        String itemName,
        String catalogCode,
        Instant sentAt,
        FeedbackState state,
        @Nullable String answer,
        @Nullable String answeredBy,
        @Nullable Instant answeredAt) {}
