package io.sitong.catalog.paging;

/** The last row of a page: its sort value and, to break ties, its number. */
public record Keyset(String sortValue, long id) {}
