package io.sitong.ui.imports;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadHandler;
import io.sitong.catalog.NotYourDivision;
import io.sitong.catalog.batch.BatchOutcome;
import io.sitong.catalog.batch.Batches;
import io.sitong.catalog.batch.ImportBatch;
import io.sitong.catalog.division.Division;
import io.sitong.catalog.division.Divisions;
import io.sitong.importer.ImportSession;
import io.sitong.importer.SpreadsheetImport;
import io.sitong.importer.SpreadsheetReader;
import io.sitong.importer.UnreadableFile;
import io.sitong.importer.stage.Decision;
import io.sitong.ui.access.CurrentViewer;
import io.sitong.ui.links.Links;
import io.sitong.ui.texts.Messages;
import io.sitong.ui.widgets.ConfirmInNumbers;
import io.sitong.ui.widgets.DivisionField;
import io.sitong.ui.widgets.EmptyState;
import io.sitong.ui.widgets.LinkTo;
import io.sitong.ui.widgets.ScreenFrame;
import jakarta.annotation.security.PermitAll;
import java.io.ByteArrayInputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** 导入: upload, preview, accept; below, what was imported before. */
@Route(Links.IMPORTS)
@PermitAll
class ImportsView extends ScreenFrame implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient ImportModel model;
    private final DivisionField division;
    private final Div open = new Div();
    private final Div history = new Div();
    private final Button accept = new Button();
    private final Button drop = new Button(Messages.get("imports.file.drop"));

    ImportsView(
            SpreadsheetReader reader,
            SpreadsheetImport importing,
            Batches batches,
            Divisions divisions,
            CurrentViewer current) {
        super(Messages.get("imports.title"), Messages.get("imports.purpose"));
        model = new ImportModel(reader, importing, batches, divisions, current.get());
        division = new DivisionField(Messages.get("imports.upload.division"), divisions, current.get());
        model.division(current.get().scope()).ifPresent(division::setValue);
        Div sending = new Div(division, upload());
        sending.addClassName("upload-row");
        sending.setVisible(model.mayImport());
        open.addClassName("open-file");
        content(sending, open, history);
        accept.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        accept.addClickListener(click -> ask());
        drop.addClickListener(click -> {
            model.drop();
            show();
        });
        actions(drop, accept);
        addDetachListener(event -> model.drop());
        show();
    }

    @Override
    public String getPageTitle() {
        return Messages.get("imports.title");
    }

    private Upload upload() {
        // the file is read where it lies in memory; larger ones go to disk with the container
        Upload upload = new Upload(UploadHandler.inMemory((metadata, bytes) -> read(metadata.fileName(), bytes)));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(100 * 1024 * 1024);
        upload.setDropLabel(new Span(Messages.get("imports.upload.drop")));
        Button choose = new Button(Messages.get("imports.upload.button"), VaadinIcon.UPLOAD.create());
        upload.setUploadButton(choose);
        upload.addFileRejectedListener(event -> say(Messages.get("imports.upload.refused", event.getErrorMessage())));
        upload.addAllFinishedListener(event -> upload.clearFileList());
        return upload;
    }

    private void read(String fileName, byte[] bytes) {
        Division target = division.getValue();
        if (target == null) {
            return;
        }
        try {
            model.open(new ByteArrayInputStream(bytes), fileName, target.code());
        } catch (UnreadableFile e) {
            failed(e.getMessage() == null ? fileName : e.getMessage());
            return;
        } catch (NotYourDivision e) {
            failed(Messages.get("imports.not.yours", target.name()));
            return;
        }
        show();
    }

    private void failed(String why) {
        model.drop();
        show();
        Paragraph words = new Paragraph(Messages.get("imports.read.failed", why));
        words.addClassName("read-failed");
        words.getElement().setAttribute("role", "alert");
        open.add(words);
    }

    private void show() {
        open.removeAll();
        model.session().ifPresent(session -> open.add(new PreviewPanel(model, session, this::count)));
        count();
        history.removeAll();
        history.setVisible(model.session().isEmpty());
        List<ImportBatch> newest = model.newest();
        if (newest.isEmpty()) {
            history.add(new EmptyState(
                    VaadinIcon.UPLOAD, Messages.get("imports.empty.what"), Messages.get("imports.empty.next")));
        } else {
            history.add(new H2(Messages.get("imports.history")), new BatchGrid(newest, model::nameOf));
        }
    }

    private void count() {
        boolean working = model.session().isPresent();
        int rows = model.session().map(ImportSession::toWrite).orElse(0);
        accept.setText(Messages.get("imports.accept", rows));
        accept.setEnabled(rows > 0);
        accept.setVisible(working);
        drop.setVisible(working);
    }

    private void ask() {
        model.session().ifPresent(session -> {
            Map<String, Long> figures = new LinkedHashMap<>();
            figures.put(Messages.get("imports.accept.new"), taken(session, Decision.NEW));
            figures.put(Messages.get("imports.accept.changed"), taken(session, Decision.CHANGED));
            figures.put(Messages.get("imports.accept.leftout"), (long)
                    session.leftOut().size());
            figures.put(Messages.get("imports.accept.blocked"), (long) model.count(ImportModel.Show.BLOCKED));
            new ConfirmInNumbers(
                            Messages.get("imports.accept", session.toWrite()),
                            Messages.get("imports.accept.ask"),
                            figures,
                            Messages.get("imports.accept", session.toWrite()),
                            this::write)
                    .open();
        });
    }

    private static long taken(ImportSession session, Decision decision) {
        return session.preview().rows().stream()
                .filter(row -> row.decision() == decision && !session.leftOut().contains(row.key()))
                .count();
    }

    private void write() {
        switch (model.accept(count -> {})) {
            case BatchOutcome.Done done -> {
                model.drop();
                say(Messages.get(
                        "imports.accept.done",
                        done.batch().added(),
                        done.batch().changed()));
                LinkTo.go(UI.getCurrent(), Links.imports(done.batch().id()));
            }
            case BatchOutcome.ChangedMeanwhile changed -> {
                say(Messages.get("imports.accept.changed.meanwhile", String.join("、", changed.places())));
                model.session().ifPresent(ImportSession::refresh);
                show();
            }
            case BatchOutcome.NotYours not ->
                say(Messages.get("imports.accept.not.yours", String.join("、", not.places())));
            case BatchOutcome.AlreadyUndone undone -> show();
        }
    }

    private static void say(String words) {
        Notification.show(words, 5000, Notification.Position.BOTTOM_START);
    }
}
