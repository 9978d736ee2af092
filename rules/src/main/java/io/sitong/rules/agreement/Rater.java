package io.sitong.rules.agreement;

/** One of those who answer. */
public record Rater(long id, String name) {}
