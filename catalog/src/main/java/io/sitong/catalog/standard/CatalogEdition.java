package io.sitong.catalog.standard;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which catalog a document was made from: two with the same figures on the same day are the same.
 *
 * @param items published until then, whatever became of them
 * @param versions published until then, of all items together
 * @param lastChange the day the last version or state took effect; absent where nothing was published
 */
public record CatalogEdition(
        long items, long versions, @Nullable LocalDate lastChange) {}
