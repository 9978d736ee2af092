package io.sitong.importer;

import io.sitong.catalog.division.DivisionCode;
import io.sitong.importer.problem.ImportProblem;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the importer understood of one file.
 *
 * @param uploadName the name under which the file was sent
 * @param sha256 of the bytes, in hexadecimal
 * @param format what the bytes really are: xlsx, xls, csv, html or docx
 * @param region whose items these are, where it is known
 * @param named whose items these seem to be by what stands in the file, whatever was said of it; absent where it names
 *     nobody
 * @param sheets sheets that were read
 * @param skipped sheets that were left out, with the reason
 * @param notes what a person should know about the file, as sentences
 */
public record ReadResult(
        String uploadName,
        String sha256,
        String format,
        FileKind kind,
        @Nullable DivisionCode region,
        @Nullable DivisionCode named,
        List<SheetResult> sheets,
        List<SkippedSheet> skipped,
        List<String> notes) {

    public Stream<ReadItem> items() {
        return sheets.stream().flatMap(s -> s.items().stream());
    }

    public Stream<ImportProblem> problems() {
        return sheets.stream().flatMap(s -> s.problems().stream());
    }

    public int itemCount() {
        return sheets.stream().mapToInt(s -> s.items().size()).sum();
    }

    public int problemCount() {
        return sheets.stream().mapToInt(s -> s.problems().size()).sum();
    }
}
