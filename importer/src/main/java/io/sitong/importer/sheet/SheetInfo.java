package io.sitong.importer.sheet;

/**
 * One sheet of a workbook.
 *
 * @param name as shown; empty for a text file
 * @param hidden hidden in any way
 * @param number position in the workbook, from 0
 */
public record SheetInfo(String name, boolean hidden, int number) {}
