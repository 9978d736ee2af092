package io.sitong.ui.items;

import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.standard.StandardItem;
import io.sitong.reports.format.Format;
import io.sitong.ui.texts.Messages;
import java.io.IOException;
import java.io.OutputStream;

/** Two published versions of an item as a file, the earlier one first. */
record VersionsPrint(CatalogPrints prints, Viewer viewer, StandardItem item, int from, int to) {

    VersionsPrint {
        if (from >= to) {
            throw new IllegalArgumentException("version " + from + " is not before version " + to);
        }
    }

    String fileName(Format format) {
        return Messages.get("items.versions.file", item.item().name(), from, to) + "." + format.extension();
    }

    void write(Format format, OutputStream out) throws IOException {
        prints.versions(viewer, item, from, to, format, out);
    }
}
