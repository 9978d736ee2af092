package io.sitong.ui.items;

/** Something about a standard item was agreed to and holds now; what follows from it (implementations) has to follow. */
public record StandardPublished(long standardId) {}
