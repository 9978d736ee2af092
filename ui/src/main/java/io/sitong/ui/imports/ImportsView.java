package io.sitong.ui.imports;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.sitong.catalog.NotYourDivision;
import io.sitong.catalog.batch.Batches;
import io.sitong.catalog.division.Division;
import io.sitong.catalog.division.Divisions;
import io.sitong.catalog.intake.SentFile;
import io.sitong.importer.intake.Reception;
import io.sitong.ui.access.CurrentViewer;
import io.sitong.ui.jobs.BackgroundJobs;
import io.sitong.ui.links.Links;
import io.sitong.ui.texts.Messages;
import io.sitong.ui.widgets.ConfirmInNumbers;
import io.sitong.ui.widgets.DivisionField;
import io.sitong.ui.widgets.EmptyState;
import io.sitong.ui.widgets.LinkTo;
import io.sitong.ui.widgets.ScreenFrame;
import io.sitong.ui.workbooks.TemplateDesk;
import io.sitong.ui.workbooks.TemplateOffer;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** 导入: files go in here; those that wait are looked at and accepted one by one; below, what was imported before. */
@Route(Links.IMPORTS)
@PermitAll
class ImportsView extends ScreenFrame implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient ImportsModel model;
    private final transient BackgroundJobs jobs;
    private final DivisionField division;
    private final SentFileUpload upload;
    private final Div failures = new Div();
    private final Div waiting = new Div();
    private final Div history = new Div();
    private final SentFileGrid open;
    private transient @Nullable Runnable stopListening;

    ImportsView(
            SentFileModel.Services services,
            Batches batches,
            Divisions divisions,
            BackgroundJobs jobs,
            TemplateDesk templates,
            CurrentViewer current,
            Clock clock) {
        super(Messages.get("imports.title"), Messages.get("imports.purpose"));
        this.jobs = jobs;
        model = new ImportsModel(services, batches, divisions, jobs, current.get());
        open = new SentFileGrid(model, clock, this::askToDrop);
        division = new DivisionField(Messages.get("imports.upload.division"), divisions, current.get());
        model.division(current.get().scope()).ifPresent(division::setValue);
        upload = new SentFileUpload(this::receive, this::received, this::failed);
        Div sending = new Div(division, upload);
        sending.addClassName("upload-row");
        sending.setVisible(model.mayImport());
        division.addValueChangeListener(event -> upload.setEnabled(event.getValue() != null));
        TemplateOffer offer = new TemplateOffer(templates, current.get());
        offer.show(division.getValue());
        division.addValueChangeListener(event -> offer.show(event.getValue()));
        content(sending, offer, failures, waiting, history);
        show();
    }

    @Override
    public String getPageTitle() {
        return Messages.get("imports.title");
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        UI ui = attached.getUI();
        stopListening = jobs.listen(
                model.viewer(),
                job -> ui.access(() -> {
                    if (job.kind().startsWith("import.")) {
                        waiting(model.open());
                    }
                }));
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        if (stopListening != null) {
            stopListening.run();
        }
    }

    /** Runs while the bytes arrive, without the screen. */
    private Reception.Received receive(String fileName, java.io.InputStream bytes) {
        Division target = division.getValue();
        if (target == null) {
            throw new NotYourDivision(fileName);
        }
        return model.receive(target.code(), fileName, bytes);
    }

    /** One file is looked at at once, several wait in the list. */
    private void received(List<SentFile> files) {
        if (files.size() == 1) {
            LinkTo.go(UI.getCurrent(), Links.sentFile(files.getFirst().id()));
            return;
        }
        show();
    }

    private void failed(String fileName, @Nullable String why) {
        // what a reader says of a file begins with its name
        String reason =
                why == null ? "" : why.startsWith("“" + fileName + "”") ? why.substring(fileName.length() + 2) : why;
        Paragraph words = new Paragraph(Messages.get("imports.upload.refused", fileName, reason));
        words.addClassName("read-failed");
        words.getElement().setAttribute("role", "alert");
        failures.add(words);
    }

    private void show() {
        List<SentFile> files = model.open();
        waiting(files);
        history.removeAll();
        if (model.hasBatches()) {
            history.add(new H2(Messages.get("imports.history")), new BatchGrid(model));
        } else if (files.isEmpty()) {
            history.add(new EmptyState(
                    VaadinIcon.UPLOAD, Messages.get("imports.empty.what"), Messages.get("imports.empty.next")));
        }
        history.addClassName("history");
    }

    private void waiting(List<SentFile> files) {
        if (files.isEmpty()) {
            waiting.removeAll();
            return;
        }
        if (waiting.getChildren().findAny().isEmpty()) {
            waiting.add(new H2(Messages.get("imports.open")), open);
        }
        open.show(files);
    }

    private void askToDrop(SentFile file) {
        long rows = model.understood(file)
                .map(u -> u.decisions().values().stream()
                        .mapToLong(Integer::longValue)
                        .sum())
                .orElse(0L);
        new ConfirmInNumbers(
                        Messages.get("imports.file.drop.of", file.fileName()),
                        Messages.get("imports.drop.ask"),
                        Map.of(Messages.get("imports.drop.rows"), rows),
                        Messages.get("imports.file.drop"),
                        () -> {
                            model.drop(file);
                            Notification.show(
                                    Messages.get("imports.drop.done", file.fileName()),
                                    4_000,
                                    Notification.Position.BOTTOM_START);
                            show();
                        })
                .open();
    }
}
