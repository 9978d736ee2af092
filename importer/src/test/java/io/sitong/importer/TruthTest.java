package io.sitong.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Reads every workbook with known ground truth and demands all of it: headers, columns, items, values, problems. Each is
 * read under the name a locality would give it and under its plain file name, from which nothing can be guessed; where
 * headers are left for a person to map, also with these mapped. {@code -Dsitong.truth=FOLDER} reads another folder.
 */
class TruthTest {

    private static final Path FOLDER = Path.of(System.getProperty(
            "sitong.truth",
            Path.of(System.getProperty("sitong.shared", "missing"))
                    .resolve("samples/workbooks")
                    .toString()));
    private static final String ENDING = ".truth.json";
    private static final TruthReport REPORT = new TruthReport();

    @AfterAll
    static void report() {
        System.out.println(REPORT.table());
    }

    @TestFactory
    Stream<DynamicTest> everyWorkbookIsReadAsItsTruthSays() throws IOException {
        if (!Files.isDirectory(FOLDER)) {
            // a factory without tests would not show up as skipped
            return Stream.of(DynamicTest.dynamicTest(
                    "shared workbooks", () -> assumeTrue(false, "the shared workbooks are not here: " + FOLDER)));
        }
        return truths().stream().flatMap(truth -> {
            String name = truth.getFileName().toString().replace(ENDING, "");
            Stream<DynamicTest> plain = Stream.of(
                    DynamicTest.dynamicTest(name, () -> compare(truth, Map.of(), name)),
                    DynamicTest.dynamicTest(name + ", as sent", () -> compare(truth, Map.of(), "")));
            Map<String, String> choices = new TruthComparison(truth).choicesForNovelHeaders();
            return choices.isEmpty()
                    ? plain
                    : Stream.concat(
                            plain,
                            Stream.of(DynamicTest.dynamicTest(
                                    name + ", new headers mapped by hand", () -> compare(truth, choices, ""))));
        });
    }

    private static List<Path> truths() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(f -> f.toString().endsWith(ENDING)).sorted().toList();
        }
    }

    private static void compare(Path truth, Map<String, String> choices, String plainName) {
        TruthComparison comparison = new TruthComparison(truth);
        Path file = Path.of(truth.toString().replace(ENDING, ""));
        String name = plainName.isEmpty() ? comparison.uploadName() : plainName;
        comparison.compare(new SpreadsheetReader(ImporterSettings.defaults())
                .read(file, name, ReadOptions.none().withColumnChoices(choices)));
        REPORT.add(name, comparison);
        assertThat(comparison.differences())
                .as(file.getFileName() + ": " + comparison.line())
                .isEmpty();
    }
}
