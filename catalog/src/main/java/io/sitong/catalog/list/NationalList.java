package io.sitong.catalog.list;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A version of a list of matters to be served across provinces.
 *
 * @param title as shown; the built-in sample says 示例清单（非官方全文）
 * @param series lists with the same series are versions of one another
 * @param current the version of its series that counts
 * @param draft read and rehearsed, not yet adopted; nobody works on it
 * @param doubleReview every entry is decided by two people unseen by each other; goes on with the next version
 * @param provenance absent for what the product brings along
 */
public record NationalList(
        long id,
        String series,
        int versionNumber,
        String title,
        boolean sample,
        boolean current,
        boolean draft,
        boolean doubleReview,
        Instant importedAt,
        @Nullable Provenance provenance) {}
