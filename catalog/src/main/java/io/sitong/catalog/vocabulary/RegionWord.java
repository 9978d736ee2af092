package io.sitong.catalog.vocabulary;

import java.time.Instant;

/**
 * What a region decided of a pair of words, and why.
 *
 * @param inForce false where it was offered and is not wanted, so that it is not offered again
 * @param reason not blank
 */
public record RegionWord(long id, WordPair pair, boolean inForce, String reason, String by, Instant at) {

    public RegionWord {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("a decided word needs a reason");
        }
    }
}
