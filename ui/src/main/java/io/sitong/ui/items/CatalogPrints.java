package io.sitong.ui.items;

import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.standard.StandardFilter;
import io.sitong.catalog.standard.StandardItem;
import io.sitong.reports.format.Format;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;

/** Hands out reports on the published catalog as the reports are made elsewhere, with their sources at the end. */
public interface CatalogPrints {

    /** The catalog as it held on a day. */
    void catalog(Viewer viewer, StandardFilter filter, LocalDate day, Format format, OutputStream out)
            throws IOException;

    /**
     * Two published versions of one item beside each other.
     *
     * @throws IllegalArgumentException where the item has no such versions
     */
    void versions(Viewer viewer, StandardItem item, int from, int to, Format format, OutputStream out)
            throws IOException;
}
