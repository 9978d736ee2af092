package io.sitong.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.sitong.catalog.account.Role;
import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.batch.BatchOutcome;
import io.sitong.catalog.batch.ImportBatch;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.item.ImplementationFilter;
import io.sitong.catalog.store.Stores;
import io.sitong.importer.stage.Decision;
import io.sitong.importer.stage.FieldChange;
import io.sitong.importer.stage.ImportPreview;
import io.sitong.importer.stage.PreviewOptions;
import io.sitong.importer.stage.PreviewRow;
import io.sitong.rules.book.RuleRun;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Takes the shared workbooks through the whole way in: read, preview, accept, marked file back, again, undo. */
class SampleWorkbooksImportDbTest {

    private static final Path FOLDER =
            Path.of(System.getProperty("sitong.shared", "missing")).resolve("samples/workbooks");

    private static final ImporterSettings SETTINGS = ImporterSettings.defaults();

    private final SpreadsheetReader reader = new SpreadsheetReader(SETTINGS);

    @TempDir
    private Path folder;

    private JdbcConnectionPool pool;
    private Stores stores;
    private SpreadsheetImport importing;

    @BeforeEach
    void openAnEmptyDatabase() {
        assumeTrue(Files.isDirectory(FOLDER), "the shared workbooks are not here: " + FOLDER);
        pool = JdbcConnectionPool.create(
                "jdbc:h2:mem:import" + System.identityHashCode(this) + Stores.H2_OPTIONS + ";DB_CLOSE_DELAY=-1",
                "sa",
                "");
        stores = Stores.open(pool, Clock.systemUTC());
        importing = new SpreadsheetImport(
                stores.implementations(),
                stores.standardItems(),
                stores.authorities(),
                stores.batches(),
                new RuleRun(),
                Clock.systemUTC());
    }

    @AfterEach
    void closeIt() {
        if (pool != null) {
            pool.dispose();
        }
    }

    @TestFactory
    Stream<DynamicTest> everyWorkbookGoesInAndASecondTimeTouchesNothing() {
        return Stream.of(
                        "a01_plain.xlsx",
                        "a03_two_row_onehot.xlsx",
                        "a04_material_rows.xlsx",
                        "a05_numbered_cells.xlsx",
                        "a06_legacy.xls",
                        "a07_gb18030.csv",
                        "a08_utf8bom_semicolon.csv",
                        "a09_multi_sheet_codes.xlsx",
                        "a10_synonyms_units.xlsx",
                        "a12_duplicates_formulas.xlsx",
                        "a13_html_table.xls",
                        "a14_renamed_3000.xls")
                .map(name -> DynamicTest.dynamicTest(name, () -> goesInAndComesBackMarked(name)));
    }

    private void goesInAndComesBackMarked(String name) throws IOException {
        Map<String, Object> truth = JsonText.object(Files.readString(FOLDER.resolve(name + ".truth.json")));
        DivisionCode division = new DivisionCode((String) truth.get("region_code"));
        Viewer viewer = new Viewer(1, "经办人", Role.LOCALITY, division);
        ReadResult reading = read(name, division);
        long before = count(viewer);
        ImportPreview preview = importing.preview(viewer, division, reading, PreviewOptions.usual());
        assertThat(preview.rows()).hasSize(reading.itemCount());
        assertThat(preview.totals().count(Decision.OUTSIDE_SCOPE)).isZero();

        ImportBatch batch = accept(viewer, preview);
        assertThat(count(viewer) - before)
                .isEqualTo(batch.added())
                .isEqualTo(preview.totals().count(Decision.NEW));

        ImportPreview again = importing.preview(viewer, division, reading, PreviewOptions.usual());
        assertThat(written(again)).as("rows that would be written again").isEmpty();

        Path marked = folder.resolve(name + ".marked.xlsx");
        try (OutputStream out = Files.newOutputStream(marked)) {
            new MarkedWorkbook(SETTINGS).write(FOLDER.resolve(name), reading, preview, out);
        }
        ImportPreview ofMarked = importing.preview(
                viewer, division, reader.read(marked, name, ReadOptions.forRegion(division)), PreviewOptions.usual());
        assertThat(written(ofMarked))
                .as("rows of the marked file that would be written")
                .isEmpty();
        assertThat(ofMarked.rows()).hasSameSizeAs(preview.rows());

        assertThat(importing.undo(viewer, batch.id())).isInstanceOf(BatchOutcome.Done.class);
        assertThat(count(viewer)).isEqualTo(before);
    }

    private static List<String> written(ImportPreview preview) {
        return preview.rows().stream()
                .filter(row -> row.decision().writes())
                .map(row -> row.key() + " " + row.decision() + " "
                        + row.changes().stream().map(FieldChange::line).toList())
                .toList();
    }

    @Test
    @SuppressWarnings("unchecked")
    void aSecondWorkbookChangesJustWhatItsTruthSays() throws IOException {
        DivisionCode division = new DivisionCode("150125000000");
        Viewer viewer = new Viewer(1, "武川县经办人", Role.LOCALITY, division);
        accept(viewer, importing.preview(viewer, division, read("a01_plain.xlsx", division), PreviewOptions.usual()));
        ImportPreview preview = importing.preview(
                viewer, division, read("a12_duplicates_formulas.xlsx", division), PreviewOptions.usual());
        Map<String, Object> truth =
                JsonText.object(Files.readString(FOLDER.resolve("a12_duplicates_formulas.xlsx.truth.json")));
        for (Object each : (List<Object>) truth.get("updates")) {
            Map<String, Object> update = (Map<String, Object>) each;
            PreviewRow row = preview.find("“2024年调整”!" + update.get("row")).orElseThrow();
            if (row.decision() == Decision.BLOCKED && row.reason().contains("内容也相同")) {
                continue;
            }
            Map<String, String> changes = row.changes().stream()
                    .collect(Collectors.toMap(FieldChange::key, c -> c.before() + " → " + c.after()));
            Map<String, List<Object>> changed = (Map<String, List<Object>>) update.get("changed");
            Set<String> expected = Stream.concat(
                            changed.keySet().stream(), ((List<String>) update.get("added")).stream())
                    .collect(Collectors.toSet());
            assertThat(row.decision()).as(row.key()).isEqualTo(Decision.CHANGED);
            assertThat(changes.keySet()).as(row.key()).isEqualTo(expected);
            changed.forEach(
                    (key, values) -> assertThat(changes.get(key)).isEqualTo(values.get(0) + " → " + values.get(1)));
        }
    }

    private ReadResult read(String name, DivisionCode division) {
        return reader.read(FOLDER.resolve(name), name, ReadOptions.forRegion(division));
    }

    private ImportBatch accept(Viewer viewer, ImportPreview preview) {
        BatchOutcome outcome = importing.accept(viewer, preview, Set.of(), written -> {});
        assertThat(outcome).isInstanceOf(BatchOutcome.Done.class);
        return ((BatchOutcome.Done) outcome).batch();
    }

    private long count(Viewer viewer) {
        return stores.implementations().count(viewer, ImplementationFilter.all());
    }
}
