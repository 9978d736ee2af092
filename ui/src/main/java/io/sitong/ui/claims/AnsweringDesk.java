package io.sitong.ui.claims;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.splitlayout.SplitLayout;
import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.claim.ClaimAnswer;
import io.sitong.catalog.claim.ClaimDecision;
import io.sitong.catalog.claim.ClaimDeed;
import io.sitong.catalog.claim.ClaimDeeds;
import io.sitong.catalog.claim.ExpectedFilter;
import io.sitong.catalog.claim.ExpectedItem;
import io.sitong.ui.jobs.BackgroundJobs;
import io.sitong.ui.jobs.JobResult;
import io.sitong.ui.links.Links;
import io.sitong.ui.texts.Messages;
import io.sitong.ui.widgets.ConfirmInNumbers;
import io.sitong.ui.widgets.DeskKeys;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Items left, the active one right; answers by mouse or by single keys, one at a time, ticked, or everything found. */
final class AnsweringDesk extends SplitLayout {

    private static final long serialVersionUID = 1L;

    /** So many answers have a digit of their own. */
    private static final int BY_DIGIT = 4;

    private final transient ClaimsModel model;
    private final transient BackgroundJobs jobs;
    private final transient Viewer viewer;
    private final transient Runnable addressChanged;
    private final ClaimGrid grid;
    private final ClaimPanel panel;
    private final ClaimFilters filters;
    private final DeskKeys keys = new DeskKeys(this, key -> say(Messages.get("claims.early", key)));
    private final Button bulk = new Button();
    private final Button undo = new Button(Messages.get("claims.undo"), VaadinIcon.ARROW_BACKWARD.create());
    private transient Map<ClaimAnswer, Long> counts = Map.of();

    AnsweringDesk(ClaimsModel model, BackgroundJobs jobs, Viewer viewer, Runnable addressChanged) {
        this.model = model;
        this.jobs = jobs;
        this.viewer = viewer;
        this.addressChanged = addressChanged;
        grid = new ClaimGrid(model, this::activate);
        panel = new ClaimPanel(model, this::answer);
        filters = new ClaimFilters(model, () -> {
            addressChanged.run();
            open();
        });
        addToPrimary(grid);
        addToSecondary(panel);
        addClassName("desk");
        setSplitterPosition(66);
        bulk.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        bulk.addClickListener(click -> answerMany());
        undo.addClickListener(click -> undoLast());
        grid.addSelectionListener(event -> bulkWords());
        keys();
    }

    Component[] actions() {
        if (!model.mayAnswer()) {
            return new Component[0];
        }
        return new Component[] {
            new Button(Messages.get("claims.help"), click -> say(Messages.get("claims.help.text"))),
            new Button(Messages.get("claims.deeds"), click -> new DeedsDialog(model, this::takeBack).open()),
            undo,
            bulk
        };
    }

    Div filters() {
        return filters;
    }

    /** Reads the rows of the filter anew, from the top. */
    void open() {
        grid.deselectAll();
        grid.showDivisions(model.filter().below());
        grid.show(model::page);
        counted();
        first().ifPresentOrElse(this::activate, () -> {
            grid.activate(null);
            panel.showNothing(Messages.get("claims.empty"));
        });
    }

    private Optional<ExpectedItem> first() {
        return grid.rowAt(0);
    }

    private void counted() {
        counts = model.counts();
        filters.show(counts);
        bulkWords();
        undo.setEnabled(model.canUndo());
    }

    private void bulkWords() {
        int ticked = grid.getSelectedItems().size();
        bulk.setText(
                ticked > 0
                        ? Messages.get("claims.bulk.ticked", ticked)
                        : Messages.get("claims.bulk.all", model.matching(counts)));
        bulk.setEnabled(ticked > 0 || model.matching(counts) > 0);
    }

    // ---- keys

    private void keys() {
        for (int i = 0; i < BY_DIGIT; i++) {
            ClaimAnswer answer = AnswerDialog.OFFERED.get(i);
            keys.deed(Integer.toString(i + 1), () -> answer(answer));
        }
        keys.deed("0", () -> answer(ClaimAnswer.UNKNOWN)).deed("X", this::tick);
        keys.always("ArrowDown", () -> move(1))
                .always("ArrowUp", () -> move(-1))
                .always("B", this::answerMany)
                .always("Z", this::undoLast)
                .always("/", filters::focusSearch)
                .always("?", () -> say(Messages.get("claims.help.text")));
    }

    private void move(int step) {
        ExpectedItem next = grid.active()
                .flatMap(grid::indexOf)
                .flatMap(index -> grid.rowAt(index + step))
                .orElse(null);
        if (next != null) {
            activate(next);
        }
    }

    private void tick() {
        grid.active().ifPresent(row -> {
            if (grid.getSelectedItems().contains(row)) {
                grid.deselect(row);
            } else {
                grid.select(row);
            }
            move(1);
        });
    }

    private void activate(ExpectedItem row) {
        grid.activate(row);
        panel.show(row);
        keys.shown();
        panel.takeKeyboard();
    }

    // ---- one answer

