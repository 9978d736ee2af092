package io.sitong.ui.imports;

import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.batch.Batches;
import io.sitong.catalog.batch.ImportBatch;
import io.sitong.catalog.division.Division;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.division.Divisions;
import io.sitong.catalog.intake.Remark;
import io.sitong.catalog.intake.RowTotals;
import io.sitong.catalog.intake.SentFile;
import io.sitong.catalog.intake.SentFileState;
import io.sitong.catalog.intake.WaitingRow;
import io.sitong.catalog.intake.WaitingRowInFull;
import io.sitong.catalog.intake.Word;
import io.sitong.catalog.item.Implementation;
import io.sitong.catalog.item.Implementations;
import io.sitong.catalog.item.Item;
import io.sitong.catalog.paging.Page;
import io.sitong.catalog.paging.PageRequest;
import io.sitong.catalog.standard.StandardItem;
import io.sitong.catalog.standard.StandardItems;
import io.sitong.importer.FileKind;
import io.sitong.importer.MarkedWorkbook;
import io.sitong.importer.RawCells;
import io.sitong.importer.UnreadableFile;
import io.sitong.importer.intake.FileOptions;
import io.sitong.importer.intake.ImportDesk;
import io.sitong.importer.intake.MappingText;
import io.sitong.importer.intake.MarkedFile;
import io.sitong.importer.intake.ReadingProgress;
import io.sitong.importer.intake.RowDetails;
import io.sitong.importer.intake.Understood;
import io.sitong.importer.problem.Place;
import io.sitong.importer.stage.Conflict;
import io.sitong.ui.jobs.BackgroundJobs;
import io.sitong.ui.jobs.JobView;
import io.sitong.ui.texts.Messages;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One sent file on the screen. Everything is in the store; only the page of rows one looks at comes here.
 */
final class SentFileModel {

    /** Files read faster than this are read again while the person waits; larger ones beside the screen. */
    private static final long AT_ONCE_MILLIS = 1_500;

    /** Cells of larger files are not looked up in the file itself: unpacking it would take too long for one click. */
    private static final long LOOKED_UP_BYTES = 20L << 20;

    private final Services services;
    private final Viewer viewer;
    private SentFile file;
    private Optional<Understood> understood = Optional.empty();

    /** What the model works with. */
    record Services(
            ImportDesk desk,
            ImportDesk.Intake intake,
            RawCells cells,
            MarkedWorkbook marking,
            Implementations implementations,
            StandardItems standards,
            Divisions divisions,
            Batches batches,
            BackgroundJobs jobs) {}

    SentFileModel(Services services, Viewer viewer, SentFile file) {
        this.services = services;
        this.viewer = viewer;
        this.file = file;
        this.understood = services.desk().understood(file);
    }

    SentFile file() {
        return file;
    }

    Optional<Understood> understood() {
        return understood;
    }

    FileOptions options() {
        return services.desk().options(file);
    }

    boolean mayWork() {
        return viewer.mayChangeRowsOf(file.division());
    }

    String divisionName() {
        return nameOf(file.division());
    }

    String nameOf(DivisionCode code) {
        return services.divisions().find(code).map(Division::name).orElse(code.value());
    }

    /** Looks again; false where the file is not there any more. */
    boolean reload() {
        Optional<SentFile> now = services.desk().find(viewer, file.id());
        now.ifPresent(f -> {
            file = f;
            understood = services.desk().understood(f);
        });
        return now.isPresent();
    }

    /** Whether the rows follow what people said, and may be accepted. */
    boolean acceptable() {
        return mayWork() && file.state() == SentFileState.READY && !file.stale();
    }

    RowTotals totals() {
        return services.intake().rows().totals(viewer, file.id());
    }

    /** Batches made of a file with the same bytes, newest first. */
    List<ImportBatch> before() {
        String sha256 = file.sha256();
        return sha256 == null ? List.of() : services.batches().ofFile(viewer, sha256);
    }

    Page<WaitingRow> rows(RowFilter filter, PageRequest request) {
        return services.intake().rows().page(viewer, file.id(), filter.query(), request);
    }

    int count(RowFilter filter) {
        return services.intake().rows().count(viewer, file.id(), filter.query());
    }

    Page<Remark> remarks(RemarkFilter filter, PageRequest request) {
        return services.intake().rows().remarks(viewer, file.id(), filter.source(), filter.codeOrNull(), request);
    }

    /** A row with its cells. */
    Optional<RowInFull> row(int ordinal) {
        return services.intake().rows().find(viewer, file.id(), ordinal).map(this::inFull);
    }

    private RowInFull inFull(WaitingRowInFull row) {
        RowDetails details = services.desk().details(row.details());
        Long beforeId = row.beforeId();
        Item stored = beforeId == null
                ? null
                : services.implementations()
                        .find(viewer, beforeId)
                        .map(Implementation::item)
                        .orElse(null);
        Long standardId = details.attachment().standardId();
        Item standard = standardId == null
                ? null
                : services.standards().find(standardId).map(StandardItem::item).orElse(null);
        Optional<Understood.Sheet> sheet =
                understood.flatMap(u -> u.sheetOf(row.row().sheet(), row.row().row(), details.column()));
        return new RowCells(row, details, corrections(), stored, standard).with(sheet, texts(row.row()));
    }

    private List<String> texts(WaitingRow row) {
        if (file.bytes() > LOOKED_UP_BYTES || !services.intake().bytes().has(file.storedAs())) {
            return List.of();
        }
        try {
            return services.cells().of(services.intake().bytes().path(file.storedAs()), row.sheet(), row.row());
        } catch (UnreadableFile e) {
            return List.of();
        }
    }

