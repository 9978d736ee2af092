package io.sitong.ui.matching;

import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.splitlayout.SplitLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.sitong.catalog.blind.BlindChoice;
import io.sitong.catalog.blind.BlindOutcome;
import io.sitong.catalog.list.NationalList;
import io.sitong.catalog.match.Correspondence;
import io.sitong.catalog.match.MatchOutcome;
import io.sitong.catalog.match.Relation;
import io.sitong.catalog.standard.StandardItem;
import io.sitong.catalog.standard.StandardItems;
import io.sitong.catalog.store.Stores;
import io.sitong.rules.lineup.Candidate;
import io.sitong.ui.access.ChosenList;
import io.sitong.ui.access.CurrentViewer;
import io.sitong.ui.links.Links;
import io.sitong.ui.texts.Messages;
import io.sitong.ui.widgets.DeskKeys;
import io.sitong.ui.widgets.EmptyState;
import io.sitong.ui.widgets.ScreenFrame;
import jakarta.annotation.security.PermitAll;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** 清单对应: entries left, ranked candidates right, a decision a second. */
@Route(Links.MATCHING)
@PermitAll
class MatchingView extends ScreenFrame
        implements BeforeEnterObserver, HasDynamicTitle, EntryPanel.Deeds, DeskToolbar.Deeds {

    private static final long serialVersionUID = 1L;

    private final transient Optional<MatchingModel> model;
    private final EntryGrid grid;
    private final EntryPanel panel;
    private final transient Optional<DeskToolbar> toolbar;
    private final transient Optional<DeskFilters> filters;
    private final Map<Long, String> comments = new HashMap<>();
    private final Notification said = new Notification();
    private @Nullable DeskKeys keys;

    MatchingView(LineUpDesk desk, Stores stores, ChosenList chosen, CurrentViewer current) {
        super(Messages.get("matching.title"), Messages.get("matching.purpose"));
        Optional<NationalList> list = chosen.get();
        StandardItems standards = stores.standardItems();
        model = list.map(l -> new MatchingModel(desk, stores, current.get(), l));
        filters = model.map(deskModel -> new DeskFilters(deskModel, this::refresh));
        toolbar = model.filter(MatchingModel::mayDecide).map(deskModel -> new DeskToolbar(deskModel, this));
        grid = new EntryGrid(this::open);
        panel = new EntryPanel(
                this,
                model.filter(MatchingModel::mayDecide),
                id -> standards.find(id).map(MatchingView::named).orElse(Long.toString(id)));
        if (list.isEmpty()) {
            content(new EmptyState(
                    VaadinIcon.LIST, Messages.get("matching.empty.what"), Messages.get("matching.empty.next")));
            return;
        }
        setPurpose(
                list.get().current()
                        ? Messages.get(list.get().doubleReview() ? "matching.purpose.double" : "matching.purpose")
                                + " "
                                + list.get().title()
                        : Messages.get(
                                "matching.superseded",
                                list.get().title(),
                                list.get().versionNumber()));
        build();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        MatchingModel desk = model.orElse(null);
        if (desk == null) {
            return;
        }
        var parameters = event.getLocation().getQueryParameters();
        filters.ifPresent(asked -> asked.read(parameters));
        refresh();
        parameters.getSingleParameter(Links.ENTRY).flatMap(MatchingView::number).ifPresent(desk::select);
        desk.selected()
                .or(() -> desk.nextOpen(filter()))
                .or(() -> desk.entries(filter()).stream().findFirst())
                .ifPresentOrElse(this::show, this::nothing);
    }

    @Override
    public String getPageTitle() {
        return Messages.get("matching.title");
    }

    /** Of an item that was decided on and is not in force, what became of it. */
    static String named(StandardItem item) {
        String name = item.item().nameInContext();
        return item.state().inForce()
                ? name
                : Messages.get("matching.item.standing", name, Messages.term(item.state()));
    }

    private void build() {
        filters.ifPresent(bar -> filters(bar.components()));

        SplitLayout split = new SplitLayout(grid, panel);
        split.addClassName("desk");
        split.setSplitterPosition(44);
        content(split);
        toolbar.ifPresent(bar -> actions(bar.components()));
        keys = keys(split);
    }

    private DeskKeys keys(SplitLayout where) {
        DeskKeys known = new DeskKeys(where, key -> say(Messages.get("matching.early", key)));
        known.always("ArrowDown", () -> move(1)).always("ArrowUp", () -> move(-1));
        known.deed("ArrowRight", () -> panel.chooseNext(1)).deed("ArrowLeft", () -> panel.chooseNext(-1));
        for (int i = 0; i < EntryPanel.RELATIONS.size(); i++) {
            int number = i;
            known.deed(Integer.toString(i + 1), () -> panel.relate(number));
        }
        known.deed("Enter", panel::decide)
                .deed("R", panel::refuse)
                .deed("N", panel::noCounterpart)
                .deed("Y", this::agree)
                .writing("B", this::disagree)
                .writing("C", this::comment)
                .deed("M", panel::gather)
                .deed("G", () -> panel.settle(0))
                .deed("H", () -> panel.settle(1));
        return known.always("Z", this::undo)
                .always("W", () -> filters.ifPresent(DeskFilters::toggleMine))
                .always("D", () -> toolbar.ifPresent(DeskToolbar::giveOut))
                .always("A", () -> toolbar.ifPresent(DeskToolbar::acceptSure))
                .always("?", this::help);
    }

    // ---- what the panel and the keys ask for

    @Override
    public void decide(EntryWork work, Candidate candidate, Relation relation) {
        if (work.answering() || work.different()) {
            answer(work, DoubleReviewModel.choice(candidate, relation));
            return;
        }
        model.ifPresent(desk -> after(
                desk.decide(work, candidate, relation, takeComment(work.entry().id())), true));
    }

    @Override
    public void refuse(EntryWork work, Candidate candidate) {
        if (work.answering() || work.different()) {
            say(Messages.get("matching.double.no.refusal"));
            return;
        }
        model.ifPresent(desk -> after(
                desk.decide(
                        work,
                        candidate,
                        Relation.NOT_SAME,
                        takeComment(work.entry().id())),
                false));
    }

    @Override
    public void noCounterpart(EntryWork work) {
        if (work.answering() || work.different()) {
            answer(work, null);
            return;
        }
        model.ifPresent(
                desk -> after(desk.noCounterpart(work, takeComment(work.entry().id())), true));
    }

    private void answer(EntryWork work, @Nullable BlindChoice choice) {
        model.ifPresent(
                desk -> after(desk.answer(work, choice, takeComment(work.entry().id()))));
    }

    @Override
    public void settle(EntryWork work, long accountId) {
        model.ifPresent(desk ->
                after(desk.settle(work, accountId, takeComment(work.entry().id()))));
    }

    private void after(BlindOutcome outcome) {
        say(OutcomeWords.of(outcome));
        refresh();
        if (OutcomeWords.through(outcome)) {
            next();
        } else {
            model.flatMap(MatchingModel::selected).ifPresent(this::show);
        }
    }

    @Override
    public void confirm(Correspondence decision) {
        model.ifPresent(desk -> after(desk.confirm(decision, takeComment(decision.entryId())), true));
    }

    @Override
    public void sendBack(Correspondence decision) {
        new CommentDialog(
                        Messages.get("matching.decision.back.why"),
                        "",
                        why -> model.ifPresent(desk -> after(desk.sendBack(decision, why), false)))
                .open();
    }

    /** The second person agrees to what others decided on the entry in front. */
    private void agree() {
        model.ifPresent(desk -> {
            List<Correspondence> waiting = waiting(desk);
            for (int i = 0; i < waiting.size(); i++) {
                boolean last = i == waiting.size() - 1;
                MatchOutcome outcome = desk.confirm(
                        waiting.get(i), last ? takeComment(waiting.get(i).entryId()) : null);
                if (last || !(outcome instanceof MatchOutcome.Done)) {
                    after(outcome, true);
                    return;
                }
            }
        });
    }

    private void disagree() {
        model.ifPresent(desk -> waiting(desk).stream().findFirst().ifPresentOrElse(this::sendBack, this::noWords));
    }

    private void noWords() {
        if (keys != null) {
            keys.noWords();
        }
    }

    private List<Correspondence> waiting(MatchingModel desk) {
        List<Correspondence> waiting = desk.selected().map(desk::waitingForMe).orElse(List.of());
        if (waiting.isEmpty()) {
            say(Messages.get("matching.nothing.waits"));
        }
        return waiting;
    }

    /** The words go with the next decision on the entry in front, and with no other. */
    @Override
    public void comment() {
        model.flatMap(MatchingModel::selected)
                .map(work -> work.entry().id())
                .ifPresentOrElse(
                        entry -> new CommentDialog(
                                        Messages.get("matching.comment.title"),
                                        comments.getOrDefault(entry, ""),
                                        words -> {
                                            comments.put(entry, words);
                                            panel.comment(words);
                                            panel.takeKeyboard();
                                        })
                                .open(),
                        this::noWords);
    }

    @Override
    public void undo() {
        model.ifPresent(desk -> {
            say(desk.undo().map(MatchingView::words).orElse(Messages.get("matching.outcome.nothing_to_undo")));
            refresh();
            desk.selected().ifPresent(this::show);
        });
    }

    @Override
    public void help() {
        say(Messages.get("matching.help.text"));
    }

    @Override
    public EntryFilter filter() {
        return filters.map(DeskFilters::now).orElse(EntryFilter.all());
    }

    @Override
    public void changed(String words) {
        say(words);
        refresh();
        next();
    }

    private static String words(DeskDeeds.Undone undone) {
        return undone.left() == 0
                ? Messages.get("matching.undone", undone.back())
                : Messages.get("matching.undone.partly", undone.back(), undone.left());
    }

    private @Nullable String takeComment(long entryId) {
        return comments.remove(entryId);
    }

    private void after(MatchOutcome outcome, boolean goOn) {
        say(OutcomeWords.of(outcome));
        refresh();
        boolean done = outcome instanceof MatchOutcome.Done;
        if (done && goOn) {
            next();
        } else {
            model.flatMap(MatchingModel::selected).ifPresent(this::show);
        }
    }

    // ---- showing

    private void next() {
        model.ifPresent(desk -> desk.nextOpen(filter()).ifPresentOrElse(this::show, () -> {
            say(Messages.get("matching.all.decided"));
            desk.selected().ifPresent(this::show);
        }));
    }

    private void move(int step) {
        model.flatMap(desk -> desk.beside(filter(), step)).ifPresent(this::show);
    }

    private void nothing() {
        panel.showNothing(() -> filters.ifPresent(DeskFilters::clear));
    }

    /** A row was clicked. */
    private void open(EntryWork work) {
        model.ifPresent(desk -> desk.select(work.entry().id()));
        panel.show(work);
        panel.comment(comments.getOrDefault(work.entry().id(), ""));
        if (keys != null) {
            keys.shown();
        }
    }

    private void show(EntryWork work) {
        open(work);
        grid.mark(work);
        panel.takeKeyboard();
    }

    private void refresh() {
        model.ifPresent(desk -> {
            grid.show(desk.entries(filter()));
            toolbar.ifPresent(DeskToolbar::refresh);
            filters.ifPresent(DeskFilters::refresh);
        });
    }

    /** One notice at a time: who decides an entry a second would pile them up. */
    private void say(String words) {
        said.close();
        said.setText(words);
        said.setDuration(3000);
        said.setPosition(Notification.Position.BOTTOM_START);
        said.open();
    }

    private static Optional<Long> number(String text) {
        return text.matches("[0-9]{1,18}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }
}
