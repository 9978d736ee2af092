package io.sitong.catalog.standard;

import io.sitong.catalog.item.Item;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A published version of a standard item; never changed.
 *
 * @param number 1, 2, 3, ... per item
 */
public record StandardSnapshot(
        long standardId,
        int number,
        Item item,
        LocalDate effective,
        Instant publishedAt,
        String publishedBy,
        String note) {}
