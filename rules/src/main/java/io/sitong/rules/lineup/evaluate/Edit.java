package io.sitong.rules.lineup.evaluate;

import java.util.List;

/**
 * In what ways the name of an item differs from the name of an entry, as a reader put it.
 *
 * @param kinds such as 缩写, 语序, 加词; free words
 */
public record Edit(String entryName, String itemName, List<String> kinds) {}
