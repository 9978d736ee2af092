package io.sitong.catalog.feedback;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a stranger reads under the number of a receipt: what became of the feedback, and nothing of who sent or answered it.
 *
 * @param answer what was answered, or why it was closed without an answer
 */
public record FeedbackReply(
        String itemName,
        String catalogCode,
        FeedbackKind kind,
        Instant sentAt,
        FeedbackState state,
        @Nullable String answer,
        @Nullable Instant answeredAt) {}
