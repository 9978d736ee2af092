package io.sitong.ui.imports;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.splitlayout.SplitLayout;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import io.sitong.catalog.intake.Remark;
import io.sitong.catalog.intake.RowTotals;
import io.sitong.catalog.intake.WaitingRow;
import io.sitong.catalog.item.ItemField;
import io.sitong.importer.FileKind;
import io.sitong.importer.intake.Understood;
import io.sitong.importer.problem.Place;
import io.sitong.importer.stage.Decision;
import io.sitong.ui.jobs.JobView;
import io.sitong.ui.texts.Messages;
import io.sitong.ui.widgets.LinkTo;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The rows of a file left, one row right; or all its problems. Every word is followed by a new reading. */
final class PreviewPanel extends Div {

    private static final long serialVersionUID = 1L;

    /** More of them are folded up: they would leave no room for the rows. */
    private static final int NOTES_SHOWN = 3;

    private static final int LONG_NOTICE = 15_000;

    private final transient SentFileModel model;
    private final transient Consumer<Optional<JobView>> afterWord;
    private final transient Runnable counted;
    private final Div about = new Div();
    private final PreviewFilters filters;
    private final Tab rowsTab = new Tab(Messages.get("imports.tab.rows"));
    private final Tab remarksTab = new Tab(Messages.get("imports.tab.remarks"));
    private final Tabs tabs = new Tabs(rowsTab, remarksTab);
    private final WaitingGrid grid;
    private final RemarkGrid remarks;
    private final RowPanel panel;
    private final Div list = new Div();
    private final Div bulk;
    private final Div bar;
    private final SplitLayout split;
    private ShownRows shown;
    private @Nullable ColumnChoices columns;
    private @Nullable Place corrected;
    private @Nullable String mapped;

    /**
     * @param afterWord told after every word, with the work it set off where that goes on beside the screen
     * @param counted told when the number of rows to be written may have changed
     */
    PreviewPanel(SentFileModel model, ShownRows shown, Consumer<Optional<JobView>> afterWord, Runnable counted) {
        this.model = model;
        this.shown = shown;
        this.afterWord = afterWord;
        this.counted = counted;
        addClassName("preview");
        grid = new WaitingGrid(model.mayWork(), this::severalSheets, this::tick, row -> open(row.ordinal()));
        remarks = new RemarkGrid(model.mayWork(), (place, text) -> correct(Map.of(place, text)), this::open);
        panel = new RowPanel(
                model.mayWork(),
                new Cells(),
                (row, standard) -> said(model.attach(row, standard)),
                (row, key, choice) -> said(model.choose(row, key, choice)));
        filters = new PreviewFilters(shown.filter(), this::filter, this::from);
        tabs.setSelectedTab(shown.remarks() ? remarksTab : rowsTab);
        tabs.addSelectedChangeListener(event -> {
            this.shown = this.shown.asRemarks(tabs.getSelectedTab() == remarksTab);
            list();
            figures();
            address();
        });
        list.addClassName("preview-list");
        split = new SplitLayout(list, panel);
        split.setSplitterPosition(60);
        split.addClassName("desk");
        bulk = bulk();
        Div end = new Div(filters.found(), bulk);
        end.addClassNames("toolbar", "toolbar-end");
        bar = new Div(tabs, end);
        bar.addClassName("toolbar");
        add(about, filters, bar, split);
        about();
        list();
        grid.identifiedBy(WaitingRow::ordinal);
        grid.show(request -> model.rows(this.shown.filter(), request));
        remarks.show(request -> model.remarks(this.shown.remarkFilter(), request));
        figures();
        if (shown.row() > 0) {
            model.row(shown.row()).ifPresent(panel::show);
        }
    }

    private boolean severalSheets() {
        return model.understood().map(u -> u.sheets().size() > 1).orElse(false);
    }

