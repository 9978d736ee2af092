package io.sitong.command.align;

import io.sitong.catalog.list.ListEntry;
import io.sitong.importer.ReadResult;
import java.util.List;

/**
 * What one run works on.
 *
 * @param files implementation lists of localities, read
 * @param catalogs standard catalogs, read: the one named, or catalog sheets among the files
 * @param catalogNamed a catalog was named and counts alone; else the files add what it lacks
 */
public record AlignInput(
        List<ReadResult> files,
        List<ReadResult> catalogs,
        boolean catalogNamed,
        List<ListEntry> entries,
        String listTitle) {

    public AlignInput {
        files = List.copyOf(files);
        catalogs = List.copyOf(catalogs);
        entries = List.copyOf(entries);
    }
}
