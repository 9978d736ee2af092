package io.sitong.catalog.batch;

/**
 * What became of a batch since it was accepted.
 *
 * @param inForce catalog and list it was judged by, in a few words; empty where it was not kept
 * @param written rows it wrote
 * @param changedSince of them, rows that were changed again, whoever did it
 */
public record Standing(String inForce, int written, int changedSince) {}
