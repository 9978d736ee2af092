package io.sitong.ui.items;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.server.streams.DownloadHandler;
import io.sitong.catalog.standard.StandardSnapshot;
import io.sitong.catalog.standard.StatusChange;
import io.sitong.reports.format.Format;
import io.sitong.ui.links.Links;
import io.sitong.ui.texts.Messages;
import io.sitong.ui.widgets.ChangeList;
import io.sitong.ui.widgets.Dates;
import io.sitong.ui.widgets.FigureTable;
import io.sitong.ui.widgets.LinkTo;
import java.io.OutputStream;
import java.util.List;

/** The published versions of an item, and any two of them beside each other. */
final class VersionsPanel extends Div {

    private static final long serialVersionUID = 1L;

    private static final List<Format> FORMATS = List.of(Format.DOCX, Format.PDF, Format.XLSX);

    private final transient StandardModel model;

    /**
     * For one item.
     *
     * @param from the earlier version compared, 0 for the one before the last
     * @param to the later one, 0 for the last
     */
    VersionsPanel(StandardModel model, int from, int to) {
        this.model = model;
        addClassName("versions-panel");
        List<StandardSnapshot> versions = model.versions();
        add(list(versions));
        statuses();
        if (versions.size() > 1) {
            int later = to > 0 ? to : versions.getFirst().number();
            int earlier = from > 0 ? from : before(versions, later);
            compare(versions, earlier, later);
        } else {
            add(new Paragraph(Messages.get(versions.isEmpty() ? "items.versions.none" : "items.versions.one")));
        }
    }

    private static int before(List<StandardSnapshot> versions, int later) {
        return versions.stream()
                .map(StandardSnapshot::number)
                .filter(number -> number < later)
                .findFirst()
                .orElse(later);
    }

    private Div list(List<StandardSnapshot> versions) {
        FigureTable table = new FigureTable(
                Messages.get("items.versions.number"),
                Messages.get("items.versions.effective"),
                Messages.get("items.versions.published"),
                Messages.get("items.versions.by"),
                Messages.get("items.versions.note"));
        table.addClassName("words-table");
        for (StandardSnapshot version : versions) {
            boolean coming = version.effective().isAfter(model.today());
            table.row(
                    LinkTo.anchor(
                            Messages.get("items.versions.name", version.number()),
                            Links.snapshot(version.standardId(), version.number())),
                    version.effective() + (coming ? " " + Messages.get("items.versions.coming") : ""),
                    Dates.minute(version.publishedAt()),
                    version.publishedBy(),
                    version.note());
        }
        Div box = new Div(table);
        box.addClassName("panel");
        box.setVisible(!versions.isEmpty());
        return box;
    }

    private void statuses() {
        for (StatusChange status : model.statuses()) {
            Paragraph line = new Paragraph(Messages.get(
                    "items.versions.status",
                    status.effective(),
                    Messages.term(status.state()),
                    status.account(),
                    status.note()));
            line.addClassName("quiet");
            add(line);
        }
    }

    private void compare(List<StandardSnapshot> versions, int from, int to) {
        Select<Integer> earlier = choice("items.versions.from", versions, from);
        Select<Integer> later = choice("items.versions.to", versions, to);
        earlier.addValueChangeListener(event -> go(earlier.getValue(), later.getValue()));
        later.addValueChangeListener(event -> go(earlier.getValue(), later.getValue()));
        Div picker = new Div(earlier, new Span("→"), later);
        picker.addClassName("toolbar");
        model.print(from, to).map(VersionsPanel::downloads).ifPresent(picker::add);
        add(new H2(Messages.get("items.versions.compare")), picker);
        model.between(from, to)
                .ifPresentOrElse(
                        changes -> add(new ChangeList(changes)),
                        () -> add(new Paragraph(Messages.get("items.versions.gone"))));
    }

    private static Select<Integer> choice(String key, List<StandardSnapshot> versions, int chosen) {
        Select<Integer> choice = new Select<>();
        choice.setLabel(Messages.get(key));
        choice.setItems(versions.stream().map(StandardSnapshot::number).toList());
        choice.setItemLabelGenerator(number -> Messages.get("items.versions.name", number));
        if (versions.stream().anyMatch(version -> version.number() == chosen)) {
            choice.setValue(chosen);
        }
        return choice;
    }

    private static MenuBar downloads(VersionsPrint print) {
        MenuBar bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.LUMO_TERTIARY);
        SubMenu formats = bar.addItem(Messages.get("items.versions.download")).getSubMenu();
        for (Format format : FORMATS) {
            Anchor file = new Anchor(download(print, format), format.label());
            file.getElement().setAttribute("router-ignore", true);
            formats.addItem(file);
        }
        return bar;
    }

    private static DownloadHandler download(VersionsPrint print, Format format) {
        return event -> {
            event.setFileName(print.fileName(format));
            event.setContentType(format.mediaType());
            try (OutputStream bytes = event.getOutputStream()) {
                print.write(format, bytes);
            }
        };
    }

    private void go(Integer from, Integer to) {
        LinkTo.go(UI.getCurrent(), Links.versions(model.standard().id(), from, to));
    }
}
