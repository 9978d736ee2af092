package io.sitong.importer;

import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.batch.BatchOutcome;
import io.sitong.catalog.batch.Batches;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.importer.problem.Place;
import io.sitong.importer.stage.Decision;
import io.sitong.importer.stage.ImportPreview;
import io.sitong.importer.stage.PreviewOptions;
import io.sitong.importer.stage.PreviewRow;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongConsumer;

/**
 * One file on its way into the catalog, as one person works on it: columns mapped, cells corrected, rows left out,
 * accepted. Every change reads the file again through the same code, so that what is seen is what will be stored.
 *
 * <p>Not for several threads at once.
 */
public final class ImportSession {

    private final SpreadsheetReader reader;
    private final SpreadsheetImport importing;
    private final Batches batches;
    private final Viewer viewer;
    private final DivisionCode division;
    private final Path file;
    private final String uploadName;
    private final Set<String> leftOut = new HashSet<>();
    private final Map<String, Long> attached = new LinkedHashMap<>();
    private ReadOptions readOptions;
    private PreviewOptions previewOptions = PreviewOptions.usual();
    private ReadResult reading;
    private ImportPreview preview;

    /**
     * Reads the file; columns and values the same sender mapped by hand in a file of the same shape are mapped so again.
     *
     * @param division whom the file is imported for
     * @throws UnreadableFile when nothing of the file can be read
     * @throws io.sitong.catalog.NotYourDivision when the viewer may not change the rows of that division
     */
    public ImportSession(
            SpreadsheetReader reader,
            SpreadsheetImport importing,
            Batches batches,
            Viewer viewer,
            DivisionCode division,
            Path file,
            String uploadName) {
        SpreadsheetImport.mayImport(viewer, division);
        this.reader = reader;
        this.importing = importing;
        this.batches = batches;
        this.viewer = viewer;
        this.division = division;
        this.file = file;
        this.uploadName = uploadName;
        this.readOptions = ReadOptions.forRegion(division);
        this.reading = reader.read(file, uploadName, readOptions);
        ReadMapping remembered =
                ReadMapping.ofRemembered(batches.rememberedColumns(division.value(), WorkbookShape.of(reading)));
        if (!remembered.isEmpty()) {
            this.readOptions = readOptions.withMapping(remembered);
            this.reading = reader.read(file, uploadName, readOptions);
        }
        this.preview = importing.preview(viewer, division, reading, previewOptions);
    }

    /** What was understood of the file: sheets, header rows, columns, problems. */
    public ReadResult reading() {
        return reading;
    }

    public ImportPreview preview() {
        return preview;
    }

    public DivisionCode division() {
        return division;
    }

    /** Columns mapped by hand, now or in an earlier file of the same shape; header text → key, empty to leave out. */
    public Map<String, String> columnChoices() {
        return readOptions.columnChoices();
    }

    /** Cells corrected in place. */
    public Map<Place, String> corrections() {
        return readOptions.corrections();
    }

    public Set<String> leftOut() {
        return Collections.unmodifiableSet(leftOut);
    }

    /** Maps columns by hand; see {@link ReadOptions#columnChoices()}. */
    public ImportPreview chooseColumns(Map<String, String> choices) {
        Map<String, String> all = new HashMap<>(readOptions.columnChoices());
        all.putAll(choices);
        return readAgain(readOptions.withColumnChoices(all));
    }

    /** Says what words or numbers of this sender mean; see {@link ReadOptions#valueChoices()}. */
    public ImportPreview chooseValues(String key, Map<String, String> codes) {
        Map<String, Map<String, String>> all = new HashMap<>(readOptions.valueChoices());
        Map<String, String> words = new HashMap<>(all.getOrDefault(key, Map.of()));
        words.putAll(codes);
        all.put(key, words);
        return readAgain(readOptions.withValueChoices(all));
    }

    /** Columns and values mapped by hand, to be saved as a small file or given to another session. */
    public ReadMapping mapping() {
        return readOptions.mapping();
    }

    /** Reads the file by a mapping made for another one. */
    public ImportPreview useMapping(ReadMapping mapping) {
        return readAgain(readOptions.withMapping(mapping));
    }

    /** Says what the file lists, where it was taken for something else. */
    public ImportPreview chooseKind(FileKind kind) {
        return readAgain(readOptions.withKind(kind));
    }

    /** Puts texts in place of what stands in cells. */
    public ImportPreview correct(Map<Place, String> texts) {
        Map<Place, String> all = new HashMap<>(readOptions.corrections());
        all.putAll(texts);
        return readAgain(readOptions.withCorrections(all));
    }

    /** Puts a pasted column into the cells from a place downwards. */
    public ImportPreview paste(Place from, List<String> texts) {
        Map<Place, String> cells = new HashMap<>();
        for (int i = 0; i < texts.size(); i++) {
            cells.put(new Place(from.sheet(), from.row() + i, from.column()), texts.get(i));
        }
        return correct(cells);
    }

    /** Takes corrections back: the cells say again what stands in the file. */
    public ImportPreview withdraw(Set<Place> places) {
        Map<Place, String> left = new HashMap<>(readOptions.corrections());
        left.keySet().removeAll(places);
        return readAgain(readOptions.withCorrections(left));
    }

    public ImportPreview choose(PreviewOptions options) {
        previewOptions = options;
        return previewAgain();
    }

    /** Unticks a row, or ticks it again. */
    public void leaveOut(String rowKey, boolean out) {
        if (out) {
            leftOut.add(rowKey);
        } else {
            leftOut.remove(rowKey);
        }
    }

    /** Says to which standard item a row belongs; kept when the file is read again. */
    public ImportPreview attach(String rowKey, long standardId) {
        preview = importing.attach(preview, rowKey, standardId);
        attached.put(rowKey, standardId);
        return preview;
    }

    /** How many rows accepting would write. */
    public int toWrite() {
        return (int) preview.rows().stream()
                .filter(row -> row.decision().writes() && !leftOut.contains(row.key()))
                .count();
    }

    /** Writes what the preview shows, in one transaction; what was mapped by hand is remembered. */
    public BatchOutcome accept(LongConsumer progress) {
        BatchOutcome outcome = importing.accept(viewer, preview, leftOut, progress);
        if (outcome instanceof BatchOutcome.Done && !mapping().isEmpty()) {
            batches.rememberColumns(
                    viewer,
                    division.value(),
                    WorkbookShape.of(reading),
                    mapping().remembered());
        }
        return outcome;
    }

    /** Shows what accepting would do now, after others changed rows in the meantime. */
    public ImportPreview refresh() {
        return previewAgain();
    }

    /** Gives the sender's own workbook back with every remark at its cell. */
    public void writeMarked(MarkedWorkbook marking, OutputStream out) throws IOException {
        marking.write(file, reading, preview, out);
    }

    private ImportPreview readAgain(ReadOptions options) {
        ReadResult again = reader.read(file, uploadName, options);
        readOptions = options;
        reading = again;
        return previewAgain();
    }

    private ImportPreview previewAgain() {
        preview = importing.preview(viewer, division, reading, previewOptions);
        for (Map.Entry<String, Long> word : attached.entrySet()) {
            PreviewRow row = preview.find(word.getKey()).orElse(null);
            if (row != null && row.decision() != Decision.BLOCKED && row.decision() != Decision.OUTSIDE_SCOPE) {
                preview = importing.attach(preview, word.getKey(), word.getValue());
            }
        }
        return preview;
    }
}
