package io.sitong.ui.imports;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.splitlayout.SplitLayout;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.server.streams.DownloadHandler;
import io.sitong.importer.ImportSession;
import io.sitong.importer.ImporterSettings;
import io.sitong.importer.MarkedWorkbook;
import io.sitong.importer.stage.PreviewRow;
import io.sitong.ui.imports.ImportModel.Show;
import io.sitong.ui.texts.Messages;
import java.io.OutputStream;
import java.util.Map;

/** The open file: what was understood, its rows with what becomes of each, and one row in full. */
final class PreviewPanel extends Div {

    private static final long serialVersionUID = 1L;

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final transient ImportModel model;
    private final transient ImportSession session;
    private final transient Runnable changed;
    private final Div chips = new Div();
    private final PreviewGrid grid;
    private final RowPanel panel;
    private Show show = Show.ALL;
    private String text = "";
    private String selected = "";

    /** @param changed told when the number of rows to be written may have changed */
    PreviewPanel(ImportModel model, ImportSession session, Runnable changed) {
        this.model = model;
        this.session = session;
        this.changed = changed;
        addClassName("preview");
        chips.addClassName("status-chips");
        grid = new PreviewGrid(this::tick, this::choose);
        panel = new RowPanel(
                (place, words) -> {
                    session.correct(Map.of(place, words));
                    refresh();
                },
                (row, standardId) -> {
                    session.attach(row, standardId);
                    refresh();
                });
        TextField search = new TextField();
        search.setPlaceholder(Messages.get("imports.search"));
        search.setAriaLabel(Messages.get("imports.search"));
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(event -> {
            text = event.getValue();
            refresh();
        });
        Div filters = new Div(chips, search);
        filters.addClassName("screen-filters");
        SplitLayout split = new SplitLayout(grid, panel);
        split.setSplitterPosition(62);
        split.addClassName("desk");
        add(
                facts(),
                new ColumnChoices(session.reading().sheets(), choices -> {
                    session.chooseColumns(choices);
                    refresh();
                }),
                filters,
                split);
        refresh();
    }

    private Div facts() {
        Div facts = new Div(new Paragraph(Messages.get(
                "imports.file.facts",
                session.reading().uploadName(),
                model.nameOf(session.division()),
                Messages.term(session.reading().kind()),
                session.preview().rows().size())));
        session.preview().notes().forEach(note -> facts.add(new Paragraph(note)));
        session.reading()
                .skipped()
                .forEach(s -> facts.add(new Paragraph(Messages.get("imports.file.skipped", s.name(), s.reason()))));
        facts.add(marked());
        facts.addClassName("file-facts");
        return facts;
    }

    /** The sender's own workbook, with every remark at its cell. */
    private Anchor marked() {
        DownloadHandler handler = event -> {
            event.setFileName(MarkedWorkbook.fileName(session.reading().uploadName()));
            event.setContentType(WORKBOOK);
            try (OutputStream bytes = event.getOutputStream()) {
                session.writeMarked(new MarkedWorkbook(ImporterSettings.defaults()), bytes);
            }
        };
        Anchor link = new Anchor(handler, Messages.get("imports.marked"));
        link.addClassName("link");
        return link;
    }

    void refresh() {
        grid.show(model.rows(show, text), session.leftOut());
        chips.removeAll();
        for (Show each : Show.values()) {
            Button chip = new Button(Messages.get("imports.show." + each.name(), model.count(each)), click -> {
                show = each;
                refresh();
            });
            chip.addThemeVariants(ButtonVariant.LUMO_SMALL);
            chip.setClassName("chip-on", each == show);
            chip.getElement().setAttribute("aria-pressed", Boolean.toString(each == show));
            chips.add(chip);
        }
        session.preview().find(selected).ifPresent(panel::show);
        changed.run();
    }

    private void tick(String row, boolean out) {
        session.leaveOut(row, out);
        changed.run();
    }

    private void choose(PreviewRow row) {
        selected = row.key();
        panel.show(row);
    }
}
