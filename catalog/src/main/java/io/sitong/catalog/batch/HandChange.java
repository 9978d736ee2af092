package io.sitong.catalog.batch;

import io.sitong.catalog.item.Item;
import java.time.Instant;

/**
 * A value of one implementation that people changed since it was last imported.
 *
 * @param key of the field or repeat group
 * @param before an item that says only what stood there before people first changed it
 * @param by who changed it last
 * @param at when that was
 */
public record HandChange(String key, Item before, String by, Instant at) {}
