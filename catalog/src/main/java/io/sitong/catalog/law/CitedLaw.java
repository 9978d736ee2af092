package io.sitong.catalog.law;

import org.jspecify.annotations.Nullable;

/**
 * A law as one item's legal bases cite it.
 *
 * @param places articles cited, as official texts write them; empty for the law as a whole
 */
public record CitedLaw(
        String key,
        String name,
        @Nullable String kind,
        @Nullable String docNo,
        String places) {}
