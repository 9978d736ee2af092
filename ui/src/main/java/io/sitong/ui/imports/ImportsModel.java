package io.sitong.ui.imports;

import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.batch.Batches;
import io.sitong.catalog.batch.ImportBatch;
import io.sitong.catalog.division.Division;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.division.Divisions;
import io.sitong.catalog.intake.SentFile;
import io.sitong.catalog.paging.Page;
import io.sitong.catalog.paging.PageRequest;
import io.sitong.importer.intake.ImportDesk;
import io.sitong.importer.intake.Reception;
import io.sitong.importer.intake.Understood;
import io.sitong.ui.jobs.BackgroundJobs;
import io.sitong.ui.jobs.JobView;
import io.sitong.ui.texts.Messages;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The files on their way in, and those that came before. */
final class ImportsModel {

    private static final int SHOWN = 50;

    private final ImportDesk desk;
    private final ImportDesk.Intake intake;
    private final Batches batches;
    private final Divisions divisions;
    private final BackgroundJobs jobs;
    private final Viewer viewer;

    ImportsModel(
            SentFileModel.Services services, Batches batches, Divisions divisions, BackgroundJobs jobs, Viewer viewer) {
        this.desk = services.desk();
        this.intake = services.intake();
        this.batches = batches;
        this.divisions = divisions;
        this.jobs = jobs;
        this.viewer = viewer;
    }

    boolean mayImport() {
        return viewer.mayChangeRowsOf(viewer.scope());
    }

    Viewer viewer() {
        return viewer;
    }

    /** Keeps an upload and has what is in it read beside the screen. */
    Reception.Received receive(DivisionCode division, String fileName, InputStream bytes) {
        Reception.Received received = desk.receive(viewer, division, fileName, bytes);
        received.files().forEach(this::read);
        return received;
    }

    JobView read(SentFile file) {
        return jobs.start(
                viewer, ReadFileJob.KEY, Messages.get("imports.job.read", file.fileName()), ReadFileJob.of(file));
    }

    /** Files that wait for somebody, newest first. */
    List<SentFile> open() {
        return intake.files().open(viewer, SHOWN);
    }

    Optional<Understood> understood(SentFile file) {
        return desk.understood(file);
    }

    /** The work going on for files, as far as it is this person's, by number of the file. */
    Map<Long, JobView> running() {
        Map<Long, JobView> running = new HashMap<>();
        for (JobView job : jobs.of(viewer)) {
            String file = job.parameters().get(ReadFileJob.FILE);
            if (file != null && !job.state().over()) {
                running.put(Long.valueOf(file), job);
            }
        }
        return running;
    }

    void drop(SentFile file) {
        JobView job = running().get(file.id());
        if (job != null) {
            jobs.cancel(viewer, job.id());
        }
        desk.drop(viewer, file.id());
    }

    Page<ImportBatch> batches(PageRequest request) {
        return batches.page(viewer, request);
    }

    boolean hasBatches() {
        return !batches.newest(viewer, 1).isEmpty();
    }

    String nameOf(DivisionCode code) {
        return divisions.find(code).map(Division::name).orElse(code.value());
    }

    Optional<Division> division(DivisionCode code) {
        return divisions.find(code);
    }
}
