package io.sitong.importer.intake;

import io.sitong.catalog.division.DivisionCode;
import io.sitong.importer.ColumnReading;
import io.sitong.importer.FileKind;
import io.sitong.importer.ReadResult;
import io.sitong.importer.SheetResult;
import io.sitong.importer.SkippedSheet;
import io.sitong.importer.stage.Decision;
import io.sitong.importer.stage.ImportPreview;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was understood of a sent file, without its rows.
 *
 * @param format what the bytes really are, see {@link ReadResult#format()}
 * @param named whose items these seem to be, see {@link ReadResult#named()}
 * @param notes what a person should know about the file, as sentences
 * @param decisions rows by what accepting would do with them, a name of {@link Decision}
 * @param fields changed fields by label, most frequent first
 * @param millis how long reading and comparing took
 */
public record Understood(
        FileKind kind,
        String format,
        @Nullable DivisionCode named,
        List<Sheet> sheets,
        List<SkippedSheet> skipped,
        List<String> notes,
        Map<String, Integer> decisions,
        Map<String, Integer> fields,
        long millis) {

    /**
     * One sheet that was read.
     *
     * @param headerRows 1-based
     */
    public record Sheet(
            String name,
            FileKind kind,
            List<Integer> headerRows,
            List<ColumnReading> columns,
            int items,
            int problems) {

        static Sheet of(SheetResult sheet) {
            return new Sheet(
                    sheet.name(),
                    sheet.kind(),
                    sheet.headerRows(),
                    sheet.columns(),
                    sheet.items().size(),
                    sheet.problems().size());
        }
    }

    static Understood of(ReadResult reading, ImportPreview preview, long millis) {
        return new Understood(
                reading.kind(),
                reading.format(),
                reading.named(),
                reading.sheets().stream().map(Sheet::of).toList(),
                reading.skipped(),
                preview.notes(),
                decisions(preview),
                preview.totals().fields(),
                millis);
    }

    private static Map<String, Integer> decisions(ImportPreview preview) {
        Map<String, Integer> counts = new HashMap<>();
        preview.totals().decisions().forEach((decision, count) -> counts.put(decision.name(), count));
        return counts;
    }

    /** Rows of these decisions. */
    public int count(Decision... wanted) {
        int count = 0;
        for (Decision decision : wanted) {
            count += decisions.getOrDefault(decision.name(), 0);
        }
        return count;
    }
}
