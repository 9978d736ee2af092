package io.sitong.ui.ledger;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.function.SerializableConsumer;
import io.sitong.catalog.ledger.LedgerTask;
import io.sitong.catalog.ledger.TaskState;
import io.sitong.ui.texts.Messages;
import io.sitong.ui.widgets.KeysetGrid;
import io.sitong.ui.widgets.LinkTo;
import io.sitong.ui.widgets.Meaning;
import io.sitong.ui.widgets.SamenessBadge;
import java.util.Objects;

/** The tasks, by deadline; ticking is for those who may say who does them. */
final class TaskGrid extends KeysetGrid<LedgerTask> {

    private static final long serialVersionUID = 1L;

    private final transient LedgerModel model;

    TaskGrid(LedgerModel model, SerializableConsumer<LedgerTask> edit) {
        this.model = model;
        identifiedBy(LedgerTask::id);
        setSelectionMode(model.mayHandOut() ? SelectionMode.MULTI : SelectionMode.NONE);
        addColumn(task -> model.nameOf(task.division()))
                .setHeader(Messages.get("ledger.division"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        addComponentColumn(this::work).setHeader(Messages.get("ledger.work")).setFlexGrow(3);
        addColumn(task -> Objects.requireNonNullElse(task.owner(), ""))
                .setHeader(Messages.get("ledger.owner"))
                .setFlexGrow(2);
        addComponentColumn(TaskGrid::progress)
                .setHeader(Messages.get("ledger.points"))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("11rem")
                .setFlexGrow(0);
        addComponentColumn(this::deadline)
                .setHeader(Messages.get("ledger.deadline"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        addComponentColumn(task -> state(task.state()))
                .setHeader(Messages.get("ledger.state"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        addColumn(task -> Objects.requireNonNullElse(task.note(), ""))
                .setHeader(Messages.get("ledger.note"))
                .setFlexGrow(2);
        addComponentColumn(task -> editing(task, edit)).setAutoWidth(true).setFlexGrow(0);
        setEmptyStateText(Messages.get("ledger.none"));
    }

    private Component work(LedgerTask task) {
        String words = TaskWords.of(task);
        return model.rows(task)
                .<Component>map(link -> LinkTo.anchor(words, link))
                .orElseGet(() -> new Span(words));
    }

    /** What is left of what it was about, as figures and as a bar. */
    private static Component progress(LedgerTask task) {
        if (task.pointsAtStart() == 0) {
            return new Span();
        }
        Span figures = new Span(Messages.get(
                "ledger.points.left", Messages.number(task.pointsNow()), Messages.number(task.pointsAtStart())));
        figures.addClassName("figure");
        ProgressBar bar = new ProgressBar(0, 1, Math.clamp(task.progress(), 0, 1));
        bar.getElement().setAttribute("aria-hidden", "true");
        Span cell = new Span(figures, bar);
        cell.addClassName("task-progress");
        return cell;
    }

    private Component deadline(LedgerTask task) {
        if (task.deadline() == null) {
            return new Span();
        }
        return task.overdue(model.today())
                ? new SamenessBadge(
                        Meaning.DIFFERENT,
                        "!",
                        Messages.get("ledger.overdue", task.deadline().toString()))
                : new Span(task.deadline().toString());
    }

    private static Component state(TaskState state) {
        return switch (state) {
            case DONE -> new SamenessBadge(Meaning.SAME, Messages.term(state));
            case STARTED -> new SamenessBadge(Meaning.FORM_DIFFERS, Messages.term(state));
            case OPEN, DROPPED -> new SamenessBadge(Meaning.MISSING, Messages.term(state));
        };
    }

    private Component editing(LedgerTask task, SerializableConsumer<LedgerTask> edit) {
        if (!model.mayReport(task)) {
            return new Span();
        }
        Button open = new Button(VaadinIcon.EDIT.create(), click -> edit.accept(task));
        open.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        open.setAriaLabel(Messages.get("ledger.edit.of", model.nameOf(task.division()), TaskWords.of(task)));
        open.setTooltipText(Messages.get("ledger.edit"));
        return open;
    }
}
