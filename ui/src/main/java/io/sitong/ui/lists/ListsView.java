package io.sitong.ui.lists;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.sitong.catalog.list.NationalList;
import io.sitong.catalog.list.Provenance;
import io.sitong.ui.access.CurrentViewer;
import io.sitong.ui.links.Link;
import io.sitong.ui.links.Links;
import io.sitong.ui.texts.Messages;
import io.sitong.ui.widgets.Dates;
import io.sitong.ui.widgets.EmptyState;
import io.sitong.ui.widgets.KeysetGrid;
import io.sitong.ui.widgets.LinkTo;
import io.sitong.ui.widgets.Meaning;
import io.sitong.ui.widgets.SamenessBadge;
import io.sitong.ui.widgets.ScreenFrame;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.function.ToIntFunction;

/** 清单: every list in force with its coverage, side by side, its drafts and the versions before. */
@Route(Links.LISTS)
@PermitAll
class ListsView extends ScreenFrame implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    ListsView(ListDesk desk, CurrentViewer current) {
        super(Messages.get("lists.title"), Messages.get("lists.purpose"));
        List<ListRow> rows = desk.overview(current.get());
        if (current.get().mayAdminister()) {
            Button read = new Button(
                    Messages.get("lists.import"),
                    VaadinIcon.UPLOAD.create(),
                    click -> LinkTo.go(UI.getCurrent(), Links.listImport()));
            read.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            actions(read);
        }
        content(
                rows.isEmpty()
                        ? new EmptyState(
                                VaadinIcon.LIST, Messages.get("lists.empty.what"), Messages.get("lists.empty.next"))
                        : grid(rows));
    }

    private static Component grid(List<ListRow> rows) {
        Grid<ListRow> grid = new Grid<>();
        KeysetGrid.dense(grid);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addComponentColumn(ListsView::title)
                .setHeader(Messages.get("lists.column.title"))
                .setFlexGrow(3)
                .setWidth("16rem");
        grid.addComponentColumn(row -> standing(row.list()))
                .setHeader(Messages.get("lists.column.standing"))
                .setWidth("6.5rem")
                .setFlexGrow(0);
        grid.addComponentColumn(row -> kind(row.list()))
                .setHeader(Messages.get("lists.column.kind"))
                .setWidth("6.5rem")
                .setFlexGrow(0);
        grid.addColumn(row -> row.entries() == row.confirmed()
                        ? Messages.number(row.entries())
                        : Messages.get("lists.entries.unconfirmed", row.entries(), row.entries() - row.confirmed()))
                .setHeader(Messages.get("lists.column.entries"))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("7rem")
                .setFlexGrow(0);
        share(grid, "lists.column.mapped", Figures::mapped, Figures::entries, Links.matching());
        share(grid, "lists.column.covered", Figures::covered, Figures::expected, Links.gaps());
        grid.addComponentColumn(row -> {
                    Figures figures = row.figures();
                    return figures == null
                            ? new Span()
                            : reload(
                                    Messages.number(figures.gaps()),
                                    Links.gaps().on(row.list().id()));
                })
                .setHeader(Messages.get("lists.column.gaps"))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("5.5rem")
                .setFlexGrow(0);
        grid.addComponentColumn(row -> origin(row.list()))
                .setHeader(Messages.get("lists.column.origin"))
                .setFlexGrow(2)
                .setWidth("12rem");
        grid.setItems(rows);
        return grid;
    }

    private static void share(
            Grid<ListRow> grid, String key, ToIntFunction<Figures> part, ToIntFunction<Figures> whole, Link link) {
        grid.addComponentColumn(row -> {
                    Figures figures = row.figures();
                    if (figures == null) {
                        return new Span();
                    }
                    return reload(
                            Messages.get("lists.share", part.applyAsInt(figures), whole.applyAsInt(figures)),
                            link.on(row.list().id()));
                })
                .setHeader(Messages.get(key))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("7rem")
                .setFlexGrow(0);
    }

    /** Another list means another screen, made anew. */
    private static Anchor reload(String words, Link link) {
        Anchor anchor = LinkTo.anchor(words, link);
        anchor.setRouterIgnore(true);
        return anchor;
    }

    private static Component title(ListRow row) {
        NationalList list = row.list();
        Anchor name =
                LinkTo.anchor(Messages.get("shell.list", list.title(), list.versionNumber()), Links.list(list.id()));
        name.addClassName("entry-name");
        Span series = new Span(list.series());
        series.addClassName("entry-facts");
        return new Div(name, series);
    }

    static Component standing(NationalList list) {
        if (list.draft()) {
            return new SamenessBadge(Meaning.FORM_DIFFERS, Messages.get("lists.standing.draft"));
        }
        return list.current()
                ? new SamenessBadge(Meaning.SAME, Messages.get("lists.standing.current"))
                : new SamenessBadge(Meaning.MISSING, Messages.get("lists.standing.past"));
    }

    static Component kind(NationalList list) {
        Span words = new Span(Messages.get(list.sample() ? "lists.kind.sample" : "lists.kind.official"));
        words.addClassName(list.sample() ? "claim-warning" : "quiet");
        return words;
    }

    private static Component origin(NationalList list) {
        Provenance from = list.provenance();
        Span file = new Span(from == null ? Messages.get("lists.origin.builtin") : from.fileName());
        file.addClassName("entry-name");
        Span facts = new Span(
                from == null
                        ? Dates.minute(list.importedAt())
                        : Messages.get("lists.origin.by", from.importedBy(), Dates.minute(list.importedAt())));
        facts.addClassName("entry-facts");
        return new Div(file, facts);
    }

    @Override
    public String getPageTitle() {
        return Messages.get("lists.title");
    }
}
