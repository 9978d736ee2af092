package io.sitong.catalog.law;

import io.sitong.catalog.item.LegalBasis;
import java.util.List;

/**
 * Legal bases as they are stored, once for all items that have exactly these.
 *
 * @param number the store's own
 */
public record Bases(long number, List<LegalBasis> citations) {

    public Bases {
        citations = List.copyOf(citations);
    }
}
