package io.sitong.ui.imports;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import io.sitong.catalog.intake.SentFile;
import io.sitong.catalog.intake.SentFileState;
import io.sitong.importer.intake.Understood;
import io.sitong.importer.stage.Decision;
import io.sitong.ui.jobs.JobView;
import io.sitong.ui.links.Links;
import io.sitong.ui.texts.Messages;
import io.sitong.ui.widgets.Dates;
import io.sitong.ui.widgets.JobWords;
import io.sitong.ui.widgets.KeysetGrid;
import io.sitong.ui.widgets.LinkTo;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Files that wait for somebody: being read, ready to be looked at, or unreadable. */
final class SentFileGrid extends Grid<SentFile> {

    private static final long serialVersionUID = 1L;

    private final transient ImportsModel model;
    private final transient Clock clock;
    private transient Map<Long, JobView> running = Map.of();

    SentFileGrid(ImportsModel model, Clock clock, Consumer<SentFile> drop) {
        this.model = model;
        this.clock = clock;
        KeysetGrid.dense(this);
        setAllRowsVisible(true);
        setSelectionMode(SelectionMode.NONE);
        addComponentColumn(file -> LinkTo.anchor(file.fileName(), Links.sentFile(file.id())))
                .setHeader(Messages.get("imports.history.file"))
                .setFlexGrow(2);
        addColumn(file -> model.nameOf(file.division()))
                .setHeader(Messages.get("imports.history.division"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        addComponentColumn(this::standing)
                .setHeader(Messages.get("imports.history.state"))
                .setFlexGrow(3);
        addColumn(SentFile::sentBy)
                .setHeader(Messages.get("imports.open.by"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        addColumn(file -> Dates.minute(file.sentAt()))
                .setHeader(Messages.get("imports.history.at"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        addComponentColumn(file -> deeds(file, drop)).setAutoWidth(true).setFlexGrow(0);
    }

    void show(List<SentFile> files) {
        running = model.running();
        setItems(files);
    }

    private Component deeds(SentFile file, Consumer<SentFile> drop) {
        Button button = new Button(Messages.get("imports.file.drop.short"), click -> drop.accept(file));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        button.setAriaLabel(Messages.get("imports.file.drop.of", file.fileName()));
        button.setVisible(model.viewer().mayChangeRowsOf(file.division()));
        return button;
    }

    private static Span badge(SentFileState state) {
        Span badge = new Span(Messages.term(state));
        badge.addClassName("badge");
        return badge;
    }

    private Component standing(SentFile file) {
        JobView job = running.get(file.id());
        if (job != null) {
            ProgressBar bar = new ProgressBar();
            bar.setIndeterminate(job.part().isEmpty());
            job.part().ifPresent(bar::setValue);
            Div both = new Div(new Span(JobWords.of(job, clock.instant())), bar);
            both.addClassName("file-progress");
            return both;
        }
        if (file.state() == SentFileState.UNREADABLE) {
            return new Div(new SeverityBadge(3, Messages.term(file.state())), new Span(" " + file.message()));
        }
        Understood understood = model.understood(file).orElse(null);
        if (file.state() != SentFileState.READY || understood == null) {
            return badge(file.state());
        }
        return new Div(
                badge(file.state()),
                new Span(" "
                        + Messages.get(
                                "imports.open.counts",
                                understood.count(Decision.NEW),
                                understood.count(Decision.CHANGED, Decision.ANSWERED),
                                understood.count(Decision.UNTOUCHED, Decision.JOINED),
                                understood.count(Decision.BLOCKED, Decision.OUTSIDE_SCOPE),
                                understood.sheets().stream()
                                        .mapToInt(Understood.Sheet::problems)
                                        .sum())));
    }
}
