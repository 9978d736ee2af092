package io.sitong.ui.matching;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
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
import io.sitong.catalog.standard.StandardItems;
import io.sitong.catalog.store.Stores;
import io.sitong.rules.lineup.Candidate;
import io.sitong.ui.access.ChosenList;
import io.sitong.ui.access.CurrentViewer;
import io.sitong.ui.links.Links;
import io.sitong.ui.texts.Messages;
import io.sitong.ui.widgets.EmptyState;
import io.sitong.ui.widgets.ScreenFrame;
import jakarta.annotation.security.PermitAll;
import java.util.List;
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
    private @Nullable String comment;

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
                id -> standards.find(id).map(s -> s.item().nameInContext()).orElse(Long.toString(id)));
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
                .ifPresent(this::show);
    }

    @Override
    public String getPageTitle() {
        return Messages.get("matching.title");
    }

    private void build() {
        filters.ifPresent(bar -> filters(bar.components()));

        SplitLayout split = new SplitLayout(grid, panel);
        split.addClassName("desk");
        split.setSplitterPosition(44);
        content(split);
        toolbar.ifPresent(bar -> actions(bar.components()));
        keys(split);
    }

    private void keys(SplitLayout where) {
        shortcut(where, Key.ARROW_DOWN, () -> move(1));
        shortcut(where, Key.ARROW_UP, () -> move(-1));
        shortcut(where, Key.ARROW_RIGHT, () -> panel.chooseNext(1));
        shortcut(where, Key.ARROW_LEFT, () -> panel.chooseNext(-1));
        List<Key> digits = List.of(Key.DIGIT_1, Key.DIGIT_2, Key.DIGIT_3, Key.DIGIT_4, Key.DIGIT_5);
        for (int i = 0; i < digits.size(); i++) {
            int number = i;
            shortcut(where, digits.get(i), () -> panel.relate(number));
        }
        shortcut(where, Key.ENTER, panel::decide);
        shortcut(where, Key.KEY_R, panel::refuse);
        shortcut(where, Key.KEY_N, panel::noCounterpart);
        shortcut(where, Key.KEY_Y, this::agree);
        shortcut(where, Key.KEY_B, this::disagree);
        shortcut(where, Key.KEY_C, this::comment);
        shortcut(where, Key.KEY_Z, this::undo);
        shortcut(where, Key.KEY_M, panel::gather);
        shortcut(where, Key.KEY_G, () -> panel.settle(0));
        shortcut(where, Key.KEY_H, () -> panel.settle(1));
        shortcut(where, Key.KEY_W, () -> filters.ifPresent(DeskFilters::toggleMine));
        shortcut(where, Key.KEY_D, () -> toolbar.ifPresent(DeskToolbar::giveOut));
        shortcut(where, Key.KEY_A, () -> toolbar.ifPresent(DeskToolbar::acceptSure));
        Shortcuts.addShortcutListener(this, this::help, Key.of("?")).listenOn(where);
    }

    private void shortcut(SplitLayout where, Key key, Runnable deed) {
        Shortcuts.addShortcutListener(this, deed::run, key).listenOn(where).setBrowserDefaultAllowed(false);
    }

    // ---- what the panel and the keys ask for

    @Override
    public void decide(EntryWork work, Candidate candidate, Relation relation) {
        if (work.answering() || work.different()) {
            answer(work, DoubleReviewModel.choice(candidate, relation));
            return;
        }
        model.ifPresent(desk -> after(desk.decide(work, candidate, relation, takeComment()), true));
    }

    @Override
    public void refuse(EntryWork work, Candidate candidate) {
        if (work.answering() || work.different()) {
            say(Messages.get("matching.double.no.refusal"));
            return;
        }
        model.ifPresent(desk -> after(desk.decide(work, candidate, Relation.NOT_SAME, takeComment()), false));
    }

    @Override
    public void noCounterpart(EntryWork work) {
        if (work.answering() || work.different()) {
            answer(work, null);
            return;
        }
        model.ifPresent(desk -> after(desk.noCounterpart(work, takeComment()), true));
    }

    private void answer(EntryWork work, @Nullable BlindChoice choice) {
        model.ifPresent(desk -> after(desk.answer(work, choice, takeComment())));
    }

    @Override
    public void settle(EntryWork work, long accountId) {
        model.ifPresent(desk -> after(desk.settle(work, accountId, takeComment())));
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
        model.ifPresent(desk -> after(desk.confirm(decision, takeComment()), true));
    }

    @Override
    public void sendBack(Correspondence decision) {
        new CommentDialog(
                        Messages.get("matching.decision.back.why"),
                        why -> model.ifPresent(desk -> after(desk.sendBack(decision, why), false)))
                .open();
    }

    /** The second person agrees to what others decided on the entry in front. */
    private void agree() {
        model.ifPresent(desk -> {
            List<Correspondence> waiting = waiting(desk);
            for (int i = 0; i < waiting.size(); i++) {
                boolean last = i == waiting.size() - 1;
                MatchOutcome outcome = desk.confirm(waiting.get(i), last ? takeComment() : null);
                if (last || !(outcome instanceof MatchOutcome.Done)) {
                    after(outcome, true);
                    return;
                }
            }
        });
    }

    private void disagree() {
        model.ifPresent(desk -> waiting(desk).stream().findFirst().ifPresent(this::sendBack));
    }

    private static List<Correspondence> waiting(MatchingModel desk) {
        List<Correspondence> waiting = desk.selected().map(desk::waitingForMe).orElse(List.of());
        if (waiting.isEmpty()) {
            say(Messages.get("matching.nothing.waits"));
        }
        return waiting;
    }

    @Override
    public void comment() {
        new CommentDialog(Messages.get("matching.comment.title"), words -> comment = words).open();
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

    private @Nullable String takeComment() {
        String words = comment;
        comment = null;
        return words;
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
        model.ifPresent(desk -> {
            List<EntryWork> shown = desk.entries(filter());
            int at = desk.selected().map(shown::indexOf).orElse(-1);
            int to = Math.max(0, Math.min(shown.size() - 1, at + step));
            if (!shown.isEmpty()) {
                show(shown.get(to));
            }
        });
    }

    /** A row was clicked. */
    private void open(EntryWork work) {
        model.ifPresent(desk -> desk.select(work.entry().id()));
        panel.show(work);
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

    private static void say(String words) {
        Notification.show(words, 3000, Notification.Position.BOTTOM_START);
    }

    private static Optional<Long> number(String text) {
        return text.matches("[0-9]{1,18}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }
}
