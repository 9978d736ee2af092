package io.sitong.ui.vocabulary;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.vocabulary.RegionWord;
import io.sitong.catalog.vocabulary.WordPair;
import io.sitong.rules.lineup.learn.DecidedPair;
import io.sitong.rules.lineup.learn.WordSuggestion;
import io.sitong.ui.access.CurrentViewer;
import io.sitong.ui.links.Links;
import io.sitong.ui.matching.OwnWords;
import io.sitong.ui.texts.Messages;
import io.sitong.ui.widgets.Dates;
import io.sitong.ui.widgets.EmptyState;
import io.sitong.ui.widgets.KeysetGrid;
import io.sitong.ui.widgets.LinkTo;
import io.sitong.ui.widgets.ScreenFrame;
import jakarta.annotation.security.PermitAll;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;

/** 本区词汇: a name is read on trial; the words of the region; what decisions suggest, taken up with its effect in sight. */
@Route(Links.VOCABULARY)
@PermitAll
class VocabularyView extends ScreenFrame implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    /** The lists of the screen, one at a time. */
    private enum Shown {
        SUGGESTED,
        IN_FORCE,
        REFUSED
    }

    private final transient VocabularyModel model;
    private final transient Viewer viewer;
    private final NameReading reading;
    private final Div chips = new Div();
    private final Div rows = new Div();
    private Shown shown = Shown.SUGGESTED;

    VocabularyView(VocabularyModel model, CurrentViewer current) {
        super(Messages.get("words.title"), Messages.get("words.purpose"));
        this.model = model;
        this.viewer = current.get();
        reading = new NameReading(model::read);
        chips.addClassName("status-chips");
        rows.addClassName("word-rows");
        content(reading, chips, rows);
        Component back = LinkTo.anchor(Messages.get("words.back"), Links.matching());
        if (viewer.mayKeepWords()) {
            Button add = new Button(
                    Messages.get("words.add"), click -> new WordDialog(model, viewer, null, this::refresh).open());
            add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            actions(back, export(), add);
        } else {
            actions(back);
        }
    }

    /** A file of the form of {@code vocabulary.txt}, for another installation or for {@code --vocabulary}. */
    private Anchor export() {
        DownloadHandler handler = event -> {
            event.setFileName(OwnWords.FILE);
            event.setContentType("text/plain; charset=utf-8");
            try (OutputStream bytes = event.getOutputStream()) {
                bytes.write(model.text().getBytes(StandardCharsets.UTF_8));
            }
        };
        Anchor export = new Anchor(handler, Messages.get("words.export"));
        export.addClassName("link");
        return export;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        refresh();
    }

    private void refresh() {
        List<WordSuggestion> suggestions = viewer.mayDecideMatches() ? model.suggestions() : List.of();
        List<RegionWord> inForce = model.words(true);
        List<RegionWord> refused = model.words(false);
        if (shown == Shown.SUGGESTED && !viewer.mayDecideMatches()) {
            shown = Shown.IN_FORCE;
        }
        chips.removeAll();
        if (viewer.mayDecideMatches()) {
            chips.add(chip("words.suggested", suggestions.size(), Shown.SUGGESTED));
        }
        chips.add(
                chip("words.in.force", inForce.size(), Shown.IN_FORCE),
                chip("words.refused", refused.size(), Shown.REFUSED));
        rows.removeAll();
        rows.add(
                switch (shown) {
                    case SUGGESTED ->
                        suggestions.isEmpty()
                                ? none("words.suggested.none", "words.suggested.next")
                                : suggested(suggestions);
                    case IN_FORCE ->
                        inForce.isEmpty() ? none("words.in.force.none", "words.in.force.next") : decided(inForce);
                    case REFUSED ->
                        refused.isEmpty() ? none("words.refused.none", "words.refused.next") : decided(refused);
                });
        reading.show();
    }

    private Button chip(String key, int count, Shown wanted) {
        Button chip = new Button(Messages.get(key, count), click -> {
            shown = wanted;
            refresh();
        });
        chip.addThemeVariants(ButtonVariant.LUMO_SMALL);
        chip.setClassName("chip-on", shown == wanted);
        chip.getElement().setAttribute("aria-pressed", Boolean.toString(shown == wanted));
        return chip;
    }

    private static Component none(String what, String next) {
        return new EmptyState(VaadinIcon.BOOK, Messages.get(what), Messages.get(next));
    }

    private Component suggested(List<WordSuggestion> suggestions) {
        Grid<WordSuggestion> grid = table();
        words(grid, WordSuggestion::pair);
        grid.addComponentColumn(suggestion -> examples(suggestion.from()))
                .setHeader(Messages.get("words.from"))
                .setFlexGrow(3);
        grid.addComponentColumn(suggestion -> examples(suggestion.against()))
                .setHeader(Messages.get("words.against"))
                .setFlexGrow(2);
        if (viewer.mayKeepWords()) {
            grid.addComponentColumn(this::deeds).setAutoWidth(true).setFlexGrow(0);
        }
        grid.setItems(suggestions);
        return grid;
    }

    private static Div examples(List<DecidedPair> pairs) {
        Div lines = new Div();
        pairs.stream().limit(2).forEach(pair -> lines.add(new Div(new Span(pair.entry() + " ／ " + pair.item()))));
        if (pairs.size() > 2) {
            lines.add(new Div(new Span(Messages.get("words.pairs", pairs.size()))));
        }
        return lines;
    }

    private Div deeds(WordSuggestion suggestion) {
        Button take = new Button(
                Messages.get("words.take"), click -> new WordDialog(model, viewer, suggestion, this::refresh).open());
        take.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_PRIMARY);
        Button refuse = new Button(
                Messages.get("words.refuse"),
                click -> new ReasonDialog(Messages.get("words.refuse"), said(suggestion.pair()), why -> {
                            model.decide(viewer, suggestion.pair(), false, why);
                            refresh();
                        })
                        .open());
        refuse.addThemeVariants(ButtonVariant.LUMO_SMALL);
        Div deeds = new Div(take, refuse);
        deeds.addClassName("deeds");
        return deeds;
    }

    private Component decided(List<RegionWord> words) {
        Grid<RegionWord> grid = table();
        words(grid, RegionWord::pair);
        grid.addComponentColumn(this::reason)
                .setHeader(Messages.get("words.reason"))
                .setFlexGrow(3);
        grid.addColumn(word -> word.by() + " " + Dates.day(word.at()))
                .setHeader(Messages.get("words.by"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        if (viewer.mayKeepWords()) {
            grid.addComponentColumn(this::withdraw).setAutoWidth(true).setFlexGrow(0);
        }
        grid.setItems(words);
        return grid;
    }

    private Div reason(RegionWord word) {
        Div lines = new Div(new Span(word.reason()));
        model.leftOut(word).ifPresent(why -> {
            Div problem = new Div(new Span(Messages.get("words.left.out", why)));
            problem.addClassName("field-problem");
            lines.add(problem);
        });
        return lines;
    }

    private Button withdraw(RegionWord word) {
        String deed = Messages.get(word.inForce() ? "words.withdraw" : "words.offer.again");
        Button withdraw = new Button(
                deed,
                click -> new ReasonDialog(deed, said(word.pair()), why -> {
                            model.withdraw(viewer, word, why);
                            refresh();
                        })
                        .open());
        withdraw.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return withdraw;
    }

    private static <T> Grid<T> table() {
        Grid<T> grid = new Grid<>();
        KeysetGrid.dense(grid);
        grid.setAllRowsVisible(true);
        return grid;
    }

    private static <T> void words(Grid<T> grid, Function<T, WordPair> pair) {
        grid.addColumn(row -> Messages.term(pair.apply(row).sort()))
                .setHeader(Messages.get("words.sort"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(row -> pair.apply(row).word())
                .setHeader(Messages.get("words.word"))
                .setFlexGrow(1);
        grid.addColumn(row -> pair.apply(row).other())
                .setHeader(Messages.get("words.other"))
                .setFlexGrow(1);
    }

    private static String said(WordPair pair) {
        String sort = Messages.term(pair.sort());
        return pair.other().isEmpty()
                ? Messages.get("words.said.one", sort, pair.word())
                : Messages.get("words.said.two", sort, pair.word(), pair.other());
    }

    @Override
    public String getPageTitle() {
        return Messages.get("words.title");
    }
}