    private void about() {
        boolean opened = columns != null && columns.isOpened();
        about.removeAll();
        Understood understood = model.understood().orElse(null);
        if (understood == null) {
            return;
        }
        if (!understood.notes().isEmpty()) {
            Div notes = new Div();
            understood.notes().forEach(note -> notes.add(new Paragraph(note)));
            notes.addClassName("file-facts");
            Details read = new Details(
                    Messages.get("imports.file.notes", understood.notes().size()), notes);
            read.setOpened(understood.notes().size() <= NOTES_SHOWN);
            about.add(read);
        }
        ColumnChoices choices = new ColumnChoices(
                understood, model.options(), model.mayWork(), model::mappingFile, mapped, new ColumnChoices.Deeds() {
                    @Override
                    public void columns(Map<String, String> choices) {
                        mapped = choices.keySet().stream().findFirst().orElse(null);
                        said(model.chooseColumns(choices));
                    }

                    @Override
                    public void kind(FileKind kind) {
                        said(model.chooseKind(kind));
                    }

                    @Override
                    public void mapping(byte[] file) {
                        try {
                            said(model.useMapping(file));
                        } catch (IllegalArgumentException e) {
                            Notification.show(
                                    Messages.get("imports.mapping.refused", String.valueOf(e.getMessage())),
                                    8_000,
                                    Notification.Position.BOTTOM_START);
                        }
                    }

                    @Override
                    public void blanksRemove(boolean remove) {
                        said(model.removeByBlanks(remove));
                    }
                });
        // what one works in stays open
        choices.setOpened(opened || understood.count(Decision.values()) == 0);
        mapped = null;
        about.add(choices);
        columns = choices;
        about.addClassName("file-about");
    }

    private Div bulk() {
        Button out = new Button(Messages.get("imports.bulk.out"), click -> all(true));
        Button in = new Button(Messages.get("imports.bulk.in"), click -> all(false));
        List.of(out, in)
                .forEach(button -> button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY));
        Div both = new Div(out, in);
        both.addClassName("toolbar");
        return both;
    }

    private void all(boolean out) {
        int rows = model.leaveOutAll(shown.filter(), out);
        Notification.show(
                Messages.get(out ? "imports.bulk.out.done" : "imports.bulk.in.done", rows),
                4_000,
                Notification.Position.BOTTOM_START);
        refresh();
    }

    private void list() {
        list.removeAll();
        list.add(shown.remarks() ? remarks : grid);
    }

    private void filter(RowFilter filter) {
        shown = shown.with(filter);
        refresh();
        address();
    }

    private void from(Remark.@Nullable Source source) {
        shown = shown.from(source);
        refresh();
        address();
    }

    private void tick(int ordinal, boolean taken) {
        model.leaveOut(ordinal, !taken);
        figures();
        counted.run();
    }

    private void open(int ordinal) {
        shown = shown.at(ordinal);
        model.row(ordinal).ifPresentOrElse(panel::show, panel::nothing);
        address();
    }

    private void address() {
        UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(null, LinkTo.href(shown.link(model.file().id())));
    }

    private void correct(Map<Place, String> texts) {
        corrected = texts.keySet().stream().min(Place::compareTo).orElse(null);
        SentFileModel.Corrected done = model.correct(texts);
        said(done.job());
        String nowhere = model.nowhere(done, texts.size());
        if (!nowhere.isEmpty()) {
            Notification.show(nowhere, LONG_NOTICE, Notification.Position.MIDDLE);
        }
    }

    private void said(Optional<JobView> job) {
        if (job.isEmpty()) {
            madeAnew();
        }
        afterWord.accept(job);
    }

    /** The rows were made anew: shows them where one stands, and goes on to the next cell with a remark. */
    void madeAnew() {
        about();
        refresh();
        if (shown.row() > 0) {
            model.row(shown.row()).ifPresentOrElse(panel::show, panel::nothing);
            Place last = corrected;
            if (last != null) {
                panel.focusAfter(last);
            }
        }
        corrected = null;
    }

    private void refresh() {
        grid.again();
        remarks.again();
        figures();
        counted.run();
    }

    private void figures() {
        RowTotals totals = model.totals();
        filters.figures(
                totals,
                model.understood().map(Understood::fields).orElse(Map.of()),
                model.count(shown.filter()),
                shown);
        remarksTab.setLabel(Messages.get("imports.tab.remarks.count", totals.remarks(null)));
        bulk.setVisible(model.mayWork() && !shown.remarks());
        // where there is no row, what the file was taken for is all there is to look at
        for (Component each : List.of(filters, bar, split)) {
            each.setVisible(totals.rows() > 0);
        }
    }

    private final class Cells implements CellEditor.Deeds {

        @Override
        public void correct(Place place, String text) {
            PreviewPanel.this.correct(Map.of(place, text));
        }

        @Override
        public void withdraw(Place place) {
            said(model.withdraw(Set.of(place)));
        }

        @Override
        public void pasteFrom(Place place) {
            new PasteDialog(place, PreviewPanel.this::correct).open();
        }

        @Override
        public void mean(String key, String word) {
            ItemField.findByKey(key)
                    .ifPresent(field -> field.table()
                            .ifPresent(table -> new MeaningDialog(
                                            field,
                                            table,
                                            word,
                                            code -> said(model.chooseValues(key, Map.of(word, code))))
                                    .open()));
        }
    }
}
