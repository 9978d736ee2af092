package io.sitong.importer.stage;

import java.util.List;

/**
 * A workbook as the preview needs it, whatever its format.
 *
 * @param sha256 of the bytes as sent
 * @param notes what a person should know about the reading, as sentences
 */
public record StagedFile(String fileName, String sha256, List<StagedSheet> sheets, List<String> notes) {

    public StagedFile {
        sheets = List.copyOf(sheets);
        notes = List.copyOf(notes);
    }
}
