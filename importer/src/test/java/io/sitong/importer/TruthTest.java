package io.sitong.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.sitong.importer.sheet.ArchiveMembers;
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
        return truths().stream()
                .flatMap(truth -> TruthComparison.of(truth).stream().flatMap(said -> tests(truth, said)));
    }

    private static Stream<DynamicTest> tests(Path truth, TruthComparison said) {
        String file = truth.getFileName().toString().replace(ENDING, "");
        String name = file + (said.member().isEmpty() ? "" : "!" + said.member());
        Stream<DynamicTest> plain = Stream.of(
                DynamicTest.dynamicTest(name, () -> compare(truth, said.member(), Map.of(), file)),
                DynamicTest.dynamicTest(name + ", as sent", () -> compare(truth, said.member(), Map.of(), "")));
        Map<String, String> choices = said.choicesForNovelHeaders();
        return choices.isEmpty()
                ? plain
                : Stream.concat(
                        plain,
                        Stream.of(DynamicTest.dynamicTest(
                                name + ", new headers mapped by hand",
                                () -> compare(truth, said.member(), choices, ""))));
    }

    private static List<Path> truths() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(f -> f.toString().endsWith(ENDING)).sorted().toList();
        }
    }

    private static void compare(Path truth, String member, Map<String, String> choices, String plainName) {
        TruthComparison comparison = TruthComparison.of(truth).stream()
                .filter(said -> said.member().equals(member))
                .findFirst()
                .orElseThrow();
        Path file = Path.of(truth.toString().replace(ENDING, ""));
        String name = plainName.isEmpty() ? comparison.uploadName() : plainName;
        try (SentFiles sent = SentFiles.of(file, name, ImporterSettings.defaults())) {
            SentFiles.SentFile wanted = sent.files().stream()
                    .filter(f -> member.isEmpty() || f.name().equals(ArchiveMembers.plainName(member)))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("not in the archive: " + member));
            comparison.compare(new SpreadsheetReader(ImporterSettings.defaults())
                    .read(wanted.path(), name, ReadOptions.none().withColumnChoices(choices)));
        }
        REPORT.add(name, comparison);
        assertThat(comparison.differences())
                .as(file.getFileName() + ": " + comparison.line())
                .isEmpty();
    }
}
