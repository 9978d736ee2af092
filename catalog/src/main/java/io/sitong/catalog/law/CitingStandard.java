package io.sitong.catalog.law;

/** A standard item that cites a law. */
public record CitingStandard(long id, String name, String catalogCode, String places) {}
