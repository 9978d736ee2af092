package io.sitong.catalog.assignment;

/** A person whom entries can be given to: works for a division the giver sees, and decides correspondences. */
public record Assignee(long accountId, String name) {}
