package io.sitong.catalog.list;

/**
 * Where a list came from.
 *
 * @param sha256 of the file's bytes, in hexadecimal
 */
public record Provenance(String fileName, String sha256, String importedBy) {}
