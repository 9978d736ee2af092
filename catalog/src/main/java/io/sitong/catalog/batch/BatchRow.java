package io.sitong.catalog.batch;

import io.sitong.catalog.item.Implementation;
import org.jspecify.annotations.Nullable;

/**
 * One row to be written: a new implementation, or a change of a stored one.
 *
 * @param before the stored implementation the preview was made from; absent for a new row
 * @param after what shall be stored
 * @param place where the row stands in the file, such as {@code “许可事项”!17}
 */
public record BatchRow(@Nullable Implementation before, Implementation after, String place) {}
