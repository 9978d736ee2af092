package io.sitong.catalog.sample;

import io.sitong.catalog.division.Level;
import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import java.util.List;

/**
 * A standard item together with the kind of organ that carries it out.
 *
 * @param index its number in the sample, from 1; also the id of the standard item
 */
record Matter(int index, Item item, Organ organ, List<Level> levels) {

    static Matter of(int index, Item item, Organ organ) {
        List<Level> levels = item.codes(ItemField.USE_LEVEL).stream()
                .map(code -> Level.findByCode(code).orElseThrow())
                .toList();
        return new Matter(index, item, organ, levels);
    }

    String code() {
        return item.text(ItemField.CATALOG_CODE);
    }
}
