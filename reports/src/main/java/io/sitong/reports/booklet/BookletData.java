package io.sitong.reports.booklet;

import io.sitong.reports.outline.Imprint;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a booklet is made from.
 *
 * @param region for whom it holds, such as 内蒙古自治区
 * @param choice in words: what of the catalog is in it
 * @param arrangement by what the chapters are made
 * @param items in reading order; those of a chapter stand together
 * @param catalog state of the catalog, in words
 * @param lists titles and versions of the lists in force
 * @param madeAt the moment it was put together
 * @param remark said on the cover and the imprint page, such as that the codes are synthetic
 */
public record BookletData(
        String region,
        String choice,
        Arrangement arrangement,
        List<BookletItem> items,
        String catalog,
        List<String> lists,
        LocalDateTime madeAt,
        @Nullable String remark,
        Imprint imprint) {

    /** How the items are put into chapters. */
    public enum Arrangement {
        DEPARTMENT("按部门分章"),
        TOPIC("按主题分章");

        private final String label;

        Arrangement(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public BookletData {
        items = List.copyOf(items);
        lists = List.copyOf(lists);
        if (items.isEmpty()) {
            throw new IllegalArgumentException("a booklet has an item");
        }
    }
}
