package io.sitong.reports.standard;

import io.sitong.catalog.standard.StandardFilter;
import io.sitong.catalog.standard.StandardItem;
import io.sitong.reports.outline.Imprint;
import java.time.LocalDate;
import java.util.function.Consumer;

/**
 * What the catalog says as of a day.
 *
 * @param day the day the versions held
 * @param filter what it is restricted to
 * @param count how many items there are
 * @param items hands over every item as it held on the day; asked several times, and must give the same each time
 */
public record CatalogData(LocalDate day, StandardFilter filter, long count, Source items, Imprint imprint) {

    /** Items one by one, so that a large catalog need not be held. */
    @FunctionalInterface
    public interface Source {

        void forEach(Consumer<? super StandardItem> receiver);
    }
}
