package io.sitong.rules.book;

/**
 * A rule of {@code rules.csv} that what the catalog holds cannot decide. It is said here instead of guessed, with what
 * stands in its place.
 *
 * @param code letter and two digits from {@code rules.csv}; such a code belongs to no {@link io.sitong.rules.Rule}
 * @param title the sentence that should be true
 * @param reason why the data cannot tell
 * @param instead what the product does about it
 */
public record UndecidedRule(String code, String title, String reason, String instead) {}