    private void answer(ClaimAnswer answer) {
        ExpectedItem row = grid.active().orElse(null);
        if (row == null || !model.mayAnswer()) {
            return;
        }
        boolean asks = answer == ClaimAnswer.NO || answer == ClaimAnswer.MERGED;
        if (asks) {
            AnswerDialog.forOne(model, row.name(), answer, (decision, onlyOpen) -> give(row, decision))
                    .open();
        } else {
            give(row, ClaimDecision.of(answer));
        }
    }

    private void give(ExpectedItem row, ClaimDecision decision) {
        ClaimDeed deed = model.answer(List.of(row.place()), decision);
        if (deed.changed() == 0) {
            say(Messages.get(deed.skipped() > 0 ? "claims.changed.meanwhile" : "claims.said.already"));
        }
        model.find(row.place()).ifPresent(grid::renew);
        counted();
        int before = grid.active().flatMap(grid::indexOf).orElse(-1);
        move(1);
        if (grid.active().flatMap(grid::indexOf).orElse(-1) == before) {
            // the last row: stay, and show what it says now
            model.find(row.place()).ifPresent(this::activate);
        }
    }

    // ---- many

    private void answerMany() {
        if (!model.mayAnswer()) {
            return;
        }
        Set<ExpectedItem> ticked = Set.copyOf(grid.getSelectedItems());
        if (!ticked.isEmpty()) {
            answerTicked(ticked);
            return;
        }
        ExpectedFilter wanted = model.filter();
        Map<ClaimAnswer, Long> standing = counts;
        long matching = model.matching(standing);
        if (matching == 0) {
            return;
        }
        AnswerDialog.forMany(
                        model,
                        Messages.get("claims.bulk.title", matching),
                        (to, onlyOpen) -> ClaimsModel.wouldChange(standing, wanted.answers(), to, onlyOpen),
                        (decision, onlyOpen) -> answerAll(wanted, onlyOpen, decision, matching))
                .open();
    }

    private void answerTicked(Set<ExpectedItem> ticked) {
        Map<ClaimAnswer, Long> standing = ClaimsModel.countsOf(ticked);
        AnswerDialog.forMany(
                        model,
                        Messages.get("claims.bulk.title.ticked", ticked.size()),
                        (to, onlyOpen) -> ClaimsModel.wouldChange(standing, Set.of(), to, onlyOpen),
                        (decision, onlyOpen) -> {
                            List<ExpectedItem> meant = ticked.stream()
                                    .filter(row -> !onlyOpen || row.answer() == ClaimAnswer.UNKNOWN)
                                    .toList();
                            done(model.answer(
                                    meant.stream().map(ExpectedItem::place).toList(), decision));
                        })
                .open();
    }

    private void answerAll(ExpectedFilter wanted, boolean onlyOpen, ClaimDecision decision, long matching) {
        if (matching <= ClaimsModel.AT_ONCE) {
            done(model.answerAll(wanted, onlyOpen, decision, rows -> {}));
            return;
        }
        String title = Messages.get("claims.job", model.nameOf(wanted.within()), Messages.term(decision.answer()));
        UI ui = UI.getCurrent();
        jobs.start(viewer, title, progress -> {
            progress.total(matching);
            ClaimDeed deed = model.answerAll(wanted, onlyOpen, decision, progress::done);
            ui.access(this::open);
            return new JobResult(words(deed), Links.claims().in(wanted.within()));
        });
        say(Messages.get("claims.job.started", matching));
    }

    private void done(ClaimDeed deed) {
        say(words(deed));
        open();
    }

    private static String words(ClaimDeed deed) {
        return deed.skipped() == 0
                ? Messages.get("claims.done", deed.changed())
                : Messages.get("claims.done.skipped", deed.changed(), deed.skipped());
    }

    // ---- taking back

    private void undoLast() {
        ClaimsModel.Taken taken = model.undoLast().orElse(null);
        if (taken == null) {
            say(Messages.get("claims.undo.nothing"));
            return;
        }
        say(words(taken.outcome()));
        ExpectedItem row = taken.only().flatMap(model::find).orElse(null);
        if (row == null || grid.indexOf(row).isEmpty()) {
            open();
        } else {
            grid.renew(row);
            counted();
            activate(row);
        }
    }

    private void takeBack(ClaimDeed deed) {
        new ConfirmInNumbers(
                        Messages.get("claims.undo"),
                        Messages.get("claims.undo.ask"),
                        Map.of(Messages.get("claims.deeds.rows"), (long) deed.changed()),
                        Messages.get("claims.undo"),
                        () -> {
                            say(words(model.undo(deed.id())));
                            open();
                        })
                .open();
    }

    private static String words(ClaimDeeds.Undo outcome) {
        return switch (outcome) {
            case ClaimDeeds.Undo.PutBack back ->
                back.kept() == 0
                        ? Messages.get("claims.undo.done", back.restored())
                        : Messages.get("claims.undo.kept", back.restored(), back.kept());
            case ClaimDeeds.Undo.AlreadyUndone already -> Messages.get("claims.undo.already");
        };
    }

    private static void say(String words) {
        Notification.show(words, 4000, Notification.Position.BOTTOM_START);
    }
}
