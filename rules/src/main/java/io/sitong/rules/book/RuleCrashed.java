package io.sitong.rules.book;

/**
 * A rule failed instead of judging: our mistake, not the catalog's; told to operators, never to users.
 *
 * @param code of the rule
 * @param item code and name of the item it failed on, or what else it was looking at
 */
public record RuleCrashed(String code, String item, RuntimeException cause) {}
