package io.sitong.catalog.item;

/** The published snapshot of a standard item that an implementation was made from. */
public record BasedOn(long standardId, int snapshot) {}