    private Map<Place, String> corrections() {
        Map<Place, String> corrections = new HashMap<>();
        for (Word word : services.intake().files().words(viewer, file.id())) {
            if (word.kind() == Word.Kind.CORRECTION) {
                corrections.put(new Place(word.sheet(), word.row(), word.column()), word.said());
            }
        }
        return corrections;
    }

    int correctionCount() {
        return corrections().size();
    }

    /**
     * What came of texts put into cells.
     *
     * @param job see {@link #follow()}
     * @param nowhere where there is no row to put them into
     */
    record Corrected(Optional<JobView> job, List<Place> nowhere) {}

    Corrected correct(Map<Place, String> texts) {
        List<Place> nowhere = services.desk().correct(viewer, file.id(), texts);
        boolean nothing = nowhere.size() == texts.size();
        return new Corrected(nothing ? Optional.empty() : follow(), nowhere);
    }

    /** What a person should know of texts that were put nowhere; empty where all found their rows. */
    String nowhere(Corrected corrected, int all) {
        List<Place> places = corrected.nowhere();
        if (places.isEmpty()) {
            return "";
        }
        Place first = places.getFirst();
        int last = understood.map(u -> u.lastRow(first.sheet())).orElse(0);
        String key = first.row() > last ? "imports.paste.beyond" : "imports.paste.blank";
        return Messages.get(key, all, places.size(), first.cell(), last);
    }

    Optional<JobView> withdraw(Set<Place> places) {
        services.desk().withdraw(viewer, file.id(), places);
        return follow();
    }

    Optional<JobView> attach(RowInFull row, long standardId) {
        services.desk().attach(viewer, file.id(), row.place(), standardId);
        return follow();
    }

    Optional<JobView> choose(RowInFull row, String key, Conflict.Choice choice) {
        services.desk().choose(viewer, file.id(), row.place(), key, choice);
        return follow();
    }

    Optional<JobView> chooseColumns(Map<String, String> choices) {
        services.desk().chooseColumns(viewer, file.id(), choices);
        return follow();
    }

    Optional<JobView> chooseValues(String key, Map<String, String> codes) {
        services.desk().chooseValues(viewer, file.id(), key, codes);
        return follow();
    }

    /** What was mapped by hand, as a small file to be passed on. */
    byte[] mappingFile() {
        return MappingText.write(options().mapping());
    }

    /** @throws IllegalArgumentException when the bytes are no mapping; the message says what is wrong */
    Optional<JobView> useMapping(byte[] bytes) {
        services.desk().useMapping(viewer, file.id(), MappingText.read(bytes));
        return follow();
    }

    Optional<JobView> chooseKind(FileKind kind) {
        services.desk().chooseKind(viewer, file.id(), kind);
        return follow();
    }

    Optional<JobView> removeByBlanks(boolean remove) {
        services.desk().removeByBlanks(viewer, file.id(), remove);
        return follow();
    }

    /** Reads the file again: at once where that is quick, else beside the screen; the job, where it is one. */
    Optional<JobView> follow() {
        if (understood.map(u -> u.millis() < AT_ONCE_MILLIS).orElse(false)) {
            services.desk().read(viewer, file.id(), ReadingProgress.silent());
            reload();
            return Optional.empty();
        }
        reload();
        return Optional.of(read());
    }

    /** Reads the file beside the screen. */
    JobView read() {
        return services.jobs()
                .start(
                        viewer,
                        ReadFileJob.KEY,
                        Messages.get("imports.job.read", file.fileName()),
                        ReadFileJob.of(file));
    }

    /** Writes what waits, beside the screen. */
    JobView accept() {
        return services.jobs()
                .start(
                        viewer,
                        AcceptFileJob.KEY,
                        Messages.get("imports.accept.job", file.fileName()),
                        Map.of(
                                ReadFileJob.FILE,
                                Long.toString(file.id()),
                                AcceptFileJob.ROWS,
                                Integer.toString(Show.WRITTEN.count(totals()))));
    }

    /** The work going on for this file, as far as it is this person's. */
    Optional<JobView> running() {
        return services.jobs().of(viewer).stream()
                .filter(job -> !job.state().over() && isOfThisFile(job))
                .findFirst();
    }

    boolean isOfThisFile(JobView job) {
        return Long.toString(file.id()).equals(job.parameters().get(ReadFileJob.FILE));
    }

    void cancel(JobView job) {
        services.jobs().cancel(viewer, job.id());
    }

    void leaveOut(int ordinal, boolean out) {
        services.intake().rows().leaveOut(viewer, file.id(), ordinal, out);
    }

    /** Everything that fits the filter, not only what is on the screen; how many rows changed. */
    int leaveOutAll(RowFilter filter, boolean out) {
        return services.intake().rows().leaveOutAll(viewer, file.id(), filter.query(), out);
    }

    void drop() {
        services.desk().drop(viewer, file.id());
    }

    String markedName() {
        return MarkedWorkbook.fileName(file.fileName());
    }

    /** The sender's own workbook with every remark at its cell. */
    void writeMarked(OutputStream out) throws IOException {
        new MarkedFile(services.intake(), services.marking(), services.desk()).write(viewer, file, out);
    }

    /** The file as it was sent. */
    @Nullable
    Path original() {
        return services.intake().bytes().has(file.storedAs())
                ? services.intake().bytes().path(file.storedAs())
                : null;
    }
}
