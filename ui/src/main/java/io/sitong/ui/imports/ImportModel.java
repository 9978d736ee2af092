package io.sitong.ui.imports;

import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.batch.BatchOutcome;
import io.sitong.catalog.batch.Batches;
import io.sitong.catalog.batch.ImportBatch;
import io.sitong.catalog.division.Division;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.division.Divisions;
import io.sitong.importer.ImportSession;
import io.sitong.importer.SpreadsheetImport;
import io.sitong.importer.SpreadsheetReader;
import io.sitong.importer.problem.Place;
import io.sitong.importer.stage.Decision;
import io.sitong.importer.stage.ImportPreview;
import io.sitong.importer.stage.PreviewRow;
import io.sitong.importer.stage.RowFilter;
import io.sitong.rules.Severity;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;

/** One person's file on its way in, and the files that came before. */
final class ImportModel {

    /** Which rows the preview shows. */
    enum Show {
        ALL,
        WRITTEN,
        TROUBLED,
        NEW,
        CHANGED,
        UNTOUCHED,
        BLOCKED
    }

    private static final int NEWEST = 50;

    private final SpreadsheetReader reader;
    private final SpreadsheetImport importing;
    private final Batches batches;
    private final Divisions divisions;
    private final Viewer viewer;
    private Optional<ImportSession> session = Optional.empty();
    private Optional<Path> file = Optional.empty();

    ImportModel(
            SpreadsheetReader reader,
            SpreadsheetImport importing,
            Batches batches,
            Divisions divisions,
            Viewer viewer) {
        this.reader = reader;
        this.importing = importing;
        this.batches = batches;
        this.divisions = divisions;
        this.viewer = viewer;
    }

    boolean mayImport() {
        return viewer.mayChangeRowsOf(viewer.scope());
    }

    Viewer viewer() {
        return viewer;
    }

    /** Reads an upload and works out what accepting it would do. */
    ImportSession open(InputStream bytes, String uploadName, DivisionCode division) {
        drop();
        Path kept = UploadedFiles.keep(bytes);
        try {
            ImportSession opened = new ImportSession(reader, importing, batches, viewer, division, kept, uploadName);
            session = Optional.of(opened);
            file = Optional.of(kept);
            return opened;
        } finally {
            if (session.isEmpty()) {
                UploadedFiles.forget(kept);
            }
        }
    }

    Optional<ImportSession> session() {
        return session;
    }

    /** Lets the file go; nothing was written. */
    void drop() {
        file.ifPresent(UploadedFiles::forget);
        file = Optional.empty();
        session = Optional.empty();
    }

    List<PreviewRow> rows(Show show, String text) {
        RowFilter filter = RowFilter.all().withText(text.isBlank() ? null : text.strip());
        RowFilter wanted = switch (show) {
            case ALL -> filter;
            case WRITTEN -> filter.withDecisions(Set.of(Decision.NEW, Decision.CHANGED));
            case TROUBLED -> filter.withTroubleOf(Severity.INFO);
            case NEW -> filter.withDecisions(Set.of(Decision.NEW));
            case CHANGED -> filter.withDecisions(Set.of(Decision.CHANGED));
            case UNTOUCHED -> filter.withDecisions(Set.of(Decision.UNTOUCHED, Decision.JOINED));
            case BLOCKED -> filter.withDecisions(Set.of(Decision.BLOCKED, Decision.OUTSIDE_SCOPE));
        };
        return session.map(s -> s.preview().rows(wanted)).orElse(List.of());
    }

    int count(Show show) {
        return rows(show, "").size();
    }

    Optional<ImportPreview> correct(Place place, String text) {
        return session.map(s -> s.correct(Map.of(place, text)));
    }

    BatchOutcome accept(LongConsumer progress) {
        return session.orElseThrow(() -> new IllegalStateException("no file is open"))
                .accept(progress);
    }

    List<ImportBatch> newest() {
        return batches.newest(viewer, NEWEST);
    }

    String nameOf(DivisionCode code) {
        return divisions.find(code).map(Division::name).orElse(code.value());
    }

    Optional<Division> division(DivisionCode code) {
        return divisions.find(code);
    }
}
