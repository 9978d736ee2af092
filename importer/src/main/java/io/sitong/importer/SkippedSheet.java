package io.sitong.importer;

/**
 * A sheet that was left out.
 *
 * @param role instructions, empty, code_table, hidden_data or unknown
 * @param reason the same in a sentence
 */
public record SkippedSheet(String name, String role, String reason) {}
