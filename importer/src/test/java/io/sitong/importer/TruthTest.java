package io.sitong.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Reads every workbook with known ground truth and demands all of it: headers, columns, items, values, problems. */
class TruthTest {

    private static final Path FOLDER =
            Path.of(System.getProperty("sitong.shared", "missing")).resolve("samples/workbooks");
    private static final String ENDING = ".truth.json";

    @TestFactory
    Stream<DynamicTest> everyWorkbookIsReadAsItsTruthSays() throws IOException {
        if (!Files.isDirectory(FOLDER)) {
            // a factory without tests would not show up as skipped
            return Stream.of(DynamicTest.dynamicTest(
                    "shared workbooks", () -> assumeTrue(false, "the shared workbooks are not here: " + FOLDER)));
        }
        return truths().stream().flatMap(truth -> {
            String name = truth.getFileName().toString().replace(ENDING, "");
            return Stream.of(
                    DynamicTest.dynamicTest(name, () -> compare(truth, false)),
                    DynamicTest.dynamicTest(name + ", new headers mapped by hand", () -> compare(truth, true)));
        });
    }

    private static List<Path> truths() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(f -> f.toString().endsWith(ENDING)).sorted().toList();
        }
    }

    private static void compare(Path truth, boolean mappedByHand) {
        TruthComparison comparison = new TruthComparison(truth);
        Path file = Path.of(truth.toString().replace(ENDING, ""));
        ReadOptions options = ReadOptions.none();
        if (mappedByHand) {
            options = options.withColumnChoices(comparison.choicesForNovelHeaders());
        }
        comparison.compare(
                new SpreadsheetReader(ImporterSettings.defaults()).read(file, comparison.uploadName(), options));
        assertThat(comparison.differences())
                .as(file.getFileName() + ": " + comparison.line())
                .isEmpty();
    }
}
