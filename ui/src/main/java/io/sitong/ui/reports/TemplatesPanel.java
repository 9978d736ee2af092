package io.sitong.ui.reports;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.server.streams.UploadHandler;
import io.sitong.catalog.template.ReportTemplate;
import io.sitong.catalog.template.ReportTemplates;
import io.sitong.reports.format.Format;
import io.sitong.reports.format.Placeholder;
import io.sitong.ui.texts.Messages;
import io.sitong.ui.widgets.Dates;
import java.io.ByteArrayInputStream;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The templates of the bureau on the screen of reports; those who do not administer see which are in use. */
final class TemplatesPanel extends Div {

    private static final long serialVersionUID = 1L;

    private final transient TemplatesModel model;
    private final Div rows = new Div();

    TemplatesPanel(TemplatesModel model) {
        this.model = model;
        addClassName("report-card");
        add(
                new H2(Messages.get("reports.templates")),
                new Paragraph(
                        Messages.get("reports.templates.about", Placeholder.allWritten(), Placeholder.BODY.written())),
                rows);
        if (model.mayChange()) {
            add(upload());
        }
        show();
    }

    private Upload upload() {
        Upload upload = new Upload(UploadHandler.inMemory((about, bytes) -> send(about.fileName(), bytes)));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(ReportTemplates.LARGEST);
        upload.setDropAllowed(false);
        Button choose = new Button(Messages.get("reports.templates.send"), VaadinIcon.UPLOAD.create());
        choose.addThemeVariants(ButtonVariant.LUMO_SMALL);
        upload.setUploadButton(choose);
        upload.addFileRejectedListener(
                event -> say(Messages.get("reports.templates.refused", event.getErrorMessage()), true));
        upload.addAllFinishedListener(event -> upload.clearFileList());
        return upload;
    }

    /** Also what the tests do instead of an upload. */
    void send(String fileName, byte[] file) {
        Optional<String> wrong = model.send(fileName, file);
        say(
                wrong.map(sentence -> Messages.get("reports.templates.refused", sentence))
                        .orElseGet(() -> Messages.get("reports.templates.sent", fileName)),
                wrong.isPresent());
        show();
    }

    private void show() {
        rows.removeAll();
        var known = model.list();
        if (known.isEmpty()) {
            rows.add(new Span(Messages.get("reports.templates.none")));
        }
        known.forEach(template -> rows.add(row(template)));
    }

    private Div row(ReportTemplate template) {
        Span about = new Span(Messages.get(
                "reports.templates.row",
                template.name(),
                (template.size() + 1023) / 1024,
                template.sentBy(),
                Dates.day(template.sentAt())));
        Div row = new Div(about, preview(template));
        row.addClassName("deeds");
        Set<ReportKind> chosen = template.kinds().stream()
                .flatMap(key -> ReportKind.findByKey(key).stream())
                .collect(Collectors.toSet());
        if (!model.mayChange()) {
            row.add(new Span(chosen.stream().map(TemplatesPanel::named).sorted().collect(Collectors.joining("、"))));
            return row;
        }
        MultiSelectComboBox<ReportKind> kinds = new MultiSelectComboBox<>();
        kinds.setItems(TemplatesModel.kinds(template));
        kinds.setItemLabelGenerator(TemplatesPanel::named);
        kinds.setAriaLabel(Messages.get("reports.templates.kinds", template.name()));
        kinds.setPlaceholder(Messages.get("reports.templates.choose"));
        kinds.setValue(chosen);
        kinds.addValueChangeListener(event -> {
            Set<ReportKind> added = new HashSet<>(event.getValue());
            added.removeAll(event.getOldValue());
            added.forEach(kind -> model.choose(template, kind));
            Set<ReportKind> gone = new HashSet<>(event.getOldValue());
            gone.removeAll(event.getValue());
            gone.forEach(kind -> model.unchoose(template, kind));
            show();
        });
        Button remove = new Button(Messages.get("reports.templates.remove"), click -> {
            model.remove(template);
            show();
        });
        remove.setAriaLabel(Messages.get("reports.templates.remove.of", template.name()));
        remove.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        row.add(kinds, remove);
        return row;
    }

    private Anchor preview(ReportTemplate template) {
        String name = "preview." + template.format();
        String type = Format.ofFileName(name).map(Format::mediaType).orElseThrow();
        DownloadHandler handler = DownloadHandler.fromInputStream(event -> model.preview(template)
                .map(file -> new DownloadResponse(new ByteArrayInputStream(file), name, type, file.length))
                .orElseGet(() -> DownloadResponse.error(404)));
        return new Anchor(handler, Messages.get("reports.templates.preview"));
    }

    private static String named(ReportKind kind) {
        return Messages.get("reports.kind." + kind.name());
    }

    private static void say(String words, boolean wrong) {
        Notification.show(words, wrong ? 12_000 : 3_000, Notification.Position.BOTTOM_START);
    }
}
