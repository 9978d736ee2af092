package io.sitong.ui.imports;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import io.sitong.catalog.batch.BatchAnswer;
import io.sitong.catalog.batch.BatchAnswerKind;
import io.sitong.catalog.batch.BatchAnswers;
import io.sitong.catalog.batch.BatchState;
import io.sitong.catalog.batch.Batches;
import io.sitong.catalog.batch.ImportBatch;
import io.sitong.catalog.batch.Standing;
import io.sitong.catalog.division.Division;
import io.sitong.catalog.division.Divisions;
import io.sitong.catalog.intake.SentFile;
import io.sitong.catalog.store.Stores;
import io.sitong.importer.ImportReceipt;
import io.sitong.importer.MarkedWorkbook;
import io.sitong.importer.intake.MarkedFile;
import io.sitong.reports.format.Format;
import io.sitong.ui.access.CurrentViewer;
import io.sitong.ui.jobs.BackgroundJobs;
import io.sitong.ui.jobs.JobView;
import io.sitong.ui.links.Links;
import io.sitong.ui.texts.Messages;
import io.sitong.ui.widgets.ConfirmInNumbers;
import io.sitong.ui.widgets.LinkTo;
import io.sitong.ui.widgets.ScreenFrame;
import jakarta.annotation.security.PermitAll;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One imported batch: its receipt, and the way back. */
@Route(Links.IMPORT)
@PermitAll
class ImportBatchView extends ScreenFrame implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Batches batches;
    private final transient BatchAnswers answers;
    private final transient SentFileModel.Services services;
    private final transient Divisions divisions;
    private final transient BackgroundJobs jobs;
    private final transient CurrentViewer current;
    private final Button undo = new Button(Messages.get("imports.batch.undo"));
    private transient @Nullable ImportBatch shown;
    private transient @Nullable Runnable stopListening;

    ImportBatchView(Stores stores, SentFileModel.Services services, BackgroundJobs jobs, CurrentViewer current) {
        super(Messages.get("imports.batch.title"), Messages.get("imports.batch.purpose"));
        this.batches = stores.batches();
        this.answers = stores.batchAnswers();
        this.services = services;
        this.jobs = jobs;
        this.divisions = stores.divisions();
        this.current = current;
        undo.addThemeVariants(ButtonVariant.LUMO_ERROR);
        undo.addClickListener(click -> {
            if (shown != null) {
                ask(shown);
            }
        });
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ImportBatch batch = event.getRouteParameters()
                .getLong(Links.ID)
                .flatMap(id -> batches.find(current.get(), id))
                .orElseThrow(NotFoundException::new);
        show(batch);
    }

    @Override
    public String getPageTitle() {
        return shown == null ? Messages.get("imports.batch.title") : titleOf(shown);
    }

    private static String titleOf(ImportBatch batch) {
        return Messages.get(corrects(batch) ? "imports.batch.title.correction" : "imports.batch.title");
    }

    /** Whether it is a correction made here, which came with no file. */
    private static boolean corrects(ImportBatch batch) {
        return batch.sha256().isEmpty();
    }

    private void show(ImportBatch batch) {
        shown = batch;
        setTitle(titleOf(batch));
        String place = divisions.find(batch.division()).map(Division::name).orElse(null);
        Standing standing = batches.standing(current.get(), batch.id()).orElseThrow();
        ImportReceipt of = ImportReceipt.of(batch, standing.inForce());
        List<BatchAnswer> came = answers.of(current.get(), batch.id());
        Pre receipt = new Pre(of.text(place));
        receipt.addClassName("receipt");
        Div links = new Div(LinkTo.anchor(Messages.get("imports.batch.back"), Links.imports()));
        links.addClassName("toolbar");
        for (Format format : ReceiptPrint.FORMATS) {
            links.add(printed(of, place, came, format));
        }
        if (standing.changedSince() > 0 && batch.state() == BatchState.ACCEPTED) {
            links.add(new Span(Messages.get("imports.batch.changed.since", standing.changedSince())));
        }
        services.intake()
                .files()
                .ofBatch(current.get(), batch.id())
                .filter(file -> services.intake().bytes().has(file.storedAs()))
                .ifPresent(file -> links.add(marked(file)));
        H2 answered = new H2(Messages.get("imports.answers"));
        if (came.isEmpty()) {
            content(receipt, links);
        } else if (came.stream().anyMatch(answer -> answer.kind() == BatchAnswerKind.REFUSED)) {
            // what could not be done is seen first
            content(links, answered, new AnswerGrid(came), receipt);
        } else {
            content(receipt, links, answered, new AnswerGrid(came));
        }
        undo.setVisible(batch.state() == BatchState.ACCEPTED && current.get().mayChangeRowsOf(batch.division()));
        undo.setEnabled(true);
        actions(undo);
    }

    private void ask(ImportBatch batch) {
        Map<String, Long> figures = new LinkedHashMap<>();
        figures.put(Messages.get("imports.batch.undo.added"), (long) batch.added());
        figures.put(Messages.get("imports.batch.undo.changed"), (long) batch.changed());
        long standing = answers.of(current.get(), batch.id()).stream()
                .filter(answer -> answer.kind() != BatchAnswerKind.REFUSED)
                .count();
        if (standing > 0) {
            figures.put(Messages.get("imports.batch.undo.answers"), standing);
        }
        new ConfirmInNumbers(
                        Messages.get("imports.batch.undo"),
                        Messages.get(corrects(batch) ? "imports.batch.undo.ask.correction" : "imports.batch.undo.ask"),
                        figures,
                        Messages.get("imports.batch.undo"),
                        () -> undo(batch))
                .open();
    }

    private void undo(ImportBatch batch) {
        jobs.start(
                current.get(),
                UndoBatchJob.KEY,
                Messages.get("imports.batch.undo.job", batch.fileName()),
                Map.of(UndoBatchJob.BATCH, Long.toString(batch.id())));
        undo.setEnabled(false);
    }

    private void told(JobView job) {
        boolean ours = shown != null
                && job.kind().equals(UndoBatchJob.KEY)
                && Long.toString(shown.id()).equals(job.parameters().get(UndoBatchJob.BATCH));
        if (!ours || shown == null || !job.state().over()) {
            return;
        }
        batches.find(current.get(), shown.id()).ifPresent(this::show);
        if (job.summary() != null) {
            Notification.show(job.summary(), 8_000, Notification.Position.BOTTOM_START);
        }
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        UI ui = attached.getUI();
        stopListening = jobs.listen(current.get(), job -> ui.access(() -> told(job)));
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        if (stopListening != null) {
            stopListening.run();
        }
    }

    private static Anchor printed(
            ImportReceipt receipt, @Nullable String place, List<BatchAnswer> answers, Format format) {
        DownloadHandler handler = event -> {
            event.setFileName(Messages.get(
                            receipt.ofCorrection() ? "imports.batch.print.file.correction" : "imports.batch.print.file",
                            receipt.batchId())
                    + "." + format.extension());
            event.setContentType(format.mediaType());
            try (OutputStream bytes = event.getOutputStream()) {
                format.writer().write(ReceiptPrint.of(receipt, place, answers), bytes);
            }
        };
        Anchor link = new Anchor(handler, Messages.get("imports.batch.print", format.label()));
        link.addClassName("link");
        return link;
    }

    /** The sender's own workbook with every remark at its cell, as long as its bytes are kept. */
    private Anchor marked(SentFile file) {
        DownloadHandler handler = event -> {
            event.setFileName(MarkedWorkbook.fileName(file.fileName()));
            event.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
            try (OutputStream bytes = event.getOutputStream()) {
                new MarkedFile(services.intake(), services.marking(), services.desk())
                        .write(current.get(), file, bytes);
            }
        };
        Anchor link = new Anchor(handler, Messages.get("imports.marked"));
        link.addClassName("link");
        return link;
    }
}
