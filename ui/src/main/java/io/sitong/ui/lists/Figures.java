package io.sitong.ui.lists;

/**
 * How one list stands.
 *
 * @param mapped entries with a decided standard item
 * @param expected places where something is expected, over all entries
 * @param covered those of them that are covered
 * @param gaps what is missing, entries as a whole included
 */
public record Figures(int entries, int mapped, int expected, int covered, int gaps) {}
