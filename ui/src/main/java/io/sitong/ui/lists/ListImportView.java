package io.sitong.ui.lists;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.splitlayout.SplitLayout;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadHandler;
import io.sitong.catalog.list.NationalList;
import io.sitong.importer.HeaderNotRecognised;
import io.sitong.importer.ListReading;
import io.sitong.importer.NationalListReader;
import io.sitong.importer.SpreadsheetReader;
import io.sitong.importer.UnreadableFile;
import io.sitong.importer.problem.ProblemKind;
import io.sitong.ui.access.CurrentViewer;
import io.sitong.ui.access.Roles;
import io.sitong.ui.links.Links;
import io.sitong.ui.texts.Messages;
import io.sitong.ui.widgets.LinkTo;
import io.sitong.ui.widgets.ScreenFrame;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;

/** 导入清单: drop a file, look through what was read, correct cells, keep it for rehearsal. Nothing counts before. */
@Route(Links.LIST_IMPORT)
@RolesAllowed(Roles.BUREAU)
class ListImportView extends ScreenFrame implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final int LARGEST_MIB = 20;

    private final transient ListImportModel model;
    private final transient ListDesk desk;
    private final Div sending = new Div();
    private final Div open = new Div();
    private final ComboBox<String> series = new ComboBox<>(Messages.get("lists.series"));
    private final TextField title = new TextField(Messages.get("lists.name"));
    private final Checkbox official = new Checkbox(Messages.get("lists.official"));
    private final Button keep = new Button(Messages.get("lists.keep"));
    private final Button drop = new Button(Messages.get("lists.drop"));

    ListImportView(SpreadsheetReader reader, ListDesk desk, CurrentViewer current) {
        super(Messages.get("lists.import"), Messages.get("lists.import.purpose"));
        this.desk = desk;
        model = new ListImportModel(new NationalListReader(reader), desk, current.get());
        sending.add(upload());
        sending.addClassName("upload-row");
        series.setAllowCustomValue(true);
        series.addCustomValueSetListener(typed -> series.setValue(typed.getDetail()));
        series.setHelperText(Messages.get("lists.series.helper"));
        series.addClassName("wide-field");
        title.addClassName("wide-field");
        official.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                model.official(change.getValue());
                show();
            }
        });
        keep.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        keep.addClickListener(click -> keep());
        drop.addClickListener(click -> {
            model.close();
            show();
        });
        actions(drop, keep);
        open.addClassName("open-file");
        content(sending, open);
        addDetachListener(event -> model.close());
        show();
    }

    private Upload upload() {
        Upload upload = new Upload(UploadHandler.inMemory((metadata, bytes) -> read(metadata.fileName(), bytes)));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(LARGEST_MIB * 1024 * 1024);
        upload.setDropLabel(new Span(Messages.get("lists.upload.drop")));
        upload.setUploadButton(new Button(Messages.get("lists.upload.button"), VaadinIcon.UPLOAD.create()));
        upload.addFileRejectedListener(event -> say(Messages.get("imports.upload.refused", event.getErrorMessage())));
        upload.addAllFinishedListener(event -> upload.clearFileList());
        return upload;
    }

    /** Also what the tests do instead of an upload. */
    void read(String fileName, byte[] bytes) {
        tried(() -> model.open(bytes, fileName));
    }

    private void tried(Runnable reading) {
        try {
            reading.run();
        } catch (UnreadableFile e) {
            show();
            failed(e);
            return;
        }
        series.setItems(desk.series());
        title.setValue(model.proposedTitle());
        show();
    }

    private void failed(UnreadableFile why) {
        Paragraph words = new Paragraph(Messages.get("imports.read.failed", String.valueOf(why.getMessage())));
        words.addClassName("read-failed");
        words.getElement().setAttribute("role", "alert");
        open.add(words);
        if (why instanceof HeaderNotRecognised) {
            TextField header = new TextField(Messages.get("lists.read.column"));
            header.setHelperText(Messages.get("lists.read.column.helper"));
            header.addClassName("wide-field");
            Button again = new Button(Messages.get("lists.read.again"), click -> {
                if (!header.getValue().isBlank()) {
                    tried(() -> model.named(header.getValue()));
                }
            });
            Div asked = new Div(header, again);
            asked.addClassName("list-form");
            open.add(asked);
        }
    }

    private void show() {
        open.removeAll();
        ListReading reading = model.reading().orElse(null);
        boolean working = reading != null;
        sending.setVisible(!working);
        keep.setVisible(working);
        drop.setVisible(working);
        if (reading == null) {
            return;
        }
        official.setValue(model.official());
        Div form = new Div(series, title, official);
        form.addClassName("list-form");
        EntryPanel panel = new EntryPanel(model, this::show);
        ReadGrid grid = new ReadGrid(model, reading, panel::show, this::counted);
        SplitLayout split = new SplitLayout(grid, panel);
        split.addClassName("desk");
        split.setSplitterPosition(70);
        open.add(
                form,
                new Paragraph(words(reading)),
                new ColumnsOfList(reading, choice -> {
                    model.choose(choice);
                    show();
                }),
                split);
        counted();
    }

    private String words(ListReading reading) {
        return Messages.get(
                "lists.read",
                reading.result().uploadName(),
                reading.rows().size(),
                model.problems(ProblemKind.Weight.ERROR),
                model.problems(ProblemKind.Weight.WARN));
    }

    private void counted() {
        int taken = model.taken().size();
        keep.setText(Messages.get("lists.keep", taken));
        keep.setEnabled(taken > 0);
    }

    private void keep() {
        String wanted = series.getValue();
        series.setInvalid(wanted == null || wanted.isBlank());
        title.setInvalid(title.getValue().isBlank());
        if (series.isInvalid() || title.isInvalid()) {
            series.setErrorMessage(Messages.get("lists.series.missing"));
            title.setErrorMessage(Messages.get("lists.name.missing"));
            return;
        }
        NationalList draft = model.keep(Objects.requireNonNull(wanted), title.getValue());
        say(Messages.get("lists.kept"));
        LinkTo.go(UI.getCurrent(), Links.list(draft.id()));
    }

    private static void say(String words) {
        Notification.show(words, 5000, Notification.Position.BOTTOM_START);
    }

    @Override
    public String getPageTitle() {
        return Messages.get("lists.import");
    }
}
